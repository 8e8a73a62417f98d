// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodesnapshot.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/host/ovs/fragments.h"
#include "engine/host/ovs/ovsstate.h"
#include "engine/host/process/processmark.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/node/firewallstate.h"
#include "engine/lab/node/nodeaccess.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodedomains.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/node/ovsmapping.h"
#include "engine/lab/paths.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>
#include <vector>

#include <linux/rtnetlink.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

const QStringList bridgeNames{u"br-int"_s, u"br-tun"_s, u"br-ex"_s};

/// Whether \a inside, the node's eth0, and its other end in the lab's root are as \a wanted has them.
bool fitsUnderlay(const host::LinkState &inside, const blueprint::NodeBlueprint &wanted)
{
    if (wanted.underlayPort.isEmpty() || !inside.up || !inside.running
        || inside.mtu != wanted.underlayMtuBytes)
        return false;
    host::NetlinkSocket lab{QString()};
    const auto bridge = lab.readLink(u"underlay"_s);
    const auto outside = lab.readLink(wanted.underlayPort);
    return bridge && outside && outside->masterIndex == bridge->index
        && outside->mtu == wanted.underlayMtuBytes;
}

bool isForwarding(const QString &node)
{
    return host::readSysctl(paths::nodeNamespace(node, u"net"_s), u"net.ipv4.ip_forward"_s) == u"1"_s;
}

void noteLinks(NodeSnapshot &snapshot)
{
    QHash<int, const host::LinkState *> byIndex;
    for (const host::LinkState &link : std::as_const(snapshot.links))
        byIndex.insert(link.index, &link);
    const auto masterName = [&byIndex](const host::LinkState &link) {
        const host::LinkState *const master = byIndex.value(link.masterIndex);
        // A port of Open vSwitch's kernel datapath has the datapath as master, which is no bridge.
        return master && master->kind == u"bridge" ? master->name : QString();
    };
    for (const host::LinkState &link : std::as_const(snapshot.links)) {
        if (link.name == u"eth0")
            continue; // see readWanted()
        if (link.alias.isEmpty()) {
            snapshot.unnamedLinks.insert(link.name);
            continue;
        }
        if (link.kind == u"bridge") {
            snapshot.present.linuxBridges.append({link.name, link.mtu, link.alias});
        } else if (link.kind == u"tun") {
            snapshot.present.taps.append({link.name, link.mac, link.mtu, link.alias});
        } else if (link.kind == u"veth") {
            blueprint::VethPair pair;
            pair.name = link.name;
            pair.mac = link.mac;
            pair.master = masterName(link);
            pair.mtuBytes = link.mtu;
            pair.origin = link.alias;
            const host::LinkState *const peer =
                link.peerNamespaceId ? nullptr : byIndex.value(link.peerIndex);
            if (peer) {
                pair.peer = peer->name;
                pair.peerMac = peer->mac;
                pair.peerMaster = masterName(*peer);
                // Both ends carry the alias; the pair is known by the end in a bridge (qvb).
                if (pair.master.isEmpty() && !pair.peerMaster.isEmpty())
                    continue;
            }
            snapshot.present.vethPairs.append(pair);
        }
    }
}

using FlowReading = std::future<QList<blueprint::Flow>>;

/// A bridge that has changed waits for a program: all at once, while the rest of the node is read.
std::vector<FlowReading> beginReadingFlows(NodeAccess &access)
{
    std::vector<FlowReading> readings;
    for (const QString &bridge : bridgeNames) {
        KnownFlows &known = access.knownFlows(bridge);
        readings.push_back(std::async(std::launch::async, [&known, node = access.node(), bridge] {
            return known.read(node, bridge);
        }));
    }
    return readings;
}

/// Empty when the bridge does not say; that is never what is wanted, so it is set again.
QString fragmentsOf(const QString &node, const QString &bridge)
{
    try {
        return host::readFragments(ovsRunDirectory(node), bridge);
    } catch (const Error &) {
        return {};
    }
}

