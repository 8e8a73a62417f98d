// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/process/processmark.h"
#include "engine/host/process/socketrelease.h"
#include "engine/lab/execute/flowchanges.h"
#include "engine/lab/execute/nodejob.h"
#include "engine/lab/execute/services.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/node/ovsmapping.h"
#include "engine/lab/node/placeprocesses.h"
#include "engine/lab/paths.h"

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

void removeDomains(const NodeJob &job)
{
    for (const blueprint::Domain &domain : job.changes.domains.removed) {
        try {
            job.access.hypervisor().undefine(domain.uuid);
        } catch (const Error &error) {
            job.fail(domain.object, u"removal-failed"_s, error.detail());
        }
    }
}

void removeNamespaceGuests(const NodeJob &job)
{
    QList<QUuid> machines;
    for (const blueprint::NamespaceGuest &guest : job.changes.guests.removed)
        machines.append(guest.uuid);
    for (const blueprint::NamespaceGuest &guest : job.changes.guests.changed)
        machines.append(guest.uuid);
    if (machines.isEmpty())
        return;
    removeGuests(machines);
    for (const QUuid &machine : std::as_const(machines))
        removeMark(job.node(), MarkKind::Guest, machine.toString(QUuid::WithoutBraces));
}

void removePorts(const NodeJob &job)
{
    host::OvsChanges ovs;
    for (const blueprint::OvsPort &port : job.changes.ovsPorts.removed)
        ovs.removedPorts.append(port.name);
    for (const blueprint::OvsBridge &bridge : job.changes.ovsBridges.removed)
        ovs.removedBridges.append(bridge.name);
    if (ovs.isEmpty())
        return;
    host::SharedPacketSockets sockets; // ovs-vswitchd goes on forwarding while theirs are released
    for (const host::ProcessMark &daemon : runningNodeDaemons(job.node()))
        sockets.share(daemon);
    host::applyChanges(job.access.ovsdb(), ovs);
}

void removeNamespaces(const NodeJob &job)
{
    for (const blueprint::NamedNamespace &space : job.changes.namespaces.removed) {
        if (const auto inode =
                host::readNamespaceInode(paths::namedNamespace(job.node(), space.name)))
            endProcesses(processesIn(u"net"_s, *inode));
        job.access.dropNetlink(space.name);
        host::removeNamespace(paths::namedNamespace(job.node(), space.name));
        removeMark(job.node(), MarkKind::NameSpace, space.name);
    }
}

void removeLinks(const NodeJob &job)
{
    host::NetlinkBatch batch(job.access.netlink());
    for (const QString &name : job.changes.halfMadeLinks)
        batch.removeLink(name, name);
    for (const blueprint::VethPair &pair : job.changes.vethPairs.removed)
        batch.removeLink(pair.origin, pair.name);
    // A changed pair is made anew when its other end is in a guest that is made anew.
    for (const blueprint::VethPair &pair : job.changes.vethPairs.changed) {
        if (!pair.peerGuest.isNull())
            batch.removeLink(pair.origin, pair.name);
    }
    for (const blueprint::LinuxBridge &bridge : job.changes.linuxBridges.removed)
        batch.removeLink(bridge.origin, bridge.name);
    for (const blueprint::TapDevice &tap : job.changes.taps.removed)
        batch.removeLink(tap.origin, tap.name);
    for (const host::NetlinkFailure &failure : batch.commit())
        job.fail(failure.label, u"removal-failed"_s, failure.text);
}

void removeDevicesAndRoutes(const NodeJob &job)
{
    for (const blueprint::NamespaceRoute &route : job.changes.routes.removed) {
        const auto &gone = job.changes.namespaces.removed;
        const bool namespaceGoes =
            std::any_of(gone.cbegin(), gone.cend(), [&](const blueprint::NamedNamespace &space) {
                return space.name == route.nameSpace;
            });
        if (namespaceGoes)
            continue;
        host::NetlinkBatch batch(job.access.netlink(route.nameSpace));
        host::RouteSpec spec;
        spec.destination = route.to;
        spec.via = route.via;
        batch.removeRoute(route.origin, spec);
        for (const host::NetlinkFailure &failure : batch.commit())
            job.fail(failure.label, u"removal-failed"_s, failure.text);
    }
    // Devices are internal ports: they go with their ports.
}

void removeNode(const NodeJob &job)
{
    host::killAndRelease(runningNodeDaemons(job.node()));
    endNodeProcesses(job.node());
    job.access.reset();
    removeNodeWorld(job.node());
}

} // namespace

void tearDown(const NodeJob &job)
{
    removeDomains(job);
    removeNamespaceGuests(job);
    stopServices(job);
    if (job.changes.remove) {
        removeNode(job);
        return;
    }
    if (job.changes.create)
        return;
    if (job.changes.startOpenVSwitch)
        ensureOpenVSwitch(job.node()); // ports that go are still in its database
    removeDevicesAndRoutes(job);
    removeFlowsOfRemovedPorts(job);
    // Before the ports: internal ports that go with their namespace go at once, while ovs-vswitchd
    // closes them one by one, about 20 ms each.
    removeNamespaces(job);
    removePorts(job);
    removeLinks(job);
}

} // namespace overlab::lab
