// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flow.h"

#include <QFile>
#include <QTest>

using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_Flow : public QObject
{
    Q_OBJECT

private slots:
    void canonicalFlow_spellsAsOfctl_data();
    void canonicalFlow_spellsAsOfctl();
    void parseFlow_readsEveryProperty();
    void parseFlow_skipsStatistics();
    void parseFlow_refuses_data();
    void parseFlow_refuses();
    void isLearned_isToldByTimeouts();
    void flowDifference_isEmptyForTheSameFlowsInOtherWords();
    void flowDifference_removesAddsAndReplaces();
    void flowDifference_leavesLearnedFlowsAlone();
    void flowDifference_replacesAFlowThatWasLearnedBefore();
};

namespace {

Flow flow(QStringView text)
{
    const auto parsed = parseFlow(text);
    if (!parsed)
        qFatal("not a flow: %s", qPrintable(text.toString()));
    return *parsed;
}

} // namespace

void tst_Flow::canonicalFlow_spellsAsOfctl_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("printed");
    QFile file(QFINDTESTDATA("spellings.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    QVERIFY(lines.size() > 100);
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        const QString printed = lines.at(i + 1);
        const QString written = lines.at(i) == u"="_s ? printed : lines.at(i);
        QTest::newRow(qPrintable(written)) << written << printed;
    }
}

void tst_Flow::canonicalFlow_spellsAsOfctl()
{
    QFETCH(const QString, written);
    QFETCH(const QString, printed);

    const auto parsed = parseFlow(written);

    QVERIFY(parsed);
    QCOMPARE(canonicalFlow(*parsed), printed);
    QCOMPARE(canonical(*parsed), *parsed);
    QCOMPARE(parseFlow(printed), parsed);
}

void tst_Flow::parseFlow_readsEveryProperty()
{
    const Flow parsed = flow(u" cookie=0xab, table=20, idle_timeout=5, hard_timeout=300, "
                             u"priority=1,arp,in_port=\"patch-int\" actions=output:\"vx-1\"");

    QCOMPARE(parsed.cookie, 0xabu);
    QCOMPARE(parsed.table, 20);
    QCOMPARE(parsed.idleTimeout, 5);
    QCOMPARE(parsed.hardTimeout, 300);
    QCOMPARE(parsed.priority, 1);
    QCOMPARE(parsed.match, u"arp,in_port=\"patch-int\""_s);
    QCOMPARE(parsed.actions, u"output:\"vx-1\""_s);
}

void tst_Flow::parseFlow_skipsStatistics()
{
    // ovs-ofctl add-flow without -O sets reset_counts; a dump has flags before the next field.
    QCOMPARE(flow(u" cookie=0x1, table=7, reset_counts priority=3,arp actions=drop"),
             flow(u"cookie=0x1,table=7,priority=3,arp,actions=drop"));
    QCOMPARE(flow(u" cookie=0x1, table=7, send_flow_rem reset_counts importance=3, priority=5 "
                  u"actions=drop"),
             flow(u"cookie=0x1,table=7,priority=5,actions=drop"));
    QCOMPARE(flow(u"table=7,send_flow_rem,priority=5,actions=drop"),
             flow(u"table=7,priority=5,actions=drop"));
    QCOMPARE(flow(u" cookie=0x0, duration=0.043s, table=23, n_packets=7, n_bytes=0, idle_age=3, "
                  u"hard_age=4, priority=1,in_port=LOCAL actions=LOCAL"),
             flow(u"table=23,priority=1,in_port=LOCAL actions=LOCAL"));
}

void tst_Flow::parseFlow_refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("header") << u"OFPST_FLOW reply (OF1.4) (xid=0x2):"_s;
    QTest::newRow("table") << u"table=x,priority=1 actions=drop"_s;
    QTest::newRow("priority") << u"priority=,ip actions=drop"_s;
}

void tst_Flow::parseFlow_refuses()
{
    QFETCH(const QString, line);

    QVERIFY(!parseFlow(line));
}

void tst_Flow::isLearned_isToldByTimeouts()
{
    QVERIFY(flow(u"table=20, hard_timeout=300, priority=1,dl_vlan=1 actions=pop_vlan").isLearned());
    QVERIFY(!flow(u"table=20, priority=1,dl_vlan=1 actions=pop_vlan").isLearned());
}

void tst_Flow::flowDifference_isEmptyForTheSameFlowsInOtherWords()
{
    const Flow wanted{.cookie = 1,
                      .table = 22,
                      .priority = 1,
                      .match = u"dl_vlan=0x1"_s,
                      .actions = u"strip_vlan,set_tunnel:22,output:vxlan-1"_s};

    const Flow present = flow(u"cookie=0x1, table=22, priority=1,dl_vlan=1 "
                              u"actions=pop_vlan,set_field:0x16->tun_id,output:\"vxlan-1\"");

    QCOMPARE(flowDifference({wanted}, {present}), QList<FlowChange>());
}

void tst_Flow::flowDifference_removesAddsAndReplaces()
{
    const Flow stale = flow(u"table=0, priority=2,in_port=a actions=drop");
    const Flow same = flow(u"table=0, priority=0 actions=drop");
    const Flow oldActions = flow(u"table=60, priority=1 actions=drop");
    const Flow newActions = flow(u"table=60, priority=1 actions=NORMAL");
    const Flow oldCookie = flow(u"cookie=0x1, table=61, priority=1 actions=drop");
    const Flow newCookie = flow(u"cookie=0x2, table=61, priority=1 actions=drop");
    const Flow fresh = flow(u"table=62, priority=3 actions=NORMAL");

    const auto changes =
        flowDifference({same, newActions, newCookie, fresh}, {stale, same, oldActions, oldCookie});

    const QList<FlowChange> expected{{FlowChange::Kind::Remove, stale},
                                     {FlowChange::Kind::Add, newActions},
                                     {FlowChange::Kind::Add, newCookie},
                                     {FlowChange::Kind::Add, fresh}};
    QCOMPARE(changes, expected);
}

void tst_Flow::flowDifference_leavesLearnedFlowsAlone()
{
    const Flow learned = flow(u"table=20, hard_timeout=300, priority=1,dl_vlan=1 actions=pop_vlan");

    QCOMPARE(flowDifference({}, {learned}), QList<FlowChange>());
}

void tst_Flow::flowDifference_replacesAFlowThatWasLearnedBefore()
{
    const Flow learned = flow(u"table=20, hard_timeout=300, priority=2,dl_vlan=1 actions=pop_vlan");
    const Flow wanted = flow(u"table=20, priority=2,dl_vlan=1 actions=pop_vlan");

    const QList<FlowChange> expected{{FlowChange::Kind::Add, wanted}};
    QCOMPARE(flowDifference({wanted}, {learned}), expected);
}

QTEST_APPLESS_MAIN(tst_Flow)
#include "tst_flow.moc"
