// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of waycomparison.h.
#include "views/path/waycomparison.h"
#include "views/wording/pathwording.h"

#include <QCoreApplication>
#include <QStringList>

namespace overlab::views {

using namespace Qt::StringLiterals;
using Outcome = client::PathWay::Outcome;

namespace {

struct WayComparison
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::WayComparison)
};

/// Where the way ends.
QString endOf(const client::PathWay &way)
{
    return way.hops.isEmpty() ? QString() : hopPlace(way.hops.last());
}

/// What decided there, as a part of a sentence; empty: no entry of a table did.
QString decider(const client::PathWay &way)
{
    if (way.hops.isEmpty())
        return {};
    const client::PathRule &rule = way.hops.last().rule;
    if (rule.kind == u"iptables" && rule.number > 0)
        //: goes into "… was lost at PLACE by %1"
        return WayComparison::tr("rule %1 of the chain %2").arg(QString::number(rule.number), rule.chain);
    if (rule.kind == u"iptables")
        return WayComparison::tr("the policy of the chain %1", "goes into: lost at PLACE by %1").arg(rule.chain);
    if (rule.kind == u"flow")
        return WayComparison::tr("a rule of table %1", "goes into: lost at PLACE by %1").arg(rule.table);
    return {};
}

QString deliveredNow(const client::PathWay &before, const client::PathWay &now)
{
    const QString rule = decider(before);
    if (before.outcome == Outcome::Unknown)
        return WayComparison::tr("Before, what became of the packet could not be told from %1 on; now it is delivered to %2.").arg(endOf(before), endOf(now));
    if (before.isDelivered())
        return WayComparison::tr("Before, the packet was delivered to %1; now it is delivered to %2.").arg(endOf(before), endOf(now));
    if (rule.isEmpty())
        return WayComparison::tr("Before, the packet was lost at %1; now it is delivered to %2.").arg(endOf(before), endOf(now));
    return WayComparison::tr("Before, the packet was lost at %1 by %2; now it is delivered to %3.").arg(endOf(before), rule, endOf(now));
}

QString lostNow(const client::PathWay &before, const client::PathWay &now)
{
    const QString rule = decider(now);
    if (before.outcome == Outcome::Unknown)
        return WayComparison::tr("Before, what became of the packet could not be told from %1 on; now it is lost at %2.").arg(endOf(before), endOf(now));
    if (before.isDelivered() && rule.isEmpty())
        return WayComparison::tr("Before, the packet was delivered to %1; now it is lost at %2.").arg(endOf(before), endOf(now));
    if (before.isDelivered())
        return WayComparison::tr("Before, the packet was delivered to %1; now it is lost at %2 by %3.").arg(endOf(before), endOf(now), rule);
    if (rule.isEmpty())
        return WayComparison::tr("Before, the packet was lost at %1; now it is lost at %2.").arg(endOf(before), endOf(now));
    return WayComparison::tr("Before, the packet was lost at %1; now it is lost at %2 by %3.").arg(endOf(before), endOf(now), rule);
}

QString unknownNow(const client::PathWay &before, const client::PathWay &now)
{
    if (before.isDelivered())
        return WayComparison::tr("Before, the packet was delivered to %1; now what becomes of it cannot be told from %2 on.").arg(endOf(before), endOf(now));
    if (before.outcome == Outcome::Unknown)
        return WayComparison::tr("What becomes of the packet cannot be told from %2 on; before it could not from %1 on.").arg(endOf(before), endOf(now));
    return WayComparison::tr("Before, the packet was lost at %1; now what becomes of it cannot be told from %2 on.").arg(endOf(before), endOf(now));
}

/// Both come to the same end.
QString differenceSentence(const client::PathWay &before, const client::PathWay &now, const HopPair &pair)
{
    if (pair.change == HopChange::OnlyBefore)
        return WayComparison::tr("It ends at the same place as before, but no longer goes by %1.").arg(hopPlace(before.hops.at(pair.before)));
    const QString place = hopPlace(now.hops.at(pair.now));
    const int number = pair.now + 1;
    if (pair.change == HopChange::OnlyNow)
        return WayComparison::tr("It ends at the same place as before, but goes another way from hop %1 on: by %2.").arg(number).arg(place);
    if (pair.isOtherDeed)
        return WayComparison::tr("It ends at the same place as before; the first difference is at hop %1, %2: something else happens there.").arg(number).arg(place);
    if (pair.isOtherRule)
        return WayComparison::tr("It ends at the same place as before; the first difference is at hop %1, %2: another rule decides there.").arg(number).arg(place);
    return WayComparison::tr("It ends at the same place as before; the first difference is at hop %1, %2: other headers leave it.").arg(number).arg(place);
}

} // namespace

QString comparisonSentence(const client::PathWay &before, const client::PathWay &now, const QList<HopPair> &pairs)
{
    const qsizetype first = firstDifference(pairs);
    if (before.outcome == now.outcome && first < 0)
        return WayComparison::tr("The packet goes the same way as before.");
    if (before.outcome == now.outcome && endOf(before) == endOf(now))
        return differenceSentence(before, now, pairs.at(first));
    switch (now.outcome) {
    case Outcome::Delivered:
        return deliveredNow(before, now);
    case Outcome::Dropped:
        return lostNow(before, now);
    case Outcome::Unknown:
        break;
    }
    return unknownNow(before, now);
}

QString changeWords(const HopPair &pair)
{
    switch (pair.change) {
    case HopChange::Same:
        return {};
    case HopChange::OnlyBefore:
        return WayComparison::tr("Only before", "a hop of a path");
    case HopChange::OnlyNow:
        return WayComparison::tr("Only now", "a hop of a path");
    case HopChange::Changed:
        break;
    }
    if (pair.isOtherDeed)
        return WayComparison::tr("Changed", "a hop of a path");
    if (pair.isOtherRule)
        return WayComparison::tr("Another rule", "decides at a hop of a path");
    return WayComparison::tr("Other headers", "of the packet at a hop of a path");
}

} // namespace overlab::views
