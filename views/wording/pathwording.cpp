// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/pathwording.h"

#include "engine/base/macaddress.h"
#include "views/wording/errorwording.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct PathWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::PathWording)
};

QString text(const client::PathHop &hop, QStringView argument)
{
    const QJsonValue value = hop.arguments.value(argument);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString hexadecimal(quint32 number)
{
    return u"0x"_s + QString::number(number, 16);
}

/// Of machines, routers, DHCP servers, "outside": whatever sends and receives by itself.
QString stackSentence(const client::PathHop &hop)
{
    const QString &code = hop.code;
    const QString via = text(hop, u"via");
    if (code == u"sends" && via.isEmpty())
        return PathWording::tr("%1 sends it by %2 straight to %3, which is on the same network.").arg(hop.place, hop.outDevice, hop.after.ipDst);
    if (code == u"sends")
        return PathWording::tr("%1 sends it by %2 to the router at %3, since %4 is on another network.").arg(hop.place, hop.outDevice, via, hop.after.ipDst);
    if (code == u"broadcasts" && hop.after.protocol == u"arp")
        return PathWording::tr("%1 asks everybody on the network by %2 who has %3.").arg(hop.place, hop.outDevice, hop.after.ipDst);
    if (code == u"broadcasts")
        return PathWording::tr("%1 sends it by %2 to everybody on the network: %3 means all.").arg(hop.place, hop.outDevice, hop.after.ipDst);
    if (code == u"routes" && via.isEmpty())
        return PathWording::tr("%1 passes it on from %2 to %3 and lowers its TTL to %4.").arg(hop.place, hop.device, hop.outDevice).arg(hop.after.ttl);
    if (code == u"routes")
        return PathWording::tr("%1 passes it on from %2 by %3 to the next router, %5, and lowers its TTL to %4.").arg(hop.place, hop.device, hop.outDevice).arg(hop.after.ttl).arg(via);
    if (code == u"delivered" && hop.device.isEmpty())
        return PathWording::tr("%1 is one of the addresses of %2 itself: the packet does not leave it.").arg(hop.after.ipDst, hop.place);
    if (code == u"delivered")
        return PathWording::tr("%1 takes it: %2 is its address.").arg(hop.place, hop.after.ipDst);
    if (code == u"answers")
        return PathWording::tr("%1 answers: %2 is at %3.").arg(hop.place, hop.after.ipDst, text(hop, u"mac"));
    if (code == u"no-route")
        return PathWording::tr("%1 drops it: it has no route to %2.").arg(hop.place, text(hop, u"to"));
    if (code == u"not-forwarding")
        return PathWording::tr("%1 drops it: it does not pass packets on (net.ipv4.ip_forward is 0, or the route is barred).").arg(hop.place);
    if (code == u"reverse-path")
        return PathWording::tr("%1 drops it: packets from %2 may not come in by %3, since the way back to them is another (rp_filter).").arg(hop.place, text(hop, u"source"), text(hop, u"device"));
    if (code == u"martian")
        return PathWording::tr("%1 drops it: %2 cannot be a sender's address here.").arg(hop.place, text(hop, u"source"));
    if (code == u"prohibited")
        return PathWording::tr("%1 drops it: a route forbids %2.").arg(hop.place, text(hop, u"to"));
    if (code == u"ttl-exceeded")
        return PathWording::tr("%1 drops it: its TTL has come to an end. Perhaps it goes round in a circle.").arg(hop.place);
    if (code == u"arp-unanswered")
        return PathWording::tr("%1 drops it: nobody on %2 answers its ARP request for %3.").arg(hop.place, text(hop, u"device"), text(hop, u"address"));
    if (code == u"other-hardware")
        return PathWording::tr("%1 ignores it: the frame is for %2, and its own address is %3.").arg(hop.place, text(hop, u"mac"), text(hop, u"own"));
    if (code == u"other-address")
        return PathWording::tr("%1 ignores it: %2 is none of its addresses.").arg(hop.place, text(hop, u"address"));
    if (code == u"not-listening")
        return PathWording::tr("%1 drops it: nothing listens on UDP port %2. Its dnsmasq does not run.").arg(hop.place, text(hop, u"port"));
    if (code == u"no-namespace")
        return PathWording::tr("What %1 does with it cannot be told: no namespace has the name %2 any more.").arg(hop.place, text(hop, u"name"));
    if (code == u"machine-stopped")
        return PathWording::tr("%1 does not run.").arg(hop.place);
    if (code == u"no-address")
        return PathWording::tr("%1 has no network card.").arg(hop.place);
    return {};
}

QString endpoint(const QString &address, int port)
{
    return port == 0 ? address : u"%1:%2"_s.arg(address).arg(port);
}

/// What a router's address translation did, a sentence of its own; empty: nothing.
QString translationSentence(const client::PathHop &hop)
{
    const client::PathPacket &before = hop.before;
    const client::PathPacket &after = hop.after;
    if (hop.kind != u"router" && hop.kind != u"outside")
        return {};
    const QString oldSource = endpoint(before.ipSrc, before.srcPort);
    const QString newSource = endpoint(after.ipSrc, after.srcPort);
    const QString oldTarget = endpoint(before.ipDst, before.dstPort);
    const QString newTarget = endpoint(after.ipDst, after.dstPort);
    const bool isSource = oldSource != newSource && before.ipSrc != u"0.0.0.0";
    if (isSource && oldTarget != newTarget)
        return PathWording::tr("It translates the sender's address %1 to %2 and the target's %3 to %4 (NAT).").arg(oldSource, newSource, oldTarget, newTarget);
    if (isSource)
        return PathWording::tr("It translates the sender's address %1 to %2 (source NAT).").arg(oldSource, newSource);
    if (oldTarget != newTarget)
        return PathWording::tr("It translates the target's address %1 to %2 (destination NAT).").arg(oldTarget, newTarget);
    return {};
}

QString linkSentence(const client::PathHop &hop)
{
    const QString device = text(hop, u"device");
    if (hop.code == u"link-missing")
        return PathWording::tr("It is lost: %1 has no device %2. Perhaps the machine behind it does not run.").arg(hop.place, device);
    if (hop.code == u"link-down")
        return PathWording::tr("It is lost: %2 of %1 is down.").arg(hop.place, device);
    if (hop.code == u"too-long")
        return PathWording::tr("It is lost: %1 bytes do not fit through %2, whose MTU is %3.").arg(text(hop, u"length"), device, text(hop, u"mtu"));
    return {};
}

QString filterSentence(const client::PathHop &hop)
{
    const QString machine = hop.rule.origin.isEmpty() ? hop.place : hop.rule.origin;
    if (hop.code == u"passes")
        return PathWording::tr("The security groups of %1 let it pass, from %2 to %3.").arg(machine, hop.device, hop.outDevice);
    if (hop.code == u"filtered" && !hop.rule.chain.endsWith(u"sg-fallback"))
        return PathWording::tr("The packet filter of %1 drops it: a rule says so.").arg(machine);
    if (hop.code == u"filtered")
        return PathWording::tr("The packet filter of %1 drops it: no rule allows it.").arg(machine);
    if (hop.code == u"rejected")
        return PathWording::tr("The packet filter of %1 refuses it and says so to the sender.").arg(machine);
    if (hop.code == u"filter-unknown")
        return PathWording::tr("What the packet filter of %1 does with it cannot be told: %2.").arg(machine, text(hop, u"words"));
    return {};
}

QString switchSentence(const client::PathHop &hop)
{
    const QString &code = hop.code;
    if (code == u"forwards")
        return PathWording::tr("%1 takes it in by %2 and hands it out by %3.").arg(hop.bridge, hop.device, hop.outDevice);
    if (code == u"floods")
        return PathWording::tr("%1 does not know where %2 is, and sends it out by all ports of the network; this copy by %3.").arg(hop.bridge, hop.after.ethDst, hop.outDevice);
    if (code == u"encapsulates")
        return PathWording::tr("%1 puts it into a tunnel to %2: %3, key %4 (%5), by port %6.")
            .arg(hop.bridge, text(hop, u"remote"), hop.after.tunnel.type, QString::number(hop.after.tunnel.key), hexadecimal(hop.after.tunnel.key), hop.outDevice);
    if (code == u"decapsulates")
        return PathWording::tr("%1 takes it out of the tunnel %2: key %3 (%4) is the network with the local VLAN %5 here.")
            .arg(hop.bridge, hop.device, QString::number(hop.before.tunnel.key), hexadecimal(hop.before.tunnel.key), QString::number(hop.after.vlan));
    if (code == u"flow-drops")
        return PathWording::tr("%1 drops it: a rule of table %2 says so.").arg(hop.bridge, hop.rule.table);
    if (code == u"no-flow")
        return PathWording::tr("%1 drops it: no rule of table %2 fits.").arg(hop.bridge, hop.rule.table);
    if (code == u"switch-drops")
        return PathWording::tr("%1 drops it. Open vSwitch says: %2").arg(hop.bridge, text(hop, u"words"));
    if (code == u"port-missing")
        return PathWording::tr("It is lost: %1 has no port %2.").arg(hop.bridge, text(hop, u"device"));
    if (code == u"nobody-took" && text(hop, u"mac") == u"ff:ff:ff:ff:ff:ff")
        return PathWording::tr("It is lost: none of those whom it reaches takes it.");
    if (code == u"nobody-took" && hop.arguments.value(u"vlan").toInt() != 0)
        return PathWording::tr("It is lost: nobody behind %1 has the address %2 in the local VLAN %3.").arg(hop.bridge, text(hop, u"mac"), text(hop, u"vlan"));
    if (code == u"other-tag")
        return PathWording::tr("It is lost on %1: the frame is in the local VLAN %2, and the port %3 is in %4.").arg(hop.bridge, text(hop, u"vlan"), text(hop, u"device"), text(hop, u"tag"));
    if (code == u"nobody-took")
        return PathWording::tr("It is lost: nobody behind %1 has the address %2.").arg(hop.bridge, text(hop, u"mac"));
    if (code == u"no-tunnel-neighbour")
        return PathWording::tr("%1 drops it: the other end of the tunnel does not answer on the underlay. Open vSwitch says: %2").arg(hop.bridge, text(hop, u"words"));
    if (code == u"tunnel-refused")
        return PathWording::tr("It is lost: %1 has no tunnel port for what comes from %2.").arg(hop.place, text(hop, u"local"));
    return {};
}

QString underlaySentence(const client::PathHop &hop)
{
    if (hop.code == u"carries" && !text(hop, u"remote").isEmpty())
        return PathWording::tr("The physical network carries it from %1 (%2) to %3 (%4).").arg(text(hop, u"from"), text(hop, u"local"), text(hop, u"to"), text(hop, u"remote"));
    if (hop.code == u"carries")
        return PathWording::tr("The physical network carries it from %1 to the other nodes.").arg(text(hop, u"from"));
    if (hop.code == u"no-tunnel-end")
        return PathWording::tr("It is lost: no node has the tunnel address %1.").arg(text(hop, u"remote"));
    return {};
}

QString codeSentence(const client::PathHop &hop)
{
    for (const auto sentence : {stackSentence, linkSentence, filterSentence, switchSentence, underlaySentence}) {
        const QString found = sentence(hop);
        if (!found.isEmpty())
            return found;
    }
    if (hop.code == u"unreadable")
        return PathWording::tr("What happens next cannot be told: %1").arg(errorSentence(Error::fromJson(hop.arguments.value(u"error").toObject())));
    if (hop.code == u"too-far")
        return PathWording::tr("It goes round without an end.");
    return hop.code;
}

/// What is to be said besides of what happened; empty: nothing.
QString remark(const client::PathHop &hop)
{
    const QString stopped = text(hop, u"stopped");
    return stopped.isEmpty() ? translationSentence(hop) : PathWording::tr("%1, for whom it was, does not run.").arg(stopped);
}

} // namespace

