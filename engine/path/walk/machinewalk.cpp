// SPDX-License-Identifier: GPL-3.0-or-later
// Out of a machine and into one. A light guest is a namespace, whose own tables are asked; of a virtual machine it is
// known what its DHCP server and its design give it.
#include "engine/path/walk/walk.h"

#include "engine/path/hopcodes.h"
#include "engine/path/walk/routetext.h"

#include <algorithm>

#include <linux/rtnetlink.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

/// The last address of a subnet that the card is in.
bool isBroadcastOf(const blueprint::GuestInterface &card, Ipv4Address address)
{
    return std::any_of(card.addresses.cbegin(), card.addresses.cend(), [address](const auto &own) {
        const quint32 hostBits = own.prefixLength >= 31 ? 0 : 0xffffffffu >> own.prefixLength;
        return hostBits != 0 && address.value() == (own.address.value() | hostBits);
    });
}

} // namespace

Hop Walk::hopAt(int machine, const QString &device, const Packet &packet) const
{
    const blueprint::ResolvedMachine &at = m_index.topology().machines.at(machine);
    Hop hop;
    hop.kind = HopKind::Machine;
    hop.place = at.object();
    hop.node = m_index.topology().nodes.at(at.node).name;
    hop.device = device;
    hop.before = hop.after = packet;
    hop.rule.origin = at.object();
    return hop;
}

NamespaceTables *Walk::tablesOf(int machine)
{
    const blueprint::ResolvedMachine &at = m_index.topology().machines.at(machine);
    return at.type == design::MachineType::Namespace ? &m_tables.guest(at.uuid) : nullptr;
}

Way Walk::sendFromMachine(int machine, Packet packet)
{
    Hop hop = hopAt(machine, {}, packet);
    if (m_index.topology().machines.at(machine).ports.isEmpty()) {
        hop.code = hop::noAddress;
        return lost(hop);
    }
    return tablesOf(machine) ? sendByItsTables(machine, hop, packet) : sendByDesign(machine, hop, packet);
}

Way Walk::sendByItsTables(int machine, Hop hop, Packet packet)
{
    NamespaceTables &tables = *tablesOf(machine);
    if (!tables.exists()) {
        hop.code = hop::machineStopped;
        return lost(hop);
    }
    host::RouteQuestion question;
    question.destination = packet.ipDst;
    question.source = packet.ipSrc;
    const host::RouteAnswer route = tables.route(question);
    hop.rule = routeDecision(route, tables);
    hop.evidence = {hop.place, {}, routeCommand(question, tables), {}};
    if (const RouteRefusal refusal = routeRefusal(question, route, tables); !refusal.code.isEmpty()) {
        hop.code = refusal.code;
        hop.arguments = refusal.arguments;
        return lost(hop);
    }
    if (packet.ipSrc.isNull())
        packet.ipSrc = route.preferredSource;
    hop.after = packet;
    if (route.type == RTN_LOCAL) {
        hop.code = hop::delivered;
        return delivered(hop, machine);
    }
    Passage passage;
    passage.packet = packet;
    passage.out = tables.nameOf(route.outLinkIndex);
    if (!filter(machine, Hook::Output, passage) || !filter(machine, Hook::Postrouting, passage))
        return stopped(hop, passage);
    hop.after = passage.packet;
    return sendByRoute(machine, hop, route);
}

Way Walk::sendByRoute(int machine, Hop hop, const host::RouteAnswer &route)
{
    const Packet packet = hop.after;
    const QString device = tablesOf(machine)->nameOf(route.outLinkIndex);
    const QList<blueprint::ResolvedPort> &ports = m_index.topology().machines.at(machine).ports;
    for (int card = 0; card < ports.size(); ++card) {
        const blueprint::GuestInterface *const interface = m_index.card({machine, card});
        if (!interface || interface->device != device)
            continue;
        hop.outDevice = device;
        if (const auto group = groupAddress(packet.ipDst, route.type == RTN_BROADCAST))
            return sendToAll({machine, card}, hop, *group);
        hop.arguments = {{u"via"_s, route.via.isNull() ? QString() : route.via.toString()}};
        return sendFromCard({machine, card}, hop, packet, route.via.isNull() ? packet.ipDst : route.via);
    }
    hop.code = hop::linkMissing;
    hop.arguments = {{u"device"_s, device}};
    return lost(hop);
}

