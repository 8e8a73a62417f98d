// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach/reachcsv.h"

#include "views/saving/textsaving.h"
#include "views/wording/reachwording.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

QString yesOrNo(bool isYes)
{
    return isYes ? u"yes"_s : u"no"_s;
}

QString found(const client::ReachabilityCell &cell)
{
    if (!cell.isFound)
        return {};
    using Outcome = client::PathWay::Outcome;
    return cell.outcome == Outcome::Unknown ? u"unknown"_s : yesOrNo(cell.outcome == Outcome::Delivered);
}

QString measured(const client::MeasuredReach &reach)
{
    using State = client::MeasuredReach::State;
    switch (reach.state) {
    case State::NotAsked:
        return {};
    case State::NotSent:
        break;
    case State::Silent:
    case State::Answered:
        return yesOrNo(reach.state == State::Answered);
    }
    return u"unknown"_s;
}

} // namespace

QByteArray reachCsv(const client::ReachabilityReport &report)
{
    const client::ReachabilityRequest &request = report.request;
    const QString port = request.port > 0 ? QString::number(request.port) : QString();
    QByteArray text = csvLine({u"from"_s, u"to"_s, u"protocol"_s, u"port"_s, u"expected"_s, u"found"_s, u"measured"_s, u"why"_s});
    for (qsizetype from = 0; from < report.rows.size(); ++from) {
        const QList<client::ReachabilityCell> &row = report.rows.at(from);
        for (qsizetype to = 0; to < row.size(); ++to) {
            if (from == to)
                continue;
            const client::ReachabilityCell &cell = row.at(to);
            text += csvLine({report.machines.at(from), report.machines.at(to), request.protocol, port,
                             yesOrNo(cell.expected.arrives && cell.expected.isAnswered), found(cell), measured(cell.measured),
                             reachSentences(cell).join(u' ')});
        }
    }
    return text;
}

} // namespace overlab::views
