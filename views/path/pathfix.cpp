// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathfix.h"

#include "engine/design/editing/allowing.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/reaching.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct PathFixes
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::PathFixes)
};

/// nullopt: none that a security group's rule can name.
std::optional<design::RuleProtocol> protocolOf(const client::PathPacket &packet)
{
    if (packet.protocol == u"tcp")
        return design::RuleProtocol::Tcp;
    if (packet.protocol == u"udp")
        return design::RuleProtocol::Udp;
    return packet.protocol == u"icmp" ? std::optional(design::RuleProtocol::Icmp) : std::nullopt;
}

/// "TCP 80", "ICMP"
QString trafficWords(const client::PathPacket &packet)
{
    const QString protocol = packet.protocol.toUpper();
    return packet.dstPort == 0 ? protocol : protocol + u' ' + QString::number(packet.dstPort);
}

/// Where the hybrid firewall's chains end that let through what groups allow (neutron-openvswi-sg-fallback).
bool isFallback(const client::PathRule &rule)
{
    return rule.chain.endsWith(u"sg-fallback");
}

/// Whose security groups keep the packet out, and on which of its interfaces.
struct Guarded
{
    QString machine;
    int card = 0;
    bool isLeaving = false;
};

/// The interface of \a machine in \a network; nullopt: none, or one of several.
std::optional<int> onlyCardIn(const design::Design &design, const QString &machine, const QString &network)
{
    const auto meanings = design::canvasMeanings(design);
    const auto id = meanings.constFind(machine);
    if (id == meanings.cend())
        return std::nullopt;
    std::optional<int> card;
    for (const design::LinkId &link : design::linksOf(design, *id)) {
        const std::optional<design::ObjectId> target = design::targetOf(design, link);
        if (!target || target->object() != network)
            continue;
        if (card)
            return std::nullopt;
        card = link.index;
    }
    return card;
}

/// nullopt: it was lost by something else than that no rule of a group allowed it, as a rule against spoofing, or a
/// person's own: that is not opened so.
std::optional<Guarded> guarded(const design::Design &design, const client::PathHop &hop)
{
    if (hop.kind == u"filter" && hop.code == u"filtered" && isFallback(hop.rule))
        return Guarded{hop.rule.origin, hop.arguments.value(u"card").toInt(), hop.device.startsWith(u"tap")};
    // The native firewall's rules of groups are tables 72 (egress) and 82 (ingress); what none allowed goes to 93.
    if (hop.code != u"flow-drops" || hop.rule.table != u"93" || hop.passed.isEmpty())
        return std::nullopt;
    const client::PathRule &last = hop.passed.last().table == u"93" && hop.passed.size() > 1 ? hop.passed.at(hop.passed.size() - 2)
                                                                                             : hop.passed.last();
    const bool isLeaving = last.table == u"72";
    if ((!isLeaving && last.table != u"82") || !last.match.contains(u"-est"))
        return std::nullopt;
    const std::optional<int> card = onlyCardIn(design, last.origin, hop.network);
    return card ? std::optional(Guarded{last.origin, *card, isLeaving}) : std::nullopt;
}

std::optional<PathFix> allowing(const design::Design &design, const client::PathHop &hop, const Guarded &by)
{
    const auto meanings = design::canvasMeanings(design);
    const auto id = meanings.constFind(by.machine);
    if (id == meanings.cend() || id->kind != design::ObjectKind::Machine)
        return std::nullopt;
    const client::PathPacket &packet = hop.before;
    const bool isLeaving = by.isLeaving;
    const QString other = isLeaving ? packet.ipDst : packet.ipSrc;
    const std::optional<design::RuleProtocol> protocol = protocolOf(packet);
    const auto address = Ipv4Address::parse(other);
    if (!protocol || !address || address->isNull()) // a rule for just this packet needs both
        return std::nullopt;
    design::Traffic traffic;
    traffic.direction = isLeaving ? design::RuleDirection::Egress : design::RuleDirection::Ingress;
    traffic.protocol = *protocol;
    traffic.port = packet.dstPort;
    traffic.other = *address;
    const auto after = design::allowed(design, *id, by.card, traffic);
    if (!after || after->design == design) // it is drawn already, and only not applied
        return std::nullopt;
    PathFix fix;
    fix.design = after->design;
    fix.object = by.machine;
    const QString what = trafficWords(packet);
    if (isLeaving)
        fix.words = [what, other, object = fix.object] { return PathFixes::tr("Allow %1 from %2 to %3").arg(what, object, other); };
    else
        fix.words = [what, other, object = fix.object] { return PathFixes::tr("Allow %1 from %2 to %3").arg(what, other, object); };
    return fix;
}

/// A router without a way to the packet's receiver, or a gateway's address that nobody has.
std::optional<PathFix> joining(const design::Design &design, const client::PathHop &hop)
{
    const auto meanings = design::canvasMeanings(design);
    const auto id = meanings.constFind(hop.place);
    if (id == meanings.cend())
        return std::nullopt;
    std::optional<design::MissingLine> line;
    if (id->kind == design::ObjectKind::Router && hop.code == u"no-route") {
        if (const auto address = Ipv4Address::parse(hop.before.ipDst))
            line = design::lineTowards(design, *id, *address);
    } else if (id->kind == design::ObjectKind::Machine && hop.code == u"arp-unanswered") {
        if (const auto gateway = Ipv4Address::parse(hop.arguments.value(u"address").toString()))
            line = design::lineToGateway(design, *id, *gateway);
    }
    if (!line)
        return std::nullopt;
    PathFix fix;
    fix.design = design::linked(design, line->router, line->target);
    fix.object = line->router.object();
    fix.words = [router = fix.object, target = line->target.object()] { return PathFixes::tr("Connect %1 to %2").arg(router, target); };
    return fix;
}

PathFix starting(const QString &machine)
{
    PathFix fix;
    fix.kind = PathFix::Kind::Start;
    fix.object = machine;
    fix.words = [machine] { return PathFixes::tr("Start %1").arg(machine); };
    return fix;
}

} // namespace

std::optional<PathFix> pathFix(const design::Design &design, const client::PathWay &way)
{
    if (way.hops.isEmpty() || way.outcome != client::PathWay::Outcome::Dropped)
        return std::nullopt;
    const client::PathHop &hop = way.hops.last();
    // A stopped machine's security groups stand for nobody, and nobody answers for its addresses.
    const QString stopped = hop.arguments.value(u"stopped").toString();
    const auto by = guarded(design, hop);
    if (by && by->machine != stopped)
        return allowing(design, hop, *by);
    if (hop.code == u"no-route" || hop.code == u"arp-unanswered") {
        if (const auto fix = joining(design, hop))
            return fix;
    }
    const bool isItsCard = hop.kind == u"filter" && (hop.code == u"link-missing" || hop.code == u"link-down")
        && hop.arguments.value(u"device").toString().startsWith(u"tap");
    if (hop.code == u"machine-stopped" || (isItsCard && !hop.rule.origin.isEmpty()))
        return starting(hop.rule.origin.isEmpty() ? hop.place : hop.rule.origin);
    const bool isAtItsDoor = by || hop.code == u"arp-unanswered" || hop.code == u"nobody-took" || hop.code == u"port-missing"
        || hop.code == u"link-missing";
    return stopped.isEmpty() || !isAtItsDoor ? std::nullopt : std::optional(starting(stopped));
}

} // namespace overlab::views
