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
    const QString device = tables.nameOf(route.outLinkIndex);
    const QList<blueprint::ResolvedPort> &ports = m_index.topology().machines.at(machine).ports;
    for (int card = 0; card < ports.size(); ++card) {
        const blueprint::GuestInterface *const interface = m_index.card({machine, card});
        if (interface && interface->device == device) {
            hop.outDevice = device;
            hop.arguments = {{u"via"_s, route.via.isNull() ? QString() : route.via.toString()}};
            return sendFromCard({machine, card}, hop, packet, route.via.isNull() ? packet.ipDst : route.via);
        }
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
    return sendFromCard({machine, card}, hop, packet, next);
}

Way Walk::sendFromCard(MachineEnd end, Hop hop, Packet packet, Ipv4Address next)
{
    const blueprint::GuestInterface &card = *m_index.card(end);
    NamespaceTables *const tables = tablesOf(end.machine);
    const host::LinkState *const link = tables ? tables->link(card.device) : nullptr;
    if (tables && (!link || !link->up)) {
        hop.code = link ? hop::linkDown : hop::linkMissing;
        hop.arguments = {{u"device"_s, card.device}};
        return lost(hop);
    }
    const int mtu = link ? link->mtu : card.mtuBytes;
    if (packet.lengthBytes > mtu) {
        hop.code = hop::tooLong;
        hop.arguments = {{u"device"_s, card.device}, {u"length"_s, packet.lengthBytes}, {u"mtu"_s, mtu}};
        return lost(hop);
    }
    packet.ethSrc = link ? link->mac : card.mac;
    hop.after = packet;
    const Resolution resolution = resolve(end, next);
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
    const bool isArp = packet.protocol == Protocol::Arp;
    if (!acceptsAddress(end, packet.ipDst)) {
        hop.code = hop::otherAddress;
        hop.arguments = {{u"address"_s, packet.ipDst.toString()}};
        return isArp || !packet.ethDst.isUnicast() ? notForIt(hop) : lost(hop);
    }
    hop.code = isArp && packet.arpOperation == 1 ? hop::answers : hop::delivered;
    if (isArp)
        hop.arguments = {{u"mac"_s, own.toString()}, {u"card"_s, end.card}};
    return delivered(hop, end.machine);
}

} // namespace overlab::path
