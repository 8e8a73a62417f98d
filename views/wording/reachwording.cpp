// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/listwording.h"
#include "views/wording/reachwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct ReachWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ReachWording)
};

/// Why a packet, or an answer, does not get through; the codes of engine/path/matrix/expectedcodes.h.
QString reason(const client::ExpectedReach &expected)
{
    const QString &code = expected.code;
    const QString first = expected.arguments.value(0);
    const QString second = expected.arguments.value(1);
    const QString third = expected.arguments.value(2);
    const QString groups = listed(expected.arguments.mid(1));
    if (code == u"stopped")
        return ReachWording::tr("%1 is stopped.").arg(first);
    if (code == u"no-address")
        return ReachWording::tr("%1 has no IPv4 address.").arg(first);
    if (code == u"no-route")
        return ReachWording::tr("%1 has no route to %2.").arg(first, second);
    if (code == u"no-gateway")
        return ReachWording::tr("%1 sends it to the gateway %2, and no router has that address on %3.").arg(first, second, third);
    if (code == u"nobody")
        return ReachWording::tr("Nobody has the address %1 on %2.").arg(first, second);
    if (code == u"no-router")
        return ReachWording::tr("It would have to go through %1, which is no router.").arg(first);
    if (code == u"other-node")
        return ReachWording::tr("%1 is a local network: it ends at the node, and %2 is on another one.").arg(first, second);
    if (code == u"other-machine")
        return ReachWording::tr("The address %1 means %2 there. Only a floating IP would tell the two apart.").arg(first, second);
    if (code == u"router-takes")
        return ReachWording::tr("%1 is an address of %2 itself.").arg(first, second);
    if (code == u"server-takes")
        return ReachWording::tr("%1 is the address of the DHCP server of %2.").arg(first, second);
    if (code == u"egress")
        return ReachWording::tr("The security groups of %1 do not let it out: %2.", "machine, its groups").arg(first, groups);
    if (code == u"ingress")
        return ReachWording::tr("The security groups of %1 do not let it in: %2.", "machine, its groups").arg(first, groups);
    if (code == u"not-its-own")
        return ReachWording::tr("Port security of %1 does not let it send from %2 there.").arg(first, second);
    if (code == u"other-answer")
        return ReachWording::tr("The answer comes from %1, which was not asked.").arg(first);
    if (code == u"round")
        return ReachWording::tr("It goes in a circle at %1.").arg(first);
    return {};
}

} // namespace

QString expectedSentence(const client::ExpectedReach &expected)
{
    if (expected.isAnswered)
        return ReachWording::tr("The design means it to arrive and to be answered.");
    if (expected.arrives)
        return ReachWording::tr("The design lets it arrive, but no answer come back. %1", "a sentence follows").arg(reason(expected));
    return ReachWording::tr("The design does not let it arrive. %1", "a sentence follows").arg(reason(expected));
}

QString foundSentence(const client::ReachabilityCell &cell)
{
    if (!cell.isFound)
        return {};
    switch (cell.outcome) {
    case client::PathWay::Outcome::Delivered:
        return ReachWording::tr("The lab's tables let it arrive.");
    case client::PathWay::Outcome::Dropped:
        if (cell.code == u"no-address")
            return ReachWording::tr("There is no address to send it to.");
        if (cell.code == u"other-machine")
            return ReachWording::tr("The lab's tables take it to %1 instead.").arg(cell.place);
        return ReachWording::tr("The lab's tables lose it at %1.").arg(cell.place);
    case client::PathWay::Outcome::Unknown:
        break;
    }
    return cell.place.isEmpty() ? ReachWording::tr("What the lab's tables do with it could not be told.")
                                : ReachWording::tr("What the lab's tables do with it could not be told further than %1.").arg(cell.place);
}

QString measuredSentence(const client::MeasuredReach &measured)
{
    using State = client::MeasuredReach::State;
    switch (measured.state) {
    case State::Answered:
        return ReachWording::tr("A real packet was answered.");
    case State::Silent:
        if (measured.code == u"not-running")
            return ReachWording::tr("Nothing was sent: the sender does not run.");
        if (measured.code == u"refused")
            return ReachWording::tr("The sender's own network stack refused it: %1").arg(measured.detail);
        return ReachWording::tr("Nobody answered %n real packet(s).", "", measured.tries);
    case State::NotSent:
        if (measured.code == u"no-address" || measured.code == u"other-machine")
            return ReachWording::tr("Nothing was sent: there is no address that means this machine.");
        if (measured.code == u"no-agent")
            return ReachWording::tr("The virtual machine could not be told to send: %1").arg(measured.detail);
        if (measured.code == u"ended")
            return ReachWording::tr("It was stopped before an answer came.");
        return ReachWording::tr("Nothing could be sent: %1").arg(measured.detail);
    case State::NotAsked:
        break;
    }
    return {};
}

QStringList reachSentences(const client::ReachabilityCell &cell)
{
    QStringList sentences{expectedSentence(cell.expected), foundSentence(cell), measuredSentence(cell.measured)};
    sentences.removeAll(QString());
    return sentences;
}

QString reachSummary(const client::ReachabilityReport &report)
{
    return ReachWording::tr("%1 of %2 pairs are as the design means it.").arg(report.asExpected()).arg(report.pairs());
}

} // namespace overlab::views
