// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/host/netlink/ethernet.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/host/ovs/fragments.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/lab/execute/devices.h"
#include "engine/lab/execute/flowchanges.h"
#include "engine/lab/execute/heldports.h"
#include "engine/lab/execute/namednamespaces.h"
#include "engine/lab/execute/newguests.h"
#include "engine/lab/execute/nodejob.h"
#include "engine/lab/execute/packetfilters.h"
#include "engine/lab/execute/services.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/guest/taps.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/node/ovsmapping.h"
#include "engine/lab/paths.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <future>
#include <map>
#include <vector>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.lab.network")

void reportAll(const NodeJob &job, const QList<host::NetlinkFailure> &failures)
{
    for (const host::NetlinkFailure &failure : failures)
        job.fail(failure.label, u"link-failed"_s, failure.text);
}

/// Makes both ends of the veth that is there fit; ovs-vswitchd, which holds eth0 open, would not
/// notice another one of that name. Returns whether it could.
bool changeUnderlayPort(const NodeJob &job, host::NetlinkSocket &lab)
{
    const blueprint::NodeBlueprint &wanted = job.changes.wanted;
    if (!lab.readLink(wanted.underlayPort) || !job.access.netlink().readLink(u"eth0"_s))
        return false;
    host::LinkChange change;
    change.up = true;
    change.mtu = wanted.underlayMtuBytes;
    host::NetlinkBatch nodeEnd(job.access.netlink());
    nodeEnd.setLink(wanted.name, u"eth0"_s, change);
    change.master = u"underlay"_s;
    host::NetlinkBatch labEnd(lab);
    labEnd.setLink(wanted.name, wanted.underlayPort, change);
    return nodeEnd.commit().isEmpty() && labEnd.commit().isEmpty();
}

/// The veth between the underlay bridge of the lab and the node's eth0.
void ensureUnderlayPort(const NodeJob &job)
{
    const blueprint::NodeBlueprint &wanted = job.changes.wanted;
    host::NetlinkSocket lab{QString()};
    if (changeUnderlayPort(job, lab))
        return;
    host::NetlinkBatch batch(lab);
    batch.removeLink(wanted.name, wanted.underlayPort);
    host::LinkSpec labEnd;
    labEnd.name = wanted.underlayPort;
    labEnd.alias = wanted.name;
    labEnd.mtu = wanted.underlayMtuBytes;
    labEnd.master = u"underlay"_s;
    host::LinkSpec nodeEnd;
    nodeEnd.name = u"eth0"_s;
    nodeEnd.alias = blueprint::nodeOrigin.toString();
    nodeEnd.mac = wanted.underlayMac;
    nodeEnd.mtu = wanted.underlayMtuBytes;
    batch.addVeth(wanted.name, labEnd, nodeEnd, job.access.netlink());
    const QList<host::NetlinkFailure> failures = batch.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
}

/// The network namespaces of new guests, by machine; they stay open until their links are made.
using GuestSockets = std::map<QUuid, host::NetlinkSocket>;

GuestSockets createGuestNamespaces(const NodeJob &job)
{
    GuestSockets sockets;
    QList<host::NamespaceSpec> specs;
    QList<const blueprint::NamespaceGuest *> guests;
    const QList<blueprint::NamespaceGuest> wanted = job.changes.guests.wanted();
    QList<QUuid> leftOver;
    for (const blueprint::NamespaceGuest &guest : wanted) {
        if (host::readNamespaceInode(paths::guestNamespace(guest.uuid)))
            leftOver.append(guest.uuid); // unmarked: an interrupted apply made it
    }
    if (!leftOver.isEmpty())
        removeGuests(leftOver);
    for (const blueprint::NamespaceGuest &guest : wanted) {
        job.reporter.objectState(guest.object, ObjectState::Building, {});
        createGuestFiles(guest);
        specs.append({paths::guestNamespace(guest.uuid), {}});
        guests.append(&guest);
    }
    std::vector<host::NewNamespace> made = host::createNamespaces(specs);
    for (size_t i = 0; i < made.size(); ++i) {
        const blueprint::NamespaceGuest &guest = *guests.at(qsizetype(i));
        if (made[i].failure)
            job.fail(guest.object, u"namespace-failed"_s, made[i].failure->detail());
        else
            sockets.emplace(guest.uuid, std::move(made[i].socket));
    }
    return sockets;
}

