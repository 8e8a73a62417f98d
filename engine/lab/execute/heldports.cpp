// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/heldports.h"

#include "engine/lab/node/ovsmapping.h"

#include <QSet>

namespace overlab::lab {

namespace {

QSet<QString> newDevices(const NodeJob &job)
{
    QSet<QString> names;
    for (const blueprint::VethPair &pair : job.changes.vethPairs.created) {
        names << pair.name;
        if (pair.peerGuest.isNull()) // a guest's eth0 is not the node's
            names << pair.peer;
    }
    for (const blueprint::VethPair &pair : job.changes.vethPairs.changed) {
        if (!pair.peerGuest.isNull()) // a pair within the node is changed in place
            names << pair.name;
    }
    for (const blueprint::TapDevice &tap : job.changes.taps.created)
        names << tap.name;
    names.unite(job.changes.lostDevices); // ovs-vswitchd makes those itself
    for (const blueprint::OvsPort &port : job.changes.ovsPorts.created)
        names.remove(port.name); // there is none yet
    return names;
}

QList<blueprint::OvsPort> heldPorts(const NodeJob &job)
{
    const QSet<QString> devices = newDevices(job);
    QList<blueprint::OvsPort> held;
    for (const blueprint::OvsPort &port : job.changes.wanted.ovsPorts) {
        if (devices.contains(port.name))
            held.append(port);
    }
    return held;
}

} // namespace

QList<host::PortState> releaseHeldPorts(const NodeJob &job)
{
    QList<host::PortState> released;
    const QList<blueprint::OvsPort> held = heldPorts(job);
    if (held.isEmpty()) // as in every first apply: it need not ask
        return released;
    const host::OvsState state = host::readState(job.access.ovsdb());
    host::OvsChanges changes;
    for (const blueprint::OvsPort &port : held) {
        for (host::PortState present : state.ports) {
            if (present.config.name != port.name || !present.isOurs())
                continue;
            present.config = toConfig(port);
            released.append(present);
            changes.removedPorts.append(port.name);
        }
    }
    if (!changes.isEmpty())
        host::applyChanges(job.access.ovsdb(), changes);
    return released;
}

QList<host::OvsPortFailure> reattachPorts(const NodeJob &job, const QList<host::PortState> &released)
{
    host::OvsChanges numbered;
    host::OvsChanges plain; // the number stays when the request for it goes
    for (const host::PortState &port : released) {
        plain.ports.append(port.config);
        numbered.ports.append(port.config);
        if (port.ofport > 0)
            numbered.ports.last().ofportRequest = port.ofport;
    }
    if (released.isEmpty())
        return {};
    host::applyChanges(job.access.ovsdb(), numbered); // what fails here fails again
    return host::applyChanges(job.access.ovsdb(), plain);
}

} // namespace overlab::lab
