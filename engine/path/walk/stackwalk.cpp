// SPDX-License-Identifier: GPL-3.0-or-later
// Through a network stack that is no machine's: a router's namespace, a DHCP server's, a node, "outside".
#include "engine/path/walk/walk.h"

#include "engine/base/error.h"
#include "engine/path/hopcodes.h"
#include "engine/path/walk/routetext.h"

#include <cerrno>

#include <linux/rtnetlink.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

HopKind kindOf(Stack::Kind kind)
{
    switch (kind) {
    case Stack::Kind::Router:
        return HopKind::Router;
    case Stack::Kind::Dhcp:
        return HopKind::Dhcp;
    case Stack::Kind::Outside:
        return HopKind::Outside;
    case Stack::Kind::Node:
        break;
    }
    return HopKind::Node;
}

} // namespace

Hop Walk::hopAt(const Stack &stack, const QString &device, const Packet &packet) const
{
    Hop hop;
    hop.kind = kindOf(stack.kind);
    hop.place = stack.object;
    hop.node = stack.node;
    hop.device = device;
    hop.before = hop.after = packet;
    return hop;
}

Way Walk::sendFromStack(const Stack &stack, Packet packet)
{
    Hop hop = hopAt(stack, {}, packet);
    NamespaceTables &tables = tablesOf(stack);
    if (!tables.exists()) {
        hop.code = hop::noNamespace;
        hop.arguments = {{u"name"_s, stack.nameSpace}};
        return unknown(hop); // without its name it may live on, and what is in it with it
    }
    host::RouteQuestion question;
    question.destination = packet.ipDst;
    question.source = packet.ipSrc;
    host::RouteAnswer route = tables.route(question);
    setRoute(hop, stack, question, route, tables);
    if (route.errorNumber != 0)
        return lost(hop);
    if (packet.ipSrc.isNull())
        packet.ipSrc = route.preferredSource;
    Passage passage;
    passage.packet = packet;
    hop.after = packet;
    passage.out = tables.nameOf(route.outLinkIndex);
    if (!filter(stack, Hook::Output, passage))
        return stopped(hop, passage);
    if (passage.packet.ipDst != packet.ipDst || passage.mark != 0) { // what OUTPUT changed is routed anew
        question = {passage.packet.ipDst, passage.packet.ipSrc, 0, passage.mark};
        route = tables.route(question);
        setRoute(hop, stack, question, route, tables);
        hop.after = passage.packet;
        if (route.errorNumber != 0)
            return lost(hop);
        passage.out = tables.nameOf(route.outLinkIndex);
    }
    if (route.type == RTN_LOCAL) { // to itself
        passage.in = passage.out;
        return acceptLocally(stack, hop, passage);
    }
    hop.code = hop::sends;
    return sendOn(stack, hop, passage, route);
}

Way Walk::arriveAtStack(const Stack &stack, const QString &device, Packet packet)
{
    Hop hop = hopAt(stack, device, packet);
    NamespaceTables &tables = tablesOf(stack);
    if (!tables.exists()) {
        hop.code = hop::noNamespace;
        hop.arguments = {{u"name"_s, stack.nameSpace}};
        return unknown(hop); // without its name it may live on, and what is in it with it
    }
    const host::LinkState *const link = tables.link(device);
    if (!link || !link->up) {
        hop.code = link ? hop::linkDown : hop::linkMissing;
        hop.arguments = {{u"device"_s, device}};
        hop.rule.kind = Decision::Kind::Link;
        hop.evidence = {stack.node, stack.nameSpace, {u"ip"_s, u"link"_s, u"show"_s, device}, {}};
        return lost(hop);
    }
    if (packet.ethDst.isUnicast() && packet.ethDst != link->mac) {
        hop.code = hop::otherHardware;
        hop.arguments = {{u"mac"_s, packet.ethDst.toString()}, {u"own"_s, link->mac.toString()}};
        return notForIt(hop);
    }
    if (packet.protocol == Protocol::Arp)
        return acceptArp(stack, hop, *link, packet);

    Passage passage;
    passage.packet = packet;
    passage.in = device;
    if (!filter(stack, Hook::Prerouting, passage))
        return ofReceiver(stopped(hop, passage), packet);
    return ofReceiver(forward(stack, hop, passage), packet);
}

Way Walk::acceptArp(const Stack &stack, Hop hop, const host::LinkState &link, const Packet &packet)
{
    NamespaceTables &tables = tablesOf(stack);
    if (packet.arpOperation != 1) {
        hop.code = hop::delivered;
        return delivered(hop, stack);
    }
    // With arp_ignore on the device that has the address answers, else any.
    const bool isOwn = tables.ignoresForeignArp() ? tables.hasAddress(link.index, packet.ipDst) : tables.isLocal(packet.ipDst);
    if (!isOwn) {
        hop.code = hop::otherAddress;
        hop.arguments = {{u"address"_s, packet.ipDst.toString()}};
        return notForIt(hop);
    }
    host::RouteQuestion question; // the kernel answers whom it would take packets from (arp_process())
    question.destination = packet.ipDst;
    question.source = packet.ipSrc;
    question.inLinkIndex = link.index;
    const host::RouteAnswer route = tables.route(question);
    if (route.errorNumber != 0) {
        setRoute(hop, stack, question, route, tables);
        return lost(hop);
    }
    hop.code = hop::answers;
    hop.arguments = {{u"mac"_s, link.mac.toString()}};
    return delivered(hop, stack);
}