host::LinkSpec linkSpec(const QString &name, const MacAddress &mac, const QString &master,
                        const blueprint::VethPair &pair)
{
    host::LinkSpec spec;
    spec.name = name;
    spec.alias = pair.origin;
    spec.mac = mac;
    spec.mtu = pair.mtuBytes;
    spec.master = master;
    return spec;
}

/// Makes the link that is there as \a spec has it.
void changeLink(host::NetlinkBatch &batch, const host::LinkSpec &spec)
{
    host::LinkChange change;
    change.up = true;
    change.mtu = spec.mtu;
    change.mac = spec.mac;
    change.alias = spec.alias;
    if (!spec.master.isEmpty())
        change.master = spec.master;
    batch.setLink(spec.alias, spec.name, change);
}

void ensureLinks(const NodeJob &job, GuestSockets &guests)
{
    host::NetlinkBatch batch(job.access.netlink());
    for (const blueprint::LinuxBridge &bridge : job.changes.linuxBridges.created) {
        host::LinkSpec spec;
        spec.name = bridge.name;
        spec.alias = bridge.origin;
        spec.mtu = bridge.mtuBytes;
        batch.addBridge(bridge.origin, spec);
    }
    for (const blueprint::LinuxBridge &bridge : job.changes.linuxBridges.changed) {
        host::LinkChange change;
        change.mtu = bridge.mtuBytes;
        change.alias = bridge.origin;
        batch.setLink(bridge.origin, bridge.name, change);
    }
    QSet<QString> isChanged;
    for (const blueprint::VethPair &pair : job.changes.vethPairs.changed)
        isChanged.insert(pair.name);
    for (const blueprint::VethPair &pair : job.changes.vethPairs.wanted()) {
        host::LinkSpec end = linkSpec(pair.name, pair.mac, pair.master, pair);
        host::LinkSpec peer = linkSpec(pair.peer, pair.peerMac, pair.peerMaster, pair);
        if (pair.peerGuest.isNull()) {
            if (isChanged.contains(pair.name)) {
                // ovs-vswitchd holds the peer open: it would not notice another one of that name.
                changeLink(batch, end);
                changeLink(batch, peer);
                continue;
            }
            batch.removeLink(pair.origin, pair.name);
            batch.addVeth(pair.origin, end, peer, job.access.netlink());
            continue;
        }
        const auto guest = guests.find(pair.peerGuest);
        if (guest == guests.end())
            continue; // its namespace failed and is reported
        // Up before it is a port: it says nothing yet (no IPv6, no address), and ovs-vswitchd need
        // not look at every port again because this one's carrier came.
        batch.removeLink(pair.origin, pair.name);
        batch.addVeth(pair.origin, end, peer, guest->second);
    }
    reportAll(job, batch.commit());
    for (const blueprint::TapDevice &tap : job.changes.taps.wanted()) {
        try {
            ensureTap(job.node(), tap, job.access.netlink());
        } catch (const Error &error) {
            job.fail(tap.origin, u"link-failed"_s, error.detail());
        }
    }
}

QList<host::OvsPortFailure> ensureOvsPorts(const NodeJob &job)
{
    // Ports that ask for a number come first, while it is free.
    host::OvsChanges numbered;
    host::OvsChanges others;
    for (const blueprint::OvsBridge &bridge : job.changes.ovsBridges.wanted())
        numbered.bridges.append(toConfig(bridge));
    for (const blueprint::OvsPort &port : job.changes.ovsPorts.wanted())
        (port.ofport != 0 ? numbered : others).ports.append(toConfig(port));
    QList<host::OvsPortFailure> failures = host::applyChanges(job.access.ovsdb(), numbered);
    failures += host::applyChanges(job.access.ovsdb(), others);
    for (const blueprint::OvsBridge &bridge : job.changes.ovsBridges.wanted()) {
        if (bridge.name == u"br-int") // the only one whose flows match ports
            host::setFragments(ovsRunDirectory(job.node()), bridge.name, bridge.fragments);
    }
    return failures;
}