void noteOpenVSwitch(const host::OvsState &state, const NodeAccess &access, NodeSnapshot &snapshot)
{
    for (const host::BridgeState &bridge : state.bridges) {
        if (!bridge.isOurs())
            continue;
        blueprint::OvsBridge known = fromConfig(bridge.config);
        if (known.name == u"br-int")
            known.fragments = fragmentsOf(access.node(), known.name);
        snapshot.present.ovsBridges.append(known);
    }
    for (const host::PortState &port : state.ports) {
        if (!port.isOurs())
            continue;
        blueprint::OvsPort known = fromConfig(port.config);
        if (known.ofport != 0)
            known.ofport = port.ofport;
        if (port.ofport < 1)
            known.type = u"failed"_s; // never equal to what is wanted: set up again
        if (port.config.type == u"internal")
            snapshot.lostDevices.insert(port.config.name); // until it is found
        snapshot.present.ovsPorts.append(known);
    }
}

/// The internal ports in \a nameSpace as the kernel has them, those of \a ourPorts among its \a links;
/// returns their link indexes.
QSet<int> readDevices(NodeAccess &access, const QString &nameSpace,
                      const QList<host::LinkState> &links, const QSet<QString> &ourPorts,
                      NodeSnapshot &snapshot)
{
    const QList<host::AddressState> addresses = access.netlink(nameSpace).readAddresses();
    QSet<int> indexes;
    for (const host::LinkState &link : links) {
        if (!ourPorts.contains(link.name) || !link.up)
            continue;
        blueprint::Device device;
        device.nameSpace = nameSpace;
        device.name = link.name;
        device.mtuBytes = link.mtu;
        for (const host::AddressState &address : addresses) {
            if (address.linkIndex == link.index)
                device.addresses.append({address.address, address.prefixLength});
        }
        snapshot.present.devices.append(device);
        indexes.insert(link.index);
    }
    return indexes;
}

/// The internal ports that are to stand in the node's own namespace.
QSet<QString> nodeDevices(const blueprint::NodeBlueprint &wanted)
{
    QSet<QString> names;
    for (const blueprint::Device &device : wanted.devices) {
        if (device.nameSpace.isEmpty())
            names.insert(device.name);
    }
    return names;
}

void readNamespaces(NodeAccess &access, NodeSnapshot &snapshot)
{
    QSet<QString> ourPorts;
    for (const blueprint::OvsPort &port : std::as_const(snapshot.present.ovsPorts)) {
        if (port.type == u"internal")
            ourPorts.insert(port.name);
    }
    // ovs-vswitchd's taps persist: one that was started again made new ones in the node itself, and
    // what is in the namespaces is connected to nothing.
    for (const host::LinkState &link : std::as_const(snapshot.links)) {
        ourPorts.remove(link.name);
        snapshot.lostDevices.remove(link.name);
    }
    const QHash<QString, Mark> marks = readMarks(snapshot.node, MarkKind::NameSpace);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        const QString path = paths::namedNamespace(snapshot.node, mark.key());
        const std::optional<quint64> inode = host::readNamespaceInode(path);
        if (!access.isStill(mark.key(), inode)) {
            access.dropNetlink(mark.key());
            if (inode) // somebody removed it and made another of that name: what was marked is gone
                removeMark(snapshot.node, MarkKind::NameSpace, mark.key());
            continue;
        }
        snapshot.namespaces.insert(mark.key(), mark.value());
        const QList<host::LinkState> links = access.netlink(mark.key()).readLinks();
        for (const host::LinkState &link : links)
            snapshot.lostDevices.remove(link.name);
        const QSet<int> devices = readDevices(access, mark.key(), links, ourPorts, snapshot);
        for (const host::RouteState &route : access.netlink(mark.key()).readRoutes()) {
            if (route.protocol == RTPROT_STATIC && !route.via.isNull()
                && devices.contains(route.linkIndex)) {
                snapshot.present.routes.append(
                    {mark.key(), route.destination, route.via, mark.value().origin});
            }
        }
    }
}

