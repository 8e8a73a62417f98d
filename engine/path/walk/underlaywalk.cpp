// SPDX-License-Identifier: GPL-3.0-or-later
// Over the physical network between the nodes.
#include "engine/path/walk/walk.h"

#include "engine/base/error.h"
#include "engine/path/hopcodes.h"

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

const QString card = u"eth0"_s;
const QString externalBridge = u"br-ex"_s;

/// What a tunnel adds to an IP packet: the inner Ethernet header, its own, UDP's and IPv4's (RFC 7348, 5; RFC 8926,
/// 3; RFC 2890, 2 with a key).
int overheadBytes(const QString &type)
{
    constexpr int ethernet = 14;
    constexpr int ip = 20;
    constexpr int udpAndHeader = 16;
    constexpr int greWithKey = 8;
    return ethernet + ip + (type == u"gre" ? greWithKey : udpAndHeader);
}

/// The link that has the tunnel address; nullptr: none.
const host::LinkState *ownerOf(NamespaceTables &tables, Ipv4Address address)
{
    for (const host::LinkState &link : tables.links()) {
        if (tables.hasAddress(link.index, address))
            return &link;
    }
    return nullptr;
}

/// The port that takes what \a header's sender sends.
std::optional<host::PortState> receiver(const host::OvsState &state, const TunnelHeader &header)
{
    for (const host::PortState &port : state.ports) {
        const QString remote = port.config.options.value(u"remote_ip"_s);
        const QString local = port.config.options.value(u"local_ip"_s);
        const bool isRemote = remote == u"flow" || remote == header.local.toString();
        const bool isLocal = local.isEmpty() || local == u"flow" || local == header.remote.toString();
        if (port.config.type == header.type && isRemote && isLocal && port.ofport > 0)
            return port;
    }
    return std::nullopt;
}

} // namespace

Way Walk::enterUnderlay(const QString &node, Packet packet, const MacAddress &hardware)
{
    Hop hop;
    hop.kind = HopKind::Underlay;
    hop.place = u"underlay"_s;
    hop.device = card;
    hop.before = hop.after = packet;
    hop.code = hop::carries;
    hop.arguments = {{u"from"_s, node}};
    try {
        const host::LinkState *const link = m_tables.node(node).own().link(card);
        const QString there = packet.tunnel ? m_index.nodeAt(packet.tunnel->remote) : targetNode;
        Hop leaving = hop;
        leaving.place = leaving.node = node;
        leaving.evidence = {node, {}, {u"ip"_s, u"link"_s, u"show"_s, card}, {}};
        leaving.arguments = {{u"device"_s, card}};
        if (!link || !link->up || !link->running) {
            leaving.code = link ? hop::linkDown : hop::linkMissing;
            leaving.rule.kind = Decision::Kind::Link;
            return lostTowards(there, leaving);
        }
        const int length = packet.lengthBytes + (packet.tunnel ? overheadBytes(packet.tunnel->type) : 0);
        if (length > link->mtu) {
            leaving.code = hop::tooLong;
            leaving.arguments = {{u"device"_s, card}, {u"length"_s, length}, {u"mtu"_s, link->mtu}};
            leaving.rule.kind = Decision::Kind::Link;
            return lostTowards(there, leaving);
        }
        if (!packet.tunnel)
            return floodUnderlay(node, hop);
        hop.arguments = {{u"from"_s, node}, {u"to"_s, there}, {u"local"_s, packet.tunnel->local.toString()},
                         {u"remote"_s, packet.tunnel->remote.toString()}};
        if (there.isEmpty()) {
            hop.code = hop::noTunnelEnd;
            return lost(hop);
        }
        const host::LinkState *const far = m_tables.node(there).own().link(card);
        if (!far || !far->up || !far->running) {
            leaving.place = leaving.node = leaving.evidence.node = there;
            leaving.code = far ? hop::linkDown : hop::linkMissing;
            return lost(leaving).before(hop);
        }
        NamespaceTables &farTables = m_tables.node(there).own();
        const host::LinkState *const owner = ownerOf(farTables, packet.tunnel->remote);
        if (!owner) {
            hop.code = hop::noTunnelEnd;
            hop.node = there;
            return lost(hop);
        }
        if (!hardware.isNull() && hardware != owner->mac) {
            Hop ignored = hop;
            ignored.kind = HopKind::Node;
            ignored.place = ignored.node = there;
            ignored.code = hop::otherHardware;
            ignored.arguments = {{u"mac"_s, hardware.toString()}, {u"own"_s, owner->mac.toString()}};
            ignored.evidence = {node, {}, {u"ovs-appctl"_s, u"tnl/neigh/show"_s}, {}};
            return lost(ignored).before(hop);
        }
        const auto port = receiver(m_tables.node(there).openVSwitch(), *packet.tunnel);
        if (!port) {
            Hop refused = hop;
            refused.kind = HopKind::Bridge;
            refused.place = refused.node = there;
            refused.bridge = u"br-tun"_s;
            refused.device.clear();
            refused.code = hop::tunnelRefused;
            refused.rule.kind = Decision::Kind::Port;
            refused.evidence = {there, {}, {u"ovs-vsctl"_s, u"show"_s}, {}};
            return lost(refused).before(hop);
        }
        return enterSwitch(there, port->config.bridge, port->config.name, packet).before(hop);
    } catch (const Error &error) {
        hop.code = hop::unreadable;
        hop.arguments = {{u"error"_s, error.toJson()}};
        return unknown(hop);
    }
}

Way Walk::arriveFromUnderlay(const QString &node, const Packet &packet)
{
    const host::LinkState *const link = m_tables.node(node).own().link(card);
    if (link && link->up && link->running)
        return enterSwitch(node, externalBridge, card, packet);
    Hop hop;
    hop.kind = HopKind::Underlay;
    hop.place = hop.node = node;
    hop.device = card;
    hop.before = hop.after = packet;
    hop.code = link ? hop::linkDown : hop::linkMissing;
    hop.arguments = {{u"device"_s, card}};
    hop.rule.kind = Decision::Kind::Link;
    hop.evidence = {node, {}, {u"ip"_s, u"link"_s, u"show"_s, card}, {}};
    return lost(hop);
}

/// A frame of a provider network: every node's card gets it, as on any switch that has not learned yet.
Way Walk::floodUnderlay(const QString &node, const Hop &hop)
{
    Way best;
    best.end = Way::End::NotForIt;
    bool isFirst = true;
    for (const blueprint::NodeBlueprint &other : m_index.blueprint().nodes) {
        if (other.name == node)
            continue;
        Way way = arriveFromUnderlay(other.name, hop.after);
        if (isFirst || way.end > best.end)
            best = way;
        isFirst = false;
        if (best.end == Way::End::Delivered)
            break;
    }
    return std::move(best).before(hop);
}

} // namespace overlab::path
