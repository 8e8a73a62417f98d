// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/reachquery.h"

#include "app/daemon/guestbatch.h"
#include "engine/base/error.h"
#include "engine/lab/pingtarget.h"
#include "engine/path/matrix/expectation.h"
#include "engine/path/matrix/measurement.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

using ExpectedRows = QList<QList<path::ExpectedCell>>;
using Addresses = QList<QList<Ipv4Address>>;

/// What each machine calls each other by; null: there is nothing.
Addresses addressesOf(const blueprint::Topology &topology)
{
    Addresses rows;
    for (int from = 0; from < topology.machines.size(); ++from) {
        QList<Ipv4Address> row;
        for (const blueprint::ResolvedMachine &to : topology.machines) {
            try {
                const lab::PlaceReference source{lab::PlaceReference::Kind::Machine, from};
                row.append(Ipv4Address::parse(lab::pingTarget(topology, source, to.object())).value_or(Ipv4Address()));
            } catch (const Error &) { // it has no address
                row.append(Ipv4Address());
            }
        }
        rows.append(row);
    }
    return rows;
}

QSet<int> stoppedMachines(const lab::Intent &intent)
{
    QSet<int> stopped;
    for (int machine = 0; machine < intent.topology.machines.size(); ++machine) {
        if (intent.journal.stopped.contains(intent.topology.machines.at(machine).object()))
            stopped.insert(machine);
    }
    return stopped;
}

ExpectedRows expectedRows(const ReachQuery &query, const Addresses &addresses)
{
    const path::Expectation expectation(query.index, stoppedMachines(query.intent));
    ExpectedRows rows;
    for (int from = 0; from < addresses.size(); ++from) {
        QList<path::ExpectedCell> row;
        for (int to = 0; to < addresses.size(); ++to)
            row.append(expectation.of(from, to, addresses.at(from).at(to), query.protocol, query.port));
        rows.append(row);
    }
    return rows;
}

path::MeasuredRows measuredRows(const ReachQuery &query, const Addresses &addresses, const ExpectedRows &expected, const std::stop_token &stop)
{
    using State = path::MeasuredCell::State;
    const QSet<int> stopped = stoppedMachines(query.intent);
    path::ReachabilityQuestion question{{}, query.protocol, query.port, {}};
    for (int machine = 0; machine < addresses.size(); ++machine)
        question.machines.append(machine);
    question.target = [&](int from, int to) {
        const bool isSent = !stopped.contains(from) && !expected.at(from).at(to).isTaken();
        return isSent ? addresses.at(from).at(to) : Ipv4Address();
    };
    const auto sendFromGuest = [&query](const path::GuestBatch &batch, const std::stop_token &ended) {
        return sendBatchInGuest(query.lab, query.intent, batch, ended);
    };
    path::MeasuredRows rows = path::measureReachability(query.index, query.places, question, sendFromGuest, stop);
    for (int from = 0; from < rows.size(); ++from) {
        for (int to = 0; to < rows.at(from).size(); ++to) {
            if (from == to)
                continue;
            if (addresses.at(from).at(to).isNull())
                rows[from][to] = {State::NotSent, path::measured::noAddress, {}, 0};
            else if (expected.at(from).at(to).isTaken())
                rows[from][to] = {State::NotSent, path::measured::otherMachine, {}, 0};
            else if (stopped.contains(from))
                rows[from][to] = {State::Silent, path::measured::notRunning, {}, 0};
        }
    }
    return rows;
}

void insertWord(QJsonObject &json, const QString &key, const QString &word)
{
    if (!word.isEmpty())
        json.insert(key, word);
}

QJsonObject toJson(const path::ExpectedCell &cell)
{
    QJsonObject json{{u"arrives"_s, cell.arrives}, {u"answered"_s, cell.isAnswered}};
    insertWord(json, u"code"_s, cell.code);
    if (!cell.arguments.isEmpty())
        json.insert(u"arguments"_s, QJsonArray::fromStringList(cell.arguments));
    return json;
}

QJsonObject toJson(const path::MeasuredCell &cell)
{
    QJsonObject json{{u"state"_s, path::measuredName(cell.state)}, {u"tries"_s, cell.tries}};
    insertWord(json, u"code"_s, cell.code);
    insertWord(json, u"detail"_s, cell.detail);
    return json;
}

void addFound(const path::ReachabilityCell &cell, QJsonObject &json)
{
    json.insert(u"outcome"_s, path::outcomeName(cell.outcome));
    insertWord(json, u"place"_s, cell.place);
    insertWord(json, u"code"_s, cell.code);
}

} // namespace

QJsonObject reachability(const ReachQuery &query, const std::stop_token &stop)
{
    const blueprint::Topology &topology = query.index.topology();
    const Addresses addresses = addressesOf(topology);
    const ExpectedRows expected = expectedRows(query, addresses);
    QJsonObject result{{u"protocol"_s, path::protocolName(query.protocol)}, {u"port"_s, query.port},
                       {u"find"_s, query.findsPaths}, {u"measure"_s, query.measures}};
    QElapsedTimer clock;
    clock.start();
    QList<QList<path::ReachabilityCell>> found;
    if (query.findsPaths) {
        path::ReachabilityQuestion question{{}, query.protocol, query.port, [&](int from, int to) { return addresses.at(from).at(to); }};
        for (int machine = 0; machine < topology.machines.size(); ++machine)
            question.machines.append(machine);
        found = path::findReachability(query.index, query.places, query.rules, question, stop);
        result.insert(u"milliseconds"_s, double(clock.nsecsElapsed()) / 1e6);
    }
    path::MeasuredRows measured;
    if (query.measures) {
        clock.restart();
        measured = measuredRows(query, addresses, expected, stop);
        result.insert(u"measuredMilliseconds"_s, double(clock.nsecsElapsed()) / 1e6);
    }
    QJsonArray names;
    QJsonArray rows;
    for (int from = 0; from < topology.machines.size(); ++from) {
        names.append(topology.machines.at(from).object());
        QJsonArray cells;
        for (int to = 0; to < topology.machines.size(); ++to) {
            QJsonObject cell{{u"expected"_s, toJson(expected.at(from).at(to))}};
            if (query.findsPaths && to < found.at(from).size()) // else it was stopped
                addFound(found.at(from).at(to), cell);
            if (query.measures)
                cell.insert(u"measured"_s, toJson(measured.at(from).at(to)));
            cells.append(cell);
        }
        rows.append(cells);
    }
    result.insert(u"machines"_s, names);
    result.insert(u"rows"_s, rows);
    return result;
}

} // namespace overlab