Way Walk::sendByDesign(int machine, Hop hop, Packet packet)
{
    int card = -1;
    Ipv4Address next;
    int longest = -1; // the most specific route wins
    bool toAll = false;
    const auto offer = [&](int number, const Ipv4Subnet &to, Ipv4Address via) {
        if (to.contains(packet.ipDst) && to.prefixLength() > longest) {
            longest = to.prefixLength();
            card = number;
            next = via;
        }
    };
    const QList<blueprint::ResolvedPort> &ports = m_index.topology().machines.at(machine).ports;
    for (int number = 0; number < ports.size(); ++number) {
        const blueprint::GuestInterface *const interface = m_index.card({machine, number});
        if (!interface)
            continue;
        for (const blueprint::InterfaceAddress &address : interface->addresses) {
            if (address.address == packet.ipDst) {
                hop.code = hop::delivered;
                return delivered(hop, machine);
            }
            offer(number, Ipv4Subnet(address.address, address.prefixLength), packet.ipDst);
        }
        toAll = toAll || isBroadcastOf(*interface, packet.ipDst);
        for (const design::Route &route : interface->routes)
            offer(number, route.to, route.via);
        if (interface->gateway)
            offer(number, Ipv4Subnet(), *interface->gateway);
    }
    hop.rule.kind = Decision::Kind::Route;
    if (card < 0) {
        hop.code = hop::noRoute;
        hop.arguments = {{u"to"_s, packet.ipDst.toString()}};
        return lost(hop);
    }
    const blueprint::GuestInterface &interface = *m_index.card({machine, card});
    if (packet.ipSrc.isNull() && !interface.addresses.isEmpty())
        packet.ipSrc = interface.addresses.first().address;
    const bool isOnLink = next == packet.ipDst;
    hop.rule.text = isOnLink ? u"on the link, dev %1"_s.arg(interface.device)
                             : u"via %1 dev %2"_s.arg(next.toString(), interface.device);
    hop.outDevice = interface.device;
    hop.arguments = {{u"via"_s, isOnLink ? QString() : next.toString()}, {u"byDesign"_s, true}};
    if (const auto group = groupAddress(packet.ipDst, toAll)) {
        hop.after = packet;
        return sendToAll({machine, card}, hop, *group);
    }
    return sendFromCard({machine, card}, hop, packet, next);
}

bool Walk::canLeave(MachineEnd end, Hop &hop)
{
    const blueprint::GuestInterface &card = *m_index.card(end);
    NamespaceTables *const tables = tablesOf(end.machine);
    const host::LinkState *const link = tables ? tables->link(card.device) : nullptr;
    if (tables && (!link || !link->up)) {
        hop.code = link ? hop::linkDown : hop::linkMissing;
        hop.arguments = {{u"device"_s, card.device}};
        return false;
    }
    const int mtu = link ? link->mtu : card.mtuBytes;
    if (hop.after.lengthBytes > mtu) {
        hop.code = hop::tooLong;
        hop.arguments = {{u"device"_s, card.device}, {u"length"_s, hop.after.lengthBytes}, {u"mtu"_s, mtu}};
        return false;
    }
    hop.after.ethSrc = link ? link->mac : card.mac;
    return true;
}

Way Walk::sendToAll(MachineEnd end, Hop hop, const MacAddress &group)
{
    if (!canLeave(end, hop))
        return lost(hop);
    hop.after.ethDst = group;
    hop.code = hop::broadcasts;
    return leaveCard(end, hop.after).before(hop);
}

