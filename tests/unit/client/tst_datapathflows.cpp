// SPDX-License-Identifier: GPL-3.0-or-later
// What samples of a node's datapath add up to, and the chain of rules as the engine tells it.
#include "engine/client/datapathflows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace overlab::client;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sample(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const char *const whole = R"json({"at": 10000, "whole": true, "added": [
    {"id": 1, "ufid": "u1", "datapath": "netdev@ovs-netdev", "port": "qvo1", "match": "ip", "actions": "ct(zone=7),recirc(0x4)", "packets": 5, "bytes": 490, "used": 9500},
    {"id": 2, "ufid": "u2", "datapath": "netdev@ovs-netdev", "port": "qvo1", "recirculation": 4, "actions": "qvo2", "layer": "tc", "offloaded": true}]})json";

} // namespace

class tst_DatapathFlows : public QObject
{
    Q_OBJECT

private slots:
    void flows_areAddedCountedAndRemoved();
    void rate_endsWithTheTraffic();
    void flow_tellsOfItsNeighbours();
    void origin_isRead();
};

void tst_DatapathFlows::flows_areAddedCountedAndRemoved()
{
    DatapathBoard board;
    QVERIFY(board.isEmpty());
    QVERIFY(board.take(sample(whole)).isAnew);
    QCOMPARE(board.flows().size(), 2);
    QCOMPARE(board.flows().value(1).used, 9500);
    QVERIFY(board.flows().value(2).isOffloaded);
    QCOMPARE(board.flows().value(2).layer, u"tc"_s);

    const auto changes = board.take(sample(R"({"at": 12000, "removed": [2], "counted": [[1, 25, 2450, 11900]], "added": [{"id": 3, "ufid": "u2", "port": "qvo1", "actions": "drop"}]})"));

    QVERIFY(!changes.isAnew);
    QCOMPARE(changes.added, QList<int>{3});
    QCOMPARE(changes.removed, QList<int>{2});
    QCOMPARE(board.flows().size(), 2);
    QCOMPARE(board.flows().value(1).packets, 25);
    QCOMPARE(board.flows().value(1).packetsPerSecond, 10.0);
    QCOMPARE(board.flows().value(1).bytesPerSecond, 980.0);
    QCOMPARE(board.flows().value(1).used, 11900);
    QCOMPARE(board.flows().value(3).actions, u"drop"_s);
}

void tst_DatapathFlows::rate_endsWithTheTraffic()
{
    DatapathBoard board;
    board.take(sample(whole));
    board.take(sample(R"({"at": 11000, "counted": [[1, 6, 588, 10900]]})"));
    QCOMPARE(board.flows().value(1).packetsPerSecond, 1.0);

    board.take(sample(R"({"at": 12000})"));

    QCOMPARE(board.flows().value(1).packetsPerSecond, 0.0);
    QCOMPARE(board.flows().value(1).packets, 6);
}

void tst_DatapathFlows::flow_tellsOfItsNeighbours()
{
    DatapathBoard board;
    board.take(sample(whole));

    QCOMPARE(board.flows().value(1).nextRecirculations(), QList<quint32>{4});
    QCOMPARE(board.flows().value(2).nextRecirculations(), QList<quint32>());
    QCOMPARE(board.flows().value(1).wholeMatch(), u"recirc_id=0x0,in_port=\"qvo1\",ip"_s);
    QCOMPARE(board.flows().value(2).wholeMatch(), u"recirc_id=0x4,in_port=\"qvo1\""_s);
    QCOMPARE(board.sorted().first().ufid, u"u1"_s); // before what it sends on
}

void tst_DatapathFlows::origin_isRead()
{
    const DatapathOrigin origin = DatapathOrigin::fromJson(sample(R"({"ufid": "u1", "rules": [
        {"bridge": "br-int", "table": 60, "priority": 1, "match": "", "cookie": "0x55", "actions": ["NORMAL"], "origin": "red/inside"},
        {"bridge": "br-tun", "table": 20, "isMiss": true}], "actions": "qvo2", "isCurrent": true, "command": "ovs-appctl ofproto/trace"})"));

    QCOMPARE(origin.rules.size(), 2);
    QCOMPARE(origin.rules.first().origin, u"red/inside"_s);
    QCOMPARE(origin.rules.first().actions, QStringList{u"NORMAL"_s});
    QVERIFY(origin.rules.last().isMiss);
    QVERIFY(origin.isCurrent);
    QVERIFY(origin.refusal.isEmpty());
}

QTEST_APPLESS_MAIN(tst_DatapathFlows)
#include "tst_datapathflows.moc"