/// Reports \a failures; returns the names of the ports as flows have them.
QSet<QString> reportPorts(const NodeJob &job, const QList<host::OvsPortFailure> &failures)
{
    QSet<QString> missing;
    for (const host::OvsPortFailure &failure : failures) {
        if (!missing.contains(u'"' + failure.port + u'"'))
            job.fail(failure.origin, u"link-failed"_s, failure.port + u": "_s + failure.text);
        missing.insert(u'"' + failure.port + u'"');
    }
    return missing;
}

} // namespace

void buildNetwork(const NodeJob &job, NewGuests &newGuests)
{
    if (job.changes.remove)
        return;
    // Open vSwitch needs as long to start as many namespaces need.
    std::future<GuestSockets> guestNamespaces =
        std::async(createGuestNamespaces, std::cref(job));
    if (job.changes.create) {
        if (!nodeWorldExists(job.node())) {
            createNodeWorld(job.node());
            // Hundreds of links that look for IPv6 neighbours would flood each other, and each has
            // a route, all of which ovs-vswitchd reads again when one changes. What a node's links
            // carry is Ethernet.
            // And eth0 must not answer for the addresses of br-ex: with the userspace datapath the kernel
            // sees its frames, too, and its answer would be a second one, with the wrong address.
            host::writeSysctls(paths::nodeNamespace(job.node(), u"net"_s),
                               {{u"net.ipv6.conf.default.disable_ipv6"_s, u"1"_s},
                                {u"net.ipv4.conf.all.arp_ignore"_s, u"1"_s}});
        }
        job.access.reset();
    }
    if (job.changes.create || job.changes.forwarding) {
        host::writeSysctls(
            paths::nodeNamespace(job.node(), u"net"_s),
            {{u"net.ipv4.ip_forward"_s, job.changes.wanted.forwards ? u"1"_s : u"0"_s}});
    }
    if (job.changes.create || job.changes.startOpenVSwitch)
        ensureOpenVSwitch(job.node());
    const auto timed = [&job](const char *part, auto action) {
        QElapsedTimer timer;
        timer.start();
        action();
        qCInfo(log, "%s: %s: %lld ms", qPrintable(job.node()), part,
               static_cast<long long>(timer.elapsed()));
    };
    if (job.changes.underlayPort)
        ensureUnderlayPort(job);
    GuestSockets guests;
    // They name devices that need not be there yet, and stand before anything passes those.
    const bool tracksInKernel = job.changes.wanted.firewall != design::FirewallDriver::Native;
    std::future<void> filters = std::async([&] {
        timed("packet filters", [&] { ensurePacketFilters(job); });
        if (tracksInKernel)
            cutForbiddenConnections(job);
    });
    timed("namespaces", [&] { ensureNamespaces(job); });
    timed("rest of guests' namespaces", [&] { guests = guestNamespaces.get(); });
    if (job.isInterrupted())
        return; // what was made has no mark of being finished: the next apply makes it anew
    const QList<host::PortState> released = releaseHeldPorts(job);
    timed("links", [&] { ensureLinks(job, guests); });
    guests.clear(); // else each client would start with the sockets of all
    filters.get();
    newGuests.begin();
    QSet<QString> missingPorts;
    timed("Open vSwitch ports", [&] {
        const QList<host::OvsPortFailure> reattached = reattachPorts(job, released);
        missingPorts = reportPorts(job, reattached + ensureOvsPorts(job));
    });
    // Flows are ovs-vswitchd's work, the rest is ours and the kernel's.
    std::future<void> flows =
        std::async([&] { timed("flows", [&] { ensureFlows(job, missingPorts); }); });
    timed("devices and routes", [&] {
        ensureDevices(job);
        ensureRoutes(job);
    });
    timed("services", [&] {
        writeFiles(job);
        startServices(job);
    });
    flows.get();
    if (!tracksInKernel)
        cutForbiddenConnections(job);
    noteFlows(job);
    announceDevices(job); // before the flows of their networks nobody would hear it
}

} // namespace overlab::lab
