// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/pathcheck.h"

#include "engine/design/editing/checking.h"
#include "views/wording/checkwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

constexpr int dhcpServerPort = 67; // RFC 2131

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::PathCheck)
};

std::optional<CheckProtocol> protocolOf(const client::PathPacket &packet)
{
    if (packet.protocol == u"icmp")
        return CheckProtocol::Icmp;
    if (packet.protocol == u"tcp")
        return CheckProtocol::Tcp;
    const bool isDatagram = packet.protocol == u"udp" && packet.dstPort != dhcpServerPort;
    return isDatagram ? std::optional(CheckProtocol::Udp) : std::nullopt;
}

/// Without the tenant where both are the same one's.
QString nameOf(const Check &check)
{
    const QString from = check.from.section(u'/', 0, 0);
    const bool isShort = check.from.contains(u'/') && check.to.startsWith(from + u'/');
    Check named = check;
    if (isShort) {
        named.from = check.from.section(u'/', 1);
        named.to = check.to.section(u'/', 1);
    }
    return checkPacket(named);
}

CheckExpectation expectationOf(const client::PathReport &report, const client::PathProof *proof)
{
    const bool isDropped = report.there.outcome == client::PathWay::Outcome::Dropped;
    const bool hasArrived = proof && proof->hasArrived ? *proof->hasArrived : !isDropped;
    return hasArrived ? CheckExpectation::Pass : CheckExpectation::Drop;
}

} // namespace

PathCheck pathCheck(const Design &design, const client::PathReport &report, const client::PathProof *proof)
{
    if (report.there.hops.isEmpty())
        return {std::nullopt, [] { return Wording::tr("There is no path that could become a check."); }};
    const client::PathPacket &packet = report.there.hops.first().after;
    const auto protocol = protocolOf(packet);
    if (!protocol)
        return {std::nullopt, [] { return Wording::tr("A check is about icmp, tcp or udp between two ends; this is a question to a network."); }};
    const auto from = checkEnd(design, report.from, false);
    if (!from)
        return {std::nullopt, [name = report.from] { return Wording::tr("A check begins at a machine or “outside”, and %1 is neither.").arg(name); }};
    auto to = checkEnd(design, report.to, true);
    if (!to)
        to = checkEnd(design, report.address, true);
    if (!to)
        return {std::nullopt, [name = report.to] { return Wording::tr("A check ends at a machine, “outside” or an address, and %1 is none.").arg(name); }};
    Check check;
    check.from = *from;
    check.to = *to;
    check.protocol = protocol;
    if (*protocol != CheckProtocol::Icmp)
        check.port = packet.dstPort;
    check.expect = expectationOf(report, proof);
    check.name = nameOf(check);
    return {check, {}};
}

} // namespace overlab::views
