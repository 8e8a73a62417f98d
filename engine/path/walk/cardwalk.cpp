// SPDX-License-Identifier: GPL-3.0-or-later
// Between a machine's network card and Open vSwitch: its tap, and with the hybrid firewall a Linux bridge of its own,
// on which iptables judges it.
#include "engine/path/walk/walk.h"

#include "engine/blueprint/naming.h"
#include "engine/path/hopcodes.h"

#include <algorithm>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

/// The Linux bridge that \a link is a port of; nullptr: none (Open vSwitch's datapath is no bridge).
const host::LinkState *bridgeOf(NamespaceTables &tables, const host::LinkState &link)
{
    const host::LinkState *const master = link.masterIndex == 0 ? nullptr : tables.link(link.masterIndex);
    return master && master->kind == u"bridge" ? master : nullptr;
}

/// The other port of the bridge of \a link; nullptr: there is none.
const host::LinkState *otherPort(NamespaceTables &tables, const host::LinkState &link)
{
    const QList<host::LinkState> &links = tables.links();
    const auto found = std::find_if(links.cbegin(), links.cend(), [&link](const host::LinkState &other) {
        return other.masterIndex == link.masterIndex && other.index != link.index;
    });
    return found == links.cend() ? nullptr : &*found;
}

/// Bridges and veth pairs let a VLAN tag pass beyond the MTU, whether there is one or not (is_skb_forwardable()).
constexpr int tagBytes = 4;

/// Sets what is wrong with \a link, which is called \a name; false: nothing is.
bool hasFault(const host::LinkState *link, const QString &name, Hop &hop)
{
    // Whether a bridge "runs" the kernel tells late, and its own MTU is for its own packets.
    const bool isBridge = link && link->kind == u"bridge";
    const bool isUp = link && link->up && (link->running || isBridge);
    const bool isTooLong = isUp && !isBridge && hop.before.lengthBytes > link->mtu + tagBytes;
    if (isUp && !isTooLong)
        return false;
    hop.code = !link ? hop::linkMissing : isTooLong ? hop::tooLong : hop::linkDown;
    hop.arguments = {{u"device"_s, name}};
    if (isTooLong)
        hop.arguments = {{u"device"_s, name}, {u"length"_s, hop.before.lengthBytes}, {u"mtu"_s, link->mtu}};
    hop.rule.kind = Decision::Kind::Link;
    hop.rule.text = link ? name : QString();
    hop.evidence = {hop.node, {}, {u"ip"_s, u"link"_s, u"show"_s, name}, {}};
    return true;
}

} // namespace

Hop Walk::cardHop(const QString &node, MachineEnd end, const Packet &packet) const
{
    Hop hop;
    hop.kind = HopKind::Filter;
    hop.place = hop.node = node;
    hop.before = hop.after = packet;
    hop.rule.origin = m_index.machine(end).object();
    hop.arguments = {{u"card"_s, end.card}};
    return hop;
}

Way Walk::leaveCard(MachineEnd end, Packet packet)
{
    const QString node = m_index.nodeOf(end);
    const blueprint::GuestInterface *const card = m_index.card(end);
    Hop hop = cardHop(node, end, packet);
    hop.device = card ? card->tap : QString();
    NamespaceTables &tables = m_tables.node(node).own();
    const host::LinkState *const tap = tables.link(hop.device);
    if (hasFault(tap, hop.device, hop))
        return lost(hop);
    const host::LinkState *const bridge = bridgeOf(tables, *tap);
    if (!bridge)
        return enterSwitch(node, bridgeOfPort(node, tap->name), tap->name, packet);
    hop.bridge = bridge->name;
    if (hasFault(bridge, bridge->name, hop))
        return lost(hop);
    const host::LinkState *const inner = otherPort(tables, *tap);
    const QString expected = blueprint::deviceName(u"qvb"_s, m_index.port(end).uuid);
    if (hasFault(inner, inner ? inner->name : expected, hop))
        return lost(hop);
    hop.outDevice = inner->name;
    if (!filterBridged(hop))
        return hop.code == hop::filterUnknown ? unknown(hop) : lost(hop);
    const QString outer = tables.nameOf(inner->peerIndex);
    if (hasFault(tables.link(outer), blueprint::deviceName(u"qvo"_s, m_index.port(end).uuid), hop))
        return lost(hop);
    return enterSwitch(node, bridgeOfPort(node, outer), outer, packet).before(hop);
}

/// By a port of Open vSwitch that is a machine's, towards its card.
Way Walk::enterCard(const QString &node, const QString &device, Packet packet)
{
    const MachineEnd end = *m_index.endOf(device);
    Hop hop = cardHop(node, end, packet);
    hop.device = device;
    NamespaceTables &tables = m_tables.node(node).own();
    const host::LinkState *const port = tables.link(device);
    if (hasFault(port, device, hop))
        return lost(hop);
    const host::LinkState *const inner = port->peerIndex != 0 && !port->peerNamespaceId ? tables.link(port->peerIndex) : nullptr;
    const host::LinkState *const bridge = inner ? bridgeOf(tables, *inner) : nullptr;
    if (!bridge)
        return arriveAtMachine(end, packet);
    hop.bridge = bridge->name;
    hop.device = inner->name;
    if (hasFault(inner, inner->name, hop) || hasFault(bridge, bridge->name, hop))
        return lost(hop);
    const host::LinkState *const tap = otherPort(tables, *inner);
    const QString expected = blueprint::deviceName(u"tap"_s, m_index.port(end).uuid);
    if (hasFault(tap, tap ? tap->name : expected, hop))
        return lost(hop);
    hop.outDevice = tap->name;
    if (!filterBridged(hop))
        return hop.code == hop::filterUnknown ? unknown(hop) : lost(hop);
    return arriveAtMachine(end, packet).before(hop);
}

QString Walk::bridgeOfPort(const QString &node, const QString &port)
{
    const auto found = m_tables.node(node).port(port);
    return found ? found->config.bridge : u"br-int"_s; // where it should be
}

} // namespace overlab::path