QString hopPlace(const client::PathHop &hop)
{
    if (hop.kind == u"underlay")
        return PathWording::tr("underlay");
    return hop.bridge.isEmpty() ? hop.place : PathWording::tr("%1, %2", "node, bridge").arg(hop.place, hop.bridge);
}

QString hopSentence(const client::PathHop &hop)
{
    const QString found = codeSentence(hop);
    const QString more = remark(hop);
    //: Two sentences, one after the other.
    return more.isEmpty() ? found : PathWording::tr("%1 %2").arg(found, more);
}

QString ruleSentence(const client::PathRule &rule)
{
    if (rule.text.isEmpty())
        return {};
    QString entry = rule.text;
    if (rule.kind == u"iptables" && rule.number > 0)
        entry = PathWording::tr("%1, chain %2, rule %3: %4", "iptables").arg(rule.table, rule.chain, QString::number(rule.number), rule.text);
    else if (rule.kind == u"iptables")
        entry = PathWording::tr("%1, chain %2, its policy: %3", "iptables").arg(rule.table, rule.chain, rule.text);
    else if (rule.kind == u"route")
        entry = PathWording::tr("route: %1").arg(rule.text);
    if (rule.origin == u"node")
        return PathWording::tr("%1 (every node has it)").arg(entry);
    return rule.origin.isEmpty() ? entry : PathWording::tr("%1 (made for %2)").arg(entry, rule.origin);
}