Way Walk::sendDiscover(int machine, Packet packet)
{
    Hop hop = hopAt(machine, {}, packet);
    if (NamespaceTables *const tables = tablesOf(machine); tables && !tables->exists()) {
        hop.code = hop::machineStopped;
        return lost(hop);
    }
    const QList<blueprint::ResolvedPort> &ports = m_index.topology().machines.at(machine).ports;
    for (int number = 0; number < ports.size(); ++number) {
        const blueprint::ResolvedNetwork &network = m_index.topology().networks.at(ports.at(number).network);
        const bool isItsServer = std::any_of(network.subnets.cbegin(), network.subnets.cend(), [this](const auto &subnet) {
            return subnet.dhcp && subnet.dhcpAddress == m_question.to;
        });
        const blueprint::GuestInterface *const card = m_index.card({machine, number});
        if (!isItsServer || !card)
            continue;
        constexpr int discoverBytes = 328; // 300 of BOOTP (RFC 1542, 2.1), UDP and IPv4
        packet.ipSrc = {};
        packet.ipDst = Ipv4Address(0xffffffff);
        packet.srcPort = 68;
        packet.dstPort = 67;
        packet.lengthBytes = discoverBytes;
        hop.after = packet;
        hop.outDevice = card->device;
        return sendToAll({machine, number}, hop, groupAddress(packet.ipDst).value());
    }
    hop.code = hop::noAddress;
    return lost(hop);
}

Way Walk::sendFromCard(MachineEnd end, Hop hop, Packet packet, Ipv4Address next)
{
    const blueprint::GuestInterface &card = *m_index.card(end);
    hop.after = packet;
    if (packet.protocol == Protocol::Arp)
        return sendToAll(end, hop, groupAddress(Ipv4Address(0xffffffff)).value());
    if (!canLeave(end, hop))
        return lost(hop);
    packet = hop.after;
    const Resolution resolution = resolve(end, next, packet);
    if (!resolution.mac) {
        hop.code = hop::noAnswer;
        hop.arguments = {{u"address"_s, next.toString()}, {u"device"_s, card.device}};
        hop.asked = resolution.asked;
        return resolution.isKnown ? lost(hop) : unknown(hop);
    }
    packet.ethDst = *resolution.mac;
    hop.after = packet;
    hop.code = hop::sends;
    return leaveCard(end, packet).before(hop);
}

bool Walk::acceptsAddress(MachineEnd end, Ipv4Address address)
{
    if (NamespaceTables *const tables = tablesOf(end.machine))
        return tables->isLocal(address);
    const QList<blueprint::ResolvedPort> &ports = m_index.machine(end).ports;
    for (int card = 0; card < ports.size(); ++card) {
        const blueprint::GuestInterface *const interface = m_index.card({end.machine, card});
        if (interface && std::any_of(interface->addresses.cbegin(), interface->addresses.cend(),
                                     [address](const auto &own) { return own.address == address; }))
            return true;
    }
    return false;
}