void readFiles(const blueprint::NodeBlueprint &wanted, NodeSnapshot &snapshot)
{
    for (const blueprint::ConfigFile &file : wanted.files) {
        QFile present(paths::nodeFile(snapshot.node, file.path));
        if (present.open(QIODevice::ReadOnly))
            snapshot.present.files.append({file.path, present.readAll(), file.origin});
    }
}

void readServices(const blueprint::NodeBlueprint &wanted, NodeSnapshot &snapshot)
{
    const QHash<QString, Mark> marks = readMarks(snapshot.node, MarkKind::Service);
    QSet<QString> wantedNames;
    for (const blueprint::Service &service : wanted.services)
        wantedNames.insert(service.name);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        // A service that is not wanted any more is listed whether or not it runs: its mark and its
        // files have to go.
        const QString pidFile = mark.value().extra;
        if (!wantedNames.contains(mark.key())
            || host::readPidFile(paths::nodeFile(snapshot.node, pidFile), pidFile)) {
            snapshot.services.insert(mark.key(), mark.value());
        }
    }
}

} // namespace

NodeSnapshot readNode(NodeAccess &access)
{
    NodeSnapshot snapshot;
    snapshot.node = access.node();
    snapshot.present.name = access.node();
    snapshot.exists = nodeWorldExists(access.node());
    if (!snapshot.exists) {
        access.reset();
        return snapshot;
    }
    snapshot.present.forwards = isForwarding(access.node());
    snapshot.openVSwitchRuns = isOpenVSwitchRunning(access.node());
    std::vector<FlowReading> flows;
    std::future<host::OvsState> openVSwitch;
    if (snapshot.openVSwitchRuns) {
        access.awaitOpenVSwitch();
        flows = beginReadingFlows(access);
        openVSwitch = std::async(std::launch::async,
                                 [&ovsdb = access.ovsdb()] { return host::readState(ovsdb); });
    }
    std::future<FirewallState> firewall;
    if (hasFirewall(access.node()))
        firewall = std::async(std::launch::async, readFirewall, access.node());
    snapshot.links = access.netlink().readLinks();
    noteLinks(snapshot);
    const QHash<QString, Mark> guests = readMarks(access.node(), MarkKind::Guest);
    for (auto mark = guests.cbegin(); mark != guests.cend(); ++mark) {
        const QUuid machine = QUuid::fromString(mark.key());
        (isGuestWhole(machine) ? snapshot.guests : snapshot.brokenGuests)
            .insert(mark.key(), mark.value());
    }
    if (openVSwitch.valid())
        noteOpenVSwitch(openVSwitch.get(), access, snapshot);
    readNamespaces(access, snapshot);
    for (FlowReading &reading : flows)
        snapshot.present.flows += reading.get();
    if (firewall.valid()) {
        FirewallState state = firewall.get();
        snapshot.present.addressSets = std::move(state.addressSets);
        snapshot.packetFilters = std::move(state.packetFilters);
        snapshot.judgedPorts = std::move(state.judgedPorts);
    }
    const auto domains = readDomains(access.node(), access.hypervisor());
    for (const host::DomainState &domain : domains.value_or(QList<host::DomainState>())) {
        if (domain.origin)
            snapshot.domains.insert(domain.uuid, domain);
    }
    return snapshot;
}

void readWanted(NodeAccess &access, const blueprint::NodeBlueprint &wanted, NodeSnapshot &snapshot)
{
    if (!snapshot.exists)
        return;
    snapshot.underlayPort =
        std::any_of(snapshot.links.cbegin(), snapshot.links.cend(), [&wanted](const host::LinkState &link) {
            return link.name == u"eth0" && fitsUnderlay(link, wanted);
        });
    readDevices(access, {}, snapshot.links, nodeDevices(wanted), snapshot);
    readFiles(wanted, snapshot);
    readServices(wanted, snapshot);
}

} // namespace overlab::lab
