// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/reachreport.h"

#include <QJsonArray>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

ExpectedReach expectedFrom(const QJsonObject &json)
{
    ExpectedReach expected;
    expected.arrives = json.value(u"arrives").toBool();
    expected.isAnswered = json.value(u"answered").toBool();
    expected.code = json.value(u"code").toString();
    const QJsonArray arguments = json.value(u"arguments").toArray();
    for (const QJsonValue &argument : arguments)
        expected.arguments.append(argument.toString());
    return expected;
}

MeasuredReach measuredFrom(const QJsonObject &json)
{
    using State = MeasuredReach::State;
    MeasuredReach measured;
    const QString state = json.value(u"state").toString();
    if (state == u"answered")
        measured.state = State::Answered;
    else if (state == u"silent")
        measured.state = State::Silent;
    else if (!state.isEmpty())
        measured.state = State::NotSent;
    measured.code = json.value(u"code").toString();
    measured.detail = json.value(u"detail").toString();
    measured.tries = json.value(u"tries").toInt();
    return measured;
}

ReachabilityCell cellFrom(const QJsonObject &json)
{
    ReachabilityCell cell;
    const QJsonValue outcome = json.value(u"outcome");
    cell.isFound = outcome.isString();
    if (cell.isFound)
        cell.outcome = PathWay::outcomeFrom(outcome.toString());
    cell.place = json.value(u"place").toString();
    cell.code = json.value(u"code").toString();
    cell.expected = expectedFrom(json.value(u"expected").toObject());
    cell.measured = measuredFrom(json.value(u"measured").toObject());
    return cell;
}

template<typename Condition>
qsizetype count(const ReachabilityReport &report, Condition holds)
{
    qsizetype number = 0;
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        for (qsizetype column = 0; column < report.rows.at(row).size(); ++column)
            number += row != column && holds(report.rows.at(row).at(column)) ? 1 : 0;
    }
    return number;
}

} // namespace

QJsonObject ReachabilityRequest::toJson() const
{
    return {{u"protocol"_s, protocol}, {u"port"_s, port}, {u"find"_s, findsPaths}, {u"measure"_s, measures}};
}

bool ReachabilityCell::foundDiffers() const
{
    return isFound && outcome != PathWay::Outcome::Unknown && (outcome == PathWay::Outcome::Delivered) != expected.arrives;
}

bool ReachabilityCell::measuredDiffers() const
{
    const bool isKnown = measured.state == MeasuredReach::State::Answered || measured.state == MeasuredReach::State::Silent;
    return isKnown && (measured.state == MeasuredReach::State::Answered) != expected.isAnswered;
}

bool ReachabilityCell::isUnknown() const
{
    const bool isNobodysAddress = measured.code == u"no-address" || measured.code == u"other-machine";
    return (isFound && outcome == PathWay::Outcome::Unknown) || (measured.state == MeasuredReach::State::NotSent && !isNobodysAddress);
}

qsizetype ReachabilityReport::asExpected() const
{
    return count(*this, [](const ReachabilityCell &cell) { return !cell.differs() && !cell.isUnknown(); });
}

qsizetype ReachabilityReport::meant() const
{
    return count(*this, [](const ReachabilityCell &cell) { return cell.expected.isAnswered; });
}

ReachabilityReport ReachabilityReport::fromJson(const QJsonObject &json)
{
    ReachabilityReport report;
    report.json = json;
    report.request.protocol = json.value(u"protocol").toString();
    report.request.port = json.value(u"port").toInt();
    report.request.findsPaths = json.value(u"find").toBool();
    report.request.measures = json.value(u"measure").toBool();
    const QJsonArray machines = json.value(u"machines").toArray();
    for (const QJsonValue &machine : machines)
        report.machines.append(machine.toString());
    const QJsonArray rows = json.value(u"rows").toArray();
    for (const QJsonValue &row : rows) {
        QList<ReachabilityCell> cells;
        const QJsonArray array = row.toArray();
        for (const QJsonValue &value : array)
            cells.append(cellFrom(value.toObject()));
        report.rows.append(cells);
    }
    report.milliseconds = json.value(u"milliseconds").toDouble();
    report.measuredMilliseconds = json.value(u"measuredMilliseconds").toDouble();
    return report;
}

} // namespace overlab::client
