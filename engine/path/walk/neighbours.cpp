// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to the hardware address: what a neighbour table holds, or what an ARP request (RFC 826) would bring.
// The request is walked like any packet, and so is its answer; none is sent.
#include "engine/path/walk/walk.h"

#include "engine/path/hopcodes.h"

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

const MacAddress broadcast(std::array<quint8, 6>{0xff, 0xff, 0xff, 0xff, 0xff, 0xff});

Packet requestFor(Ipv4Address address, Ipv4Address own, const MacAddress &mac)
{
    Packet request;
    request.protocol = Protocol::Arp;
    request.ethSrc = mac;
    request.ethDst = broadcast;
    request.ipSrc = own;
    request.ipDst = address;
    request.lengthBytes = 28; // RFC 826 over Ethernet
    return request;
}

/// Names who asks for what.
QString keyOf(const QString &device, const Packet &request)
{
    return u"%1 %2 %3"_s.arg(device, request.ipSrc.toString(), request.ipDst.toString());
}

} // namespace

std::optional<MacAddress> Walk::groupAddress(Ipv4Address address, bool isBroadcast)
{
    if (isBroadcast || address == Ipv4Address(0xffffffff))
        return broadcast;
    if ((address.value() >> 28) != 0xe)
        return std::nullopt;
    const quint32 group = address.value() & 0x7fffff; // RFC 1112, 6.4
    return MacAddress({0x01, 0x00, 0x5e, quint8(group >> 16), quint8(group >> 8), quint8(group)});
}

Ipv4Address Walk::offeredTo(const MacAddress &mac) const
{
    for (const blueprint::ResolvedPort &port : m_index.topology().machines.at(std::get<int>(m_question.from)).ports) {
        if (port.mac == mac && !port.addresses.isEmpty())
            return port.addresses.first().address;
    }
    return {};
}

Way Walk::answerOnLink(Walk &walk, Packet packet) const
{
    const int *const machine = std::get_if<int>(&*m_arrivedAt);
    std::swap(packet.ethSrc, packet.ethDst);
    packet.arpOperation = 2;
    if (machine) {
        const MachineEnd end{*machine, m_arrivedCard};
        packet.ethSrc = m_index.port(end).mac;
        Hop hop = hopAt(*machine, {}, packet);
        hop.code = hop::sends;
        hop.outDevice = m_arrivedBy;
        return walk.leaveCard(end, packet).before(hop);
    }
    const Stack &stack = std::get<Stack>(*m_arrivedAt);
    if (const host::LinkState *const link = walk.tablesOf(stack).link(m_arrivedBy)) {
        packet.ethSrc = link->mac;
        if (m_question.asksDhcp) {
            packet.ipSrc = walk.tablesOf(stack).addressOf(link->index);
            packet.ipDst = offeredTo(packet.ethDst);
        }
    }
    Hop hop = hopAt(stack, {}, packet);
    hop.code = hop::sends;
    hop.outDevice = m_arrivedBy;
    return walk.transmit(stack, m_arrivedBy, packet).before(hop);
}

Walk::Resolution Walk::resolve(const Stack &stack, const QString &device, Ipv4Address address, const Packet &packet)
{
    NamespaceTables &tables = tablesOf(stack);
    const host::LinkState &link = *tables.link(device);
    if (const std::optional<MacAddress> known = tables.neighbour(link.index, address))
        return {known, {}, true};
    // Who asks gives the sender's address, where that is his own; routers give their own on the link (arp_announce 2).
    const bool givesSource = stack.kind != Stack::Kind::Router && tables.isLocal(packet.ipSrc);
    const Packet request = requestFor(address, givesSource ? packet.ipSrc : tables.addressOf(link.index), link.mac);
    return ask([&](Walk &walk) { return walk.transmit(stack, device, request); }, stack.node,
               keyOf(tables.path() + u' ' + device, request));
}

Walk::Resolution Walk::resolve(MachineEnd end, Ipv4Address address, const Packet &packet)
{
    const blueprint::GuestInterface &card = *m_index.card(end);
    MacAddress own = card.mac;
    Ipv4Address source = card.addresses.isEmpty() ? Ipv4Address() : card.addresses.first().address;
    if (NamespaceTables *const tables = tablesOf(end.machine)) {
        const host::LinkState &link = *tables->link(card.device);
        if (const std::optional<MacAddress> known = tables->neighbour(link.index, address))
            return {known, {}, true};
        own = link.mac;
        source = tables->isLocal(packet.ipSrc) ? packet.ipSrc : tables->addressOf(link.index);
    }
    const Packet request = requestFor(address, source, own);
    return ask([&](Walk &walk) { return walk.leaveCard(end, request); }, m_index.nodeOf(end),
               keyOf(card.tap, request));
}

Walk::Resolution Walk::ask(const std::function<Way(Walk &)> &send, const QString &node, const QString &key) const
{
    if (const auto known = m_tables.answeredRequests.constFind(key); known != m_tables.answeredRequests.cend())
        return {*known, {}, true};
    Walk there(m_index, m_tables, m_question);
    there.targetNode = targetNode;
    const Way way = send(there);
    if (way.end != Way::End::Delivered)
        return {std::nullopt, way.hops, way.end != Way::End::Unknown};

    const Hop &last = way.hops.last();
    const std::optional<MacAddress> mac = MacAddress::parse(last.arguments.value(QStringView(u"mac")).toString());
    Packet answer = last.before;
    answer.arpOperation = 2;
    answer.ethDst = answer.ethSrc;
    answer.ethSrc = mac.value_or(MacAddress());
    std::swap(answer.ipSrc, answer.ipDst);
    answer.vlan = 0;
    Walk back(m_index, m_tables, m_question);
    back.targetNode = node;
    const int *const machine = std::get_if<int>(&*there.m_arrivedAt);
    const Way returned = machine ? back.leaveCard({*machine, there.m_arrivedCard}, answer)
                                 : back.transmit(std::get<Stack>(*there.m_arrivedAt), last.device, answer);
    if (returned.end != Way::End::Delivered)
        return {std::nullopt, way.hops + returned.hops, returned.end != Way::End::Unknown};
    if (mac)
        m_tables.answeredRequests.insert(key, *mac);
    return {mac, {}, true};
}

} // namespace overlab::path