Way Walk::forward(const Stack &stack, Hop hop, Passage passage)
{
    NamespaceTables &tables = tablesOf(stack);
    const Packet &packet = passage.packet;
    if (packet.ipDst == Ipv4Address(0xffffffff)) // DHCP: to whoever is there
        return acceptLocally(stack, hop, passage);
    host::RouteQuestion question;
    question.destination = packet.ipDst;
    question.source = packet.ipSrc;
    question.inLinkIndex = tables.link(passage.in)->index;
    question.mark = passage.mark;
    const host::RouteAnswer route = tables.route(question);
    setRoute(hop, stack, question, route, tables);
    hop.after = packet;
    if (route.errorNumber != 0)
        return lost(hop);
    if (route.type == RTN_LOCAL || route.type == RTN_BROADCAST)
        return acceptLocally(stack, hop, passage);
    if (packet.ttl <= 1) {
        hop.code = hop::ttlExceeded;
        return lost(hop);
    }
    passage.out = tables.nameOf(route.outLinkIndex);
    if (!filter(stack, Hook::Forward, passage))
        return stopped(hop, passage);
    --passage.packet.ttl;
    hop.code = hop::routes;
    return sendOn(stack, hop, passage, route);
}

Way Walk::acceptLocally(const Stack &stack, Hop hop, Passage passage)
{
    passage.out.clear();
    if (!passage.in.isEmpty() && !filter(stack, Hook::Input, passage))
        return stopped(hop, passage);
    hop.passed += passage.passed;
    hop.after = passage.packet;
    hop.outDevice.clear();
    constexpr int dhcpServer = 67; // RFC 2131, 4.1
    if (passage.packet.protocol == Protocol::Udp && passage.packet.dstPort == dhcpServer
        && !tablesOf(stack).isListening(dhcpServer)) {
        hop.code = hop::notListening;
        hop.arguments = {{u"port"_s, dhcpServer}};
        hop.evidence = {stack.node, stack.nameSpace, {u"ss"_s, u"-lnu"_s}, {}};
        return stack.kind == Stack::Kind::Dhcp ? lost(hop) : notForIt(hop);
    }
    hop.code = hop::delivered;
    return delivered(hop, stack);
}

/// After the route is known: the last filters, the neighbour, the wire.
Way Walk::sendOn(const Stack &stack, Hop hop, Passage passage, const host::RouteAnswer &route)
{
    NamespaceTables &tables = tablesOf(stack);
    const host::LinkState *const link = tables.link(route.outLinkIndex);
    hop.outDevice = passage.out;
    if (!filter(stack, Hook::Postrouting, passage))
        return stopped(hop, passage);
    hop.passed += passage.passed;
    hop.after = passage.packet;
    if (!link || !link->up) {
        hop.code = link ? hop::linkDown : hop::linkMissing;
        hop.arguments = {{u"device"_s, passage.out}};
        return lost(hop);
    }
    if (passage.packet.lengthBytes > link->mtu) {
        hop.code = hop::tooLong;
        hop.arguments = {{u"device"_s, link->name}, {u"length"_s, passage.packet.lengthBytes}, {u"mtu"_s, link->mtu}};
        return lost(hop);
    }
    const bool isToAll = route.type == RTN_BROADCAST || passage.packet.protocol == Protocol::Arp;
    if (const auto group = groupAddress(passage.packet.ipDst, isToAll)) {
        hop.after.ethSrc = link->mac;
        hop.after.ethDst = *group;
        hop.after.vlan = 0;
        if (hop.code == hop::sends)
            hop.code = hop::broadcasts;
        return transmit(stack, link->name, hop.after).before(hop);
    }
    const Ipv4Address next = route.via.isNull() ? passage.packet.ipDst : route.via;
    hop.arguments.insert(u"via"_s, route.via.isNull() ? QString() : route.via.toString());
    const Resolution resolution = resolve(stack, link->name, next, passage.packet);
    if (!resolution.mac) {
        hop.code = hop::noAnswer;
        hop.arguments = {{u"address"_s, next.toString()}, {u"device"_s, link->name}};
        hop.asked = resolution.asked;
        hop.evidence = {stack.node, stack.nameSpace, {u"ip"_s, u"neigh"_s, u"show"_s, u"dev"_s, link->name}, {}};
        return resolution.isKnown ? lost(hop) : unknown(hop);
    }
    Packet packet = passage.packet;
    packet.ethSrc = link->mac;
    packet.ethDst = *resolution.mac;
    packet.vlan = 0;
    hop.after = packet;
    return transmit(stack, link->name, packet).before(hop);
}

Way Walk::transmit(const Stack &stack, const QString &device, const Packet &packet)
{
    const QMap<QString, host::BridgeState> &bridges = m_tables.node(stack.node).openVSwitch().bridges;
    const QString bridge = bridges.contains(device) ? device : bridgeOfPort(stack.node, device);
    return enterSwitch(stack.node, bridge, device, packet);
}

/// What a filter stopped.
Way Walk::stopped(Hop hop, const Passage &passage) const
{
    hop.passed += passage.passed;
    hop.rule = passage.rule;
    hop.after = passage.packet;
    hop.code = passage.code;
    hop.evidence = passage.evidence;
    return passage.isUnknown ? unknown(hop) : lost(hop);
}

void Walk::setRoute(Hop &hop, const Stack &stack, const host::RouteQuestion &question, const host::RouteAnswer &answer,
                    NamespaceTables &tables)
{
    hop.rule = routeDecision(answer, tables);
    hop.rule.origin = stack.object;
    hop.evidence = {stack.node, stack.nameSpace, routeCommand(question, tables), {}};
    const auto refusal = routeRefusal(question, answer, tables);
    if (refusal.code.isEmpty())
        return;
    hop.code = refusal.code;
    hop.arguments = refusal.arguments;
}

} // namespace overlab::path