QString packetLine(const client::PathPacket &packet)
{
    QStringList words;
    if (packet.tunnel.key != 0 || !packet.tunnel.type.isEmpty())
        words << u"%1 %2 → %3 key %4"_s.arg(packet.tunnel.type, packet.tunnel.local, packet.tunnel.remote).arg(packet.tunnel.key);
    if (packet.ethSrc != MacAddress().toString()) // else no frame was made yet
        words << u"%1 → %2"_s.arg(packet.ethSrc, packet.ethDst);
    if (packet.vlan != 0)
        words << u"vlan %1"_s.arg(packet.vlan);
    QString ends = packet.ipSrc + u" → "_s + packet.ipDst;
    if (packet.dstPort != 0)
        ends = u"%1:%2 → %3:%4"_s.arg(packet.ipSrc).arg(packet.srcPort).arg(packet.ipDst).arg(packet.dstPort);
    words << packet.protocol + u' ' + ends;
    if (packet.ttl != 0)
        words << u"ttl %1"_s.arg(packet.ttl);
    return words.join(u", "_s);
}

QString outcomeSentence(const client::PathWay &way)
{
    const QString place = way.hops.isEmpty() ? QString() : hopPlace(way.hops.last());
    switch (way.outcome) {
    case client::PathWay::Outcome::Delivered:
        return PathWording::tr("Delivered to %1 after %n hop(s).", nullptr, int(way.hops.size())).arg(place);
    case client::PathWay::Outcome::Dropped:
        return PathWording::tr("Lost at %1, hop %2.").arg(place).arg(way.hops.size());
    case client::PathWay::Outcome::Unknown:
        break;
    }
    return PathWording::tr("Unknown from %1 on, hop %2.").arg(place).arg(way.hops.size());
}

} // namespace overlab::views
