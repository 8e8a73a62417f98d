// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/partwords.h"

#include "views/wording/counterwording.h"
#include "views/wording/listwording.h"

#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSegments = 4; ///< that a label names

QString typeName(const QString &type)
{
    if (type == u"vxlan")
        return u"VXLAN"_s;
    if (type == u"gre")
        return u"GRE"_s;
    return type == u"geneve" ? u"Geneve"_s : type;
}

void add(QList<PartWords::Fact> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

QString numberText(qint64 number, qint64 none)
{
    return number == none ? QString() : QString::number(number);
}

} // namespace

QString PartWords::numberAndTag(const FigurePart &part)
{
    if (part.number > 0 && part.tag > 0) {
        //: on a port: its OpenFlow number, its local VLAN
        return tr("%1, tag %2").arg(part.number).arg(part.tag);
    }
    if (part.tag > 0)
        return tr("tag %1").arg(part.tag);
    return numberText(part.number, 0);
}

QString PartWords::rolesOf(const FigureFrame &frame)
{
    if (frame.isOutside)
        return tr("What is behind the external networks");
    const bool isNetwork = frame.roles.contains(u"network"_s);
    if (isNetwork && frame.roles.contains(u"compute"_s))
        return tr("Network and compute node");
    return isNetwork ? tr("Network node") : tr("Compute node");
}

QString PartWords::kindName(const FigurePart &part)
{
    switch (part.kind) {
    case PartKind::Node:
        return tr("Node");
    case PartKind::Machine:
        return part.type == u"vm" ? tr("Virtual machine") : tr("Light machine (a network namespace)");
    case PartKind::Namespace:
        if (part.name.startsWith(u"qrouter-"))
            return tr("Namespace of a router");
        return part.name.startsWith(u"qdhcp-") ? tr("Namespace of DHCP") : tr("Network namespace");
    case PartKind::OvsBridge:
        return tr("Open vSwitch bridge");
    case PartKind::LinuxBridge:
        return part.name.startsWith(u"qbr") ? tr("Linux bridge with the machine's packet filter") : tr("Linux bridge");
    case PartKind::Device:
        return tr("Device in %1").arg(part.nameSpace);
    case PartKind::Tunnel:
        return tr("%1 tunnel").arg(typeName(part.type));
    case PartKind::Underlay:
        return tr("The network between the nodes");
    case PartKind::Port:
        break;
    }
    if (part.bridge.isEmpty())
        return tr("Device");
    if (!part.remote.isEmpty())
        return tr("%1 port of %2").arg(typeName(part.type), part.bridge);
    return part.type == u"patch" ? tr("Patch port of %1").arg(part.bridge) : tr("Port of %1").arg(part.bridge);
}

QString PartWords::trouble(const FigurePart &part)
{
    if (!part.error.isEmpty())
        return part.error;
    if (part.state == PartState::Up)
        return {};
    if (part.state == PartState::Stopped)
        return tr("Stopped");
    switch (part.kind) {
    case PartKind::Node:
        return part.state == PartState::Missing ? tr("It does not exist (yet)") : tr("Open vSwitch does not run");
    case PartKind::Machine:
        return tr("It is not there");
    case PartKind::Tunnel:
        return part.state == PartState::Missing ? tr("%1 has no port for the way back").arg(part.peer) : tr("One of its ports is down");
    case PartKind::Port:
    case PartKind::Device:
        if (part.state == PartState::Missing)
            return part.bridge.isEmpty() && !part.mac.isEmpty() ? tr("It is no bridge's port") : tr("It is missing");
        return tr("Down: it carries no frames");
    case PartKind::Namespace:
    case PartKind::OvsBridge:
    case PartKind::LinuxBridge:
    case PartKind::Underlay:
        break;
    }
    return part.state == PartState::Missing ? tr("It is missing") : tr("Down: it carries no frames");
}

QString PartWords::tunnelCount(const FigureTunnel &tunnel)
{
    return u"×"_s + QLocale().toString(tunnel.segments.size());
}

