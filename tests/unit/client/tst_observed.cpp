// SPDX-License-Identifier: GPL-3.0-or-later
// What samples of counters, flows and tables add up to.
#include "engine/client/counters.h"
#include "engine/client/flows.h"
#include "engine/client/livetable.h"

#include <QJsonArray>
#include <QTest>

using namespace overlab::client;
using namespace Qt::StringLiterals;

class tst_Observed : public QObject
{
    Q_OBJECT

private slots:
    void counters_haveRatesFromTheNodesOwnTime();
    void counters_ofWhatStandsStillAreNoRate();
    void counters_thatBeginAnewHaveNoRate();
    void counters_forgetWhatIsGone();
    void counters_wholeReplacesAll();
    void counters_tellOfMachines();
    void flows_areAddedCountedAndRemoved();
    void flows_rateEndsWithTheTraffic();
    void flows_wholeReplacesAll();
    void flows_areSortedAsTheSwitchAsksThem();
    void table_staysWhileNothingChanges();
};

namespace {

QJsonObject port(const QString &device, qint64 packets, qint64 bytes)
{
    return {{u"node"_s, u"compute-0"_s}, {u"device"_s, device}, {u"bridge"_s, u"br-int"_s}, {u"object"_s, u"red/vm-1"_s}, {u"kind"_s, u"machine"_s},
            {u"received"_s, QJsonArray{packets, bytes, 1, 2}}, {u"sent"_s, QJsonArray{0, 0, 0, 0}}};
}

QJsonObject countersAt(qint64 at, const QJsonArray &ports, bool isWhole = false)
{
    return {{u"at"_s, at}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"ports"_s, ports}, {u"whole"_s, isWhole}};
}

const PortKey tap{u"compute-0"_s, u"tap1"_s};

QJsonObject flow(int id, int table, int priority, const QString &match, qint64 packets)
{
    return {{u"id"_s, id}, {u"table"_s, table}, {u"priority"_s, priority}, {u"match"_s, match}, {u"actions"_s, u"drop"_s}, {u"packets"_s, packets}};
}

/// Flow 1 has 14 packets now.
QJsonArray oneCount()
{
    QJsonArray counted;
    counted.append(QJsonArray{1, 14, 840});
    return counted;
}

QJsonObject flowsAt(qint64 at, const QJsonArray &added, const QJsonArray &removed = {}, const QJsonArray &counted = {})
{
    return {{u"at"_s, at}, {u"added"_s, added}, {u"removed"_s, removed}, {u"counted"_s, counted}};
}

} // namespace

void tst_Observed::counters_haveRatesFromTheNodesOwnTime()
{
    CounterBoard board;
    board.take(countersAt(1000, {port(u"tap1"_s, 10, 1000)}, true));
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 0.0);
    QCOMPARE(board.ports().value(tap).received.dropped, 1);
    QCOMPARE(board.ports().value(tap).received.errors, 2);
    board.take(countersAt(1500, {port(u"tap1"_s, 60, 6000)}));
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 100.0);
    QCOMPARE(board.ports().value(tap).received.bytesPerSecond, 10'000.0);
    QCOMPARE(board.ports().value(tap).received.packets, 60);
    QCOMPARE(board.at(), 1500);
}

void tst_Observed::counters_ofWhatStandsStillAreNoRate()
{
    CounterBoard board;
    board.take(countersAt(1000, {port(u"tap1"_s, 10, 1000)}, true));
    board.take(countersAt(2000, {port(u"tap1"_s, 20, 2000)}));
    board.take(countersAt(3000, {}));
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 0.0);
    QCOMPARE(board.ports().value(tap).received.packets, 20);
    board.take(countersAt(4000, {port(u"tap1"_s, 25, 2500)})); // since the last look, not since the last change
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 5.0);
}

void tst_Observed::counters_thatBeginAnewHaveNoRate()
{
    CounterBoard board;
    board.take(countersAt(1000, {port(u"tap1"_s, 10, 1000)}, true));
    board.take(countersAt(2000, {port(u"tap1"_s, 3, 300)}));
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 0.0);
    QCOMPARE(board.ports().value(tap).received.packets, 3);
}

void tst_Observed::counters_forgetWhatIsGone()
{
    CounterBoard board;
    board.take(countersAt(1000, {port(u"tap1"_s, 10, 1000), port(u"tap2"_s, 10, 1000)}, true));
    QJsonObject sample = countersAt(2000, {});
    sample.insert(u"gonePorts"_s, QJsonArray{QJsonObject{{u"node"_s, u"compute-0"_s}, {u"device"_s, u"tap1"_s}}});
    board.take(sample);
    QCOMPARE(board.ports().keys().size(), 1);
    QVERIFY(!board.ports().contains(tap));
}