Way Walk::arriveAtMachine(MachineEnd end, Packet packet)
{
    const blueprint::GuestInterface &card = *m_index.card(end);
    Hop hop = hopAt(end.machine, card.device, packet);
    NamespaceTables *const tables = tablesOf(end.machine);
    const host::LinkState *const link = tables ? tables->link(card.device) : nullptr;
    if (tables && (!link || !link->up)) {
        hop.code = link ? hop::linkDown : hop::linkMissing;
        hop.arguments = {{u"device"_s, card.device}};
        return lost(hop);
    }
    const MacAddress own = link ? link->mac : card.mac;
    if (packet.ethDst.isUnicast() && packet.ethDst != own) {
        hop.code = hop::otherHardware;
        hop.arguments = {{u"mac"_s, packet.ethDst.toString()}, {u"own"_s, own.toString()}};
        return notForIt(hop);
    }
    m_arrivedCard = end.card;
    constexpr int dhcpServer = 67;
    if (m_question.asksDhcp && packet.protocol == Protocol::Udp && packet.dstPort == dhcpServer && !(tables && tables->isListening(dhcpServer))) {
        hop.code = hop::notListening; // everybody gets it, servers take it
        hop.arguments = {{u"port"_s, packet.dstPort}};
        return notForIt(hop);
    }
    const bool isArp = packet.protocol == Protocol::Arp;
    if (tables && !isArp)
        return ofReceiver(acceptByItsTables(end, hop, packet), packet);
    const bool isToAll = groupAddress(packet.ipDst).has_value() || (!packet.ethDst.isUnicast() && isBroadcastOf(card, packet.ipDst));
    if (!acceptsAddress(end, packet.ipDst) && !(isToAll && !isArp)) {
        hop.code = hop::otherAddress;
        hop.arguments = {{u"address"_s, packet.ipDst.toString()}};
        return isArp || !packet.ethDst.isUnicast() ? notForIt(hop) : ofReceiver(lost(hop), packet);
    }
    hop.code = isArp && packet.arpOperation == 1 ? hop::answers : hop::delivered;
    if (isArp)
        hop.arguments = {{u"mac"_s, own.toString()}};
    return delivered(hop, end.machine);
}

Way Walk::acceptByItsTables(MachineEnd end, Hop hop, const Packet &packet)
{
    NamespaceTables &tables = *tablesOf(end.machine);
    Passage passage;
    passage.packet = packet;
    passage.in = hop.device;
    if (!filter(end.machine, Hook::Prerouting, passage))
        return stopped(hop, passage);
    hop.after = passage.packet;
    host::RouteQuestion question;
    question.destination = passage.packet.ipDst;
    question.source = passage.packet.ipSrc;
    question.mark = passage.mark;
    question.inLinkIndex = tables.link(hop.device)->index;
    const bool isToAll = packet.ipDst == Ipv4Address(0xffffffff);
    host::RouteAnswer route;
    if (isToAll)
        route.type = RTN_BROADCAST;
    else
        route = tables.route(question);
    const RouteRefusal refusal = routeRefusal(question, route, tables);
    if (!refusal.code.isEmpty() && refusal.code != hop::notForwarding) {
        hop.code = refusal.code;
        hop.arguments = refusal.arguments;
        hop.rule = routeDecision(route, tables);
        hop.evidence = {hop.place, {}, routeCommand(question, tables), {}};
        return packet.ethDst.isUnicast() ? lost(hop) : notForIt(hop);
    }
    if (refusal.code.isEmpty() && (route.type == RTN_LOCAL || route.type == RTN_BROADCAST || route.type == RTN_MULTICAST)) {
        if (!filter(end.machine, Hook::Input, passage))
            return stopped(hop, passage);
        hop.after = passage.packet;
        hop.code = hop::delivered;
        return delivered(hop, end.machine);
    }
    if (!refusal.code.isEmpty() || !packet.ethDst.isUnicast()) { // it is no router
        hop.code = hop::otherAddress;
        hop.arguments = {{u"address"_s, packet.ipDst.toString()}};
        return packet.ethDst.isUnicast() ? lost(hop) : notForIt(hop);
    }
    hop.rule = routeDecision(route, tables);
    hop.evidence = {hop.place, {}, routeCommand(question, tables), {}};
    if (packet.ttl <= 1) {
        hop.code = hop::ttlExceeded;
        return lost(hop);
    }
    passage.out = tables.nameOf(route.outLinkIndex);
    --passage.packet.ttl;
    if (!filter(end.machine, Hook::Forward, passage) || !filter(end.machine, Hook::Postrouting, passage))
        return stopped(hop, passage);
    hop.after = passage.packet;
    Way way = sendByRoute(end.machine, hop, route);
    if (!way.hops.isEmpty() && way.hops.first().code == hop::sends)
        way.hops.first().code = hop::routes;
    return way;
}

} // namespace overlab::path