QString PartWords::tunnelLabel(const FigureTunnel &tunnel, bool isNear)
{
    QStringList numbers;
    for (const CarriedSegment &carried : tunnel.segments.first(std::min(mostSegments, tunnel.segments.size())))
        numbers << QString::number(carried.segment);
    const qsizetype more = tunnel.segments.size() - numbers.size();
    const QString type = typeName(tunnel.part.type);
    QString words = type;
    if (more > 0) {
        //: on a tunnel: VXLAN 22, 23, 24 and 5 more
        words = tr("%1 %2 and %n more", nullptr, int(more)).arg(type, listed(numbers));
    } else if (!numbers.isEmpty()) {
        //: on a tunnel: VXLAN 22, 99
        words = tr("%1 %2").arg(type, listed(numbers));
    }
    if (!isNear)
        return words;
    //: on a tunnel: what it carries, its two addresses
    return tr("%1 (%2 to %3)").arg(words, tunnel.part.local, tunnel.part.remote);
}

QString PartWords::underlayLabel(const FigurePart &underlay)
{
    if (underlay.addresses.isEmpty())
        return tr("Underlay");
    //: the network between the nodes: its subnet and MTU
    return tr("Underlay %1, MTU %2").arg(underlay.addresses.constFirst()).arg(underlay.mtuBytes);
}

QList<PartWords::Fact> PartWords::facts(const FigurePart &part)
{
    QList<Fact> facts;
    add(facts, tr("Trouble"), trouble(part));
    add(facts, tr("OpenFlow port"), numberText(part.number, 0));
    add(facts, tr("Local VLAN"), numberText(part.tag, 0));
    if (part.kind != PartKind::Machine)
        add(facts, tr("Network"), part.network);
    add(facts, tr("Segment"), numberText(part.segment, -1));
    const bool isOne = part.addresses.size() < 2;
    add(facts, isOne ? tr("Address") : tr("Addresses"), listed(part.addresses));
    add(facts, tr("MAC"), part.mac);
    add(facts, tr("MTU"), numberText(part.mtuBytes, 0));
    if (part.kind == PartKind::Port)
        add(facts, tr("Other end"), part.peer);
    add(facts, tr("From"), part.local);
    add(facts, tr("To"), part.remote);
    if (part.kind == PartKind::OvsBridge)
        add(facts, tr("Datapath"), part.type == u"netdev" ? tr("Userspace") : tr("Kernel"));
    const bool hasMaker = part.kind != PartKind::Node && part.kind != PartKind::Underlay && part.kind != PartKind::Tunnel;
    if (hasMaker) {
        if (part.origin.isEmpty())
            add(facts, tr("Made by"), tr("something other than Overlab"));
        else
            add(facts, tr("Made for"), part.origin == u"node" ? tr("the node") : part.origin);
    }
    return facts;
}

QList<PartWords::Fact> PartWords::facts(const FigureTunnel &tunnel)
{
    //: the two nodes of a tunnel
    QList<Fact> facts{{tr("Between"), tr("%1 and %2").arg(tunnel.part.node, tunnel.other)}};
    facts += PartWords::facts(tunnel.part);
    for (const CarriedSegment &carried : tunnel.segments) {
        //: a network's number in a tunnel
        facts.append({tr("VNI %1 (0x%2)").arg(QString::number(carried.segment), QString::number(carried.segment, 16)), carried.network});
    }
    return facts;
}

PartWords::Fact PartWords::trafficFact(double bytesPerSecond)
{
    return {tr("Traffic, both ways"), bitRate(bytesPerSecond)};
}

QString PartWords::toolTip(const FigurePart &part, const QList<Fact> &facts)
{
    QString rows;
    for (const Fact &fact : facts)
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(fact.first.toHtmlEscaped(), fact.second.toHtmlEscaped());
    const QString name = part.kind == PartKind::Tunnel ? QString() : u"<b>%1</b><br>"_s.arg(part.name.toHtmlEscaped());
    return u"<p style='white-space:pre'>%1%2</p><table>%3</table>"_s.arg(name, kindName(part).toHtmlEscaped(), rows);
}

QString PartWords::spoken(const FigurePart &part)
{
    QStringList said;
    for (const Fact &fact : facts(part))
        said << u"%1 %2"_s.arg(fact.first, fact.second);
    //: name, what it is, what is known of it
    return tr("%1, %2; %3").arg(part.name, kindName(part), said.join(u"; "_s));
}

} // namespace overlab::views