void tst_Observed::counters_wholeReplacesAll()
{
    CounterBoard board;
    board.take(countersAt(1000, {port(u"tap1"_s, 10, 1000), port(u"tap2"_s, 10, 1000)}, true));
    board.take(countersAt(2000, {port(u"tap1"_s, 30, 3000)}, true));
    QCOMPARE(board.ports().size(), 1);
    QCOMPARE(board.ports().value(tap).received.packetsPerSecond, 20.0); // what is known goes on
}

void tst_Observed::counters_tellOfMachines()
{
    const auto sample = [](qint64 at, qint64 cpu) {
        return QJsonObject{{u"at"_s, at}, {u"machines"_s, QJsonArray{QJsonObject{{u"object"_s, u"red/vm-1"_s}, {u"cpu"_s, cpu}, {u"vcpus"_s, 2}, {u"memory"_s, 4096}}}}};
    };
    CounterBoard board;
    board.take(sample(1000, 0));
    board.take(sample(3000, 1'000'000'000));
    QCOMPARE(board.machines().value(u"red/vm-1"_s).processors, 0.5);
    QCOMPARE(board.machines().value(u"red/vm-1"_s).memoryBytes, 4096);
    board.take(QJsonObject{{u"at"_s, 4000}, {u"goneMachines"_s, QJsonArray{u"red/vm-1"_s}}});
    QVERIFY(board.machines().isEmpty());
}

void tst_Observed::flows_areAddedCountedAndRemoved()
{
    FlowBoard board;
    FlowBoard::Changes changes = board.take(flowsAt(1000, {flow(1, 0, 5, u"arp"_s, 4), flow(2, 0, 1, {}, 0)}));
    QCOMPARE(changes.added, (QList{1, 2}));
    QCOMPARE(board.flows().value(1).lastHit, 0);
    changes = board.take(flowsAt(2000, {}, {2}, oneCount()));
    QCOMPARE(changes.removed, QList{2});
    QCOMPARE(changes.counted, QList{1});
    QCOMPARE(board.flows().size(), 1);
    QCOMPARE(board.flows().value(1).packets, 14);
    QCOMPARE(board.flows().value(1).packetsPerSecond, 10.0);
    QCOMPARE(board.flows().value(1).bytesPerSecond, 840.0);
    QCOMPARE(board.flows().value(1).lastHit, 2000);
}

void tst_Observed::flows_rateEndsWithTheTraffic()
{
    FlowBoard board;
    board.take(flowsAt(1000, {flow(1, 0, 5, u"arp"_s, 4)}));
    board.take(flowsAt(2000, {}, {}, oneCount()));
    const FlowBoard::Changes changes = board.take(flowsAt(3000, {}));
    QCOMPARE(changes.counted, QList{1}); // its rate is another one
    QCOMPARE(board.flows().value(1).packetsPerSecond, 0.0);
    QCOMPARE(board.flows().value(1).lastHit, 2000);
    QVERIFY(board.take(flowsAt(4000, {})).counted.isEmpty());
}

void tst_Observed::flows_wholeReplacesAll()
{
    FlowBoard board;
    board.take(flowsAt(1000, {flow(1, 0, 5, u"arp"_s, 4)}));
    QJsonObject sample = flowsAt(2000, {flow(7, 3, 5, u"ip"_s, 0)});
    sample.insert(u"whole"_s, true);
    QVERIFY(board.take(sample).isAnew);
    QCOMPARE(board.flows().keys(), QList{7});
}

void tst_Observed::flows_areSortedAsTheSwitchAsksThem()
{
    FlowBoard board;
    board.take(flowsAt(1000, {flow(1, 3, 1, {}, 0), flow(2, 0, 1, u"b"_s, 0), flow(3, 0, 9, u"z"_s, 0), flow(4, 0, 1, u"a"_s, 0)}));
    QList<int> ids;
    for (const FlowEntry &entry : board.sorted())
        ids.append(entry.id);
    QCOMPARE(ids, (QList{3, 4, 2, 1}));
}

void tst_Observed::table_staysWhileNothingChanges()
{
    LiveTable table;
    QVERIFY(table.take({{u"at"_s, 1000}, {u"command"_s, u"ip neigh show"_s}, {u"columns"_s, QJsonArray{u"mac"_s}},
                        {u"rows"_s, QJsonArray{QJsonArray{u"aa:aa"_s}}}, {u"origins"_s, QJsonArray{u"red/vm-1"_s}}}));
    QVERIFY(!table.take({{u"at"_s, 2000}}));
    QCOMPARE(table.at, 2000);
    QCOMPARE(table.rows, QList<QStringList>{QStringList{u"aa:aa"_s}});
    QCOMPARE(table.origins, QStringList{u"red/vm-1"_s});
    QVERIFY(table.take({{u"at"_s, 3000}, {u"rows"_s, QJsonArray()}}));
    QVERIFY(table.rows.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Observed)

#include "tst_observed.moc"
