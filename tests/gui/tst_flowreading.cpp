// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of flows, flows that cannot be reached, and flows as text for elsewhere.
#include "views/flows/flowcomparison.h"
#include "views/flows/flowfilter.h"
#include "views/flows/flowreading.h"
#include "views/flows/flowspan.h"
#include "views/flows/flowwriting.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using client::FlowEntry;

class tst_FlowReading : public QObject
{
    Q_OBJECT

private slots:
    void filter_data();
    void filter();
    void filter_takesNumbersOfPorts();
    void filter_tellsWhatItDoesNotUnderstand_data();
    void filter_tellsWhatItDoesNotUnderstand();
    void filter_isAnArgument();
    void shadows_data();
    void shadows();
    void moments_areCompared();
    void moments_areText();
    void line_isThatOfOvsOfctl();
    void csv_hasAllFlows();
    void spans_areShort();

private:
    static FlowEntry flow(int id, int table, int priority, const QString &match, const QString &actions = u"drop"_s)
    {
        FlowEntry entry;
        entry.id = id;
        entry.table = table;
        entry.priority = priority;
        entry.match = match;
        entry.actions = actions;
        return entry;
    }
};

void tst_FlowReading::filter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("field") << u"in_port=patch-int"_s << true;
    QTest::newRow("other field") << u"in_port=patch-tun"_s << false;
    QTest::newRow("wider net") << u"nw_src=10.0.0.0/8"_s << true;
    QTest::newRow("narrower net") << u"nw_src=10.1.2.3"_s << false;
    QTest::newRow("protocol") << u"tcp"_s << true;
    QTest::newRow("wider protocol") << u"ip"_s << true;
    QTest::newRow("other protocol") << u"udp"_s << false;
    QTest::newRow("protocol in the actions only") << u"arp"_s << false;
    QTest::newRow("table") << u"table=5"_s << true;
    QTest::newRow("other table") << u"table=6"_s << false;
    QTest::newRow("priority") << u"priority=7"_s << true;
    QTest::newRow("other priority") << u"priority=8"_s << false;
    QTest::newRow("cookie") << u"cookie=0x4f4c000000000001/0xffff000000000000"_s << true;
    QTest::newRow("whole cookie") << u"cookie=0x4f4c/-1"_s << false;
    QTest::newRow("several, commas") << u"tcp,in_port=patch-int,table=5"_s << true;
    QTest::newRow("several, spaces") << u"tcp in_port=patch-int  priority=7"_s << true;
    QTest::newRow("one of several not") << u"tcp in_port=patch-int priority=8"_s << false;
    QTest::newRow("word of the actions") << u"arp_learner"_s << true;
    QTest::newRow("word of the origin") << u"VM-1"_s << true;
    QTest::newRow("word of the sentence") << u"goes"_s << true;
    QTest::newRow("no word of it") << u"router"_s << false;
    QTest::newRow("word and field") << u"vm-1 table=5"_s << true;
    QTest::newRow("action") << u"set_field:1->reg5"_s << false;
}

void tst_FlowReading::filter()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAccepted);
    FlowEntry entry = flow(1, 5, 7, u"tcp,in_port=\"patch-int\",nw_src=10.1.2.0/24"_s, u"goto_table:7,note:arp_learner"_s);
    entry.origin = u"red/vm-1"_s;
    entry.cookie = u"0x4f4c123412341234"_s;
    const FlowFilter filter = FlowFilter::fromText(text);
    QVERIFY(!filter.problem());
    QCOMPARE(filter.accepts(entry, readFlow(entry, {})), isAccepted);
    QCOMPARE(filter.isEmpty(), text.isEmpty());
}

void tst_FlowReading::filter_takesNumbersOfPorts()
{
    const QHash<int, QString> numbers{{3, u"patch-int"_s}, {4, u"vxlan-c0a8ff13"_s}};
    const FlowEntry entry = flow(1, 0, 1, u"in_port=\"patch-int\""_s);
    const FlowReading reading = readFlow(entry, {});
    QVERIFY(FlowFilter::fromText(u"in_port=3"_s, numbers).accepts(entry, reading));
    QVERIFY(FlowFilter::fromText(u"table=0,in_port=0x3"_s, numbers).accepts(entry, reading));
    QVERIFY(!FlowFilter::fromText(u"in_port=4"_s, numbers).accepts(entry, reading));
    QVERIFY(!FlowFilter::fromText(u"in_port=5"_s, numbers).accepts(entry, reading));
    QCOMPARE(FlowFilter::fromText(u"in_port=3"_s, numbers).argument(), u"in_port=3"_s); // ovs-ofctl takes both

    client::InsideState inside;
    client::InsideNode node;
    node.name = u"compute-0"_s;
    client::InsideInterface port;
    port.name = u"patch-int"_s;
    port.bridge = u"br-tun"_s;
    port.number = 3;
    node.interfaces = {port};
    inside.nodes = {node};
    QCOMPARE(flowNames(inside, u"compute-0"_s, u"br-tun"_s).numbers.value(3), u"patch-int"_s);
    QCOMPARE(flowNames(inside, u"compute-0"_s, u"br-int"_s).numbers.value(3), QString()); // numbers are a bridge's own
}

void tst_FlowReading::filter_tellsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("field") << u"nw_srcc=10.0.0.1"_s << u"nw_srcc"_s;
    QTest::newRow("value") << u"nw_src=10.0.0.300"_s << u"10.0.0.300"_s;
    QTest::newRow("no value") << u"dl_dst="_s << u"dl_dst"_s;
    QTest::newRow("table") << u"table=x"_s << u"“x”"_s;
    QTest::newRow("cookie") << u"cookie=0xg"_s << u"0xg"_s;
}

void tst_FlowReading::filter_tellsWhatItDoesNotUnderstand()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    const FlowFilter filter = FlowFilter::fromText(text);
    QVERIFY(filter.problem());
    QVERIFY2(flowFilterSentence(*filter.problem()).contains(word), qPrintable(flowFilterSentence(*filter.problem())));
}

void tst_FlowReading::filter_isAnArgument()
{
    QCOMPARE(FlowFilter::fromText(u"tcp in_port=patch-int forged table=5 priority=7"_s).argument(), u"tcp,in_port=patch-int,table=5"_s);
    QCOMPARE(flowsCommand(u"br-int"_s, {}), u"ovs-ofctl --names dump-flows br-int"_s);
}

void tst_FlowReading::shadows_data()
{
    QTest::addColumn<QList<FlowEntry>>("flows");
    QTest::addColumn<int>("above"); ///< of flow 2; 0: none
    using Flows = QList<FlowEntry>;
    QTest::newRow("wider, higher") << Flows{flow(1, 0, 9, u"ip"_s), flow(2, 0, 5, u"tcp,tp_dst=80"_s)} << 1;
    QTest::newRow("wider, lower") << Flows{flow(1, 0, 1, u"ip"_s), flow(2, 0, 5, u"tcp,tp_dst=80"_s)} << 0;
    QTest::newRow("same priority") << Flows{flow(1, 0, 5, u"ip"_s), flow(2, 0, 5, u"tcp"_s)} << 0;
    QTest::newRow("other table") << Flows{flow(1, 1, 9, u"ip"_s), flow(2, 0, 5, u"tcp"_s)} << 0;
    QTest::newRow("other packets") << Flows{flow(1, 0, 9, u"udp"_s), flow(2, 0, 5, u"tcp"_s)} << 0;
    QTest::newRow("overlap") << Flows{flow(1, 0, 9, u"ip,nw_src=10.0.0.1"_s), flow(2, 0, 5, u"ip,nw_dst=10.0.0.2"_s)} << 0;
    QTest::newRow("prefix") << Flows{flow(1, 0, 9, u"ip,nw_src=10.0.0.0/8"_s), flow(2, 0, 5, u"ip,nw_src=10.1.0.0/16"_s)} << 1;
    QTest::newRow("everything") << Flows{flow(1, 0, 9, {}), flow(2, 0, 0, u"arp"_s)} << 1;
    QTest::newRow("conjunction above") << Flows{flow(1, 0, 9, u"ip"_s, u"conjunction(1,1/2)"_s), flow(2, 0, 5, u"tcp"_s)} << 0;
    QTest::newRow("conjunction below") << Flows{flow(1, 0, 9, u"ip"_s), flow(2, 0, 5, u"tcp"_s, u"conjunction(1,1/2)"_s)} << 0;
    QTest::newRow("unknown field above") << Flows{flow(1, 0, 9, u"xreg0=0x5"_s), flow(2, 0, 5, u"xreg0=0x5/0xf"_s)} << 0;
    QTest::newRow("the one of many") << Flows{flow(3, 0, 9, u"ip,nw_src=10.0.0.3"_s), flow(1, 0, 8, u"ip,nw_src=10.0.0.2"_s), flow(2, 0, 5, u"tcp,nw_src=10.0.0.2"_s)} << 1;
    QTest::newRow("port's name") << Flows{flow(1, 0, 9, u"in_port=\"a\""_s), flow(2, 0, 5, u"arp,in_port=\"a\""_s)} << 1;
    QTest::newRow("other port") << Flows{flow(1, 0, 9, u"in_port=\"a\""_s), flow(2, 0, 5, u"arp,in_port=\"b\""_s)} << 0;
}

void tst_FlowReading::shadows()
{
    QFETCH(const QList<FlowEntry>, flows);
    QFETCH(const int, above);
    const FlowDigest digest = digestFlows(flows, {}, {});
    QCOMPARE(digest.shadows.value(2), above);
    QCOMPARE(digest.shadows.size(), above == 0 ? 0 : 1);
    QCOMPARE(digest.readings.size(), flows.size());
}

void tst_FlowReading::moments_areCompared()
{
    FlowEntry old = flow(1, 0, 5, u"ip"_s);
    old.packets = 10;
    old.bytes = 1000;
    old.since = 5000;
    FlowEntry counted = old;
    counted.packets = 14;
    counted.bytes = 1400;
    counted.since = 5003;
    QCOMPARE(compareFlows({old}, {old}).size(), 0);
    const QList<FlowDifference> grown = compareFlows({old}, {counted});
    QCOMPARE(grown.size(), 1);
    QCOMPARE(grown.first().packets, 4);
    QCOMPARE(grown.first().bytes, 400);

    FlowEntry anew = counted; // removed and made again meanwhile
    anew.since = 90'000;
    QCOMPARE(compareFlows({old}, {anew}).first().packets, 14);
    FlowEntry other = old;
    other.actions = u"NORMAL"_s;
    const QList<FlowDifference> changed = compareFlows({old}, {other});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.first().kind, FlowDifference::Kind::Came);
    QCOMPARE(changed.last().kind, FlowDifference::Kind::Gone);
}

void tst_FlowReading::moments_areText()
{
    FlowEntry counted = flow(1, 0, 5, u"ip,in_port=\"a\""_s);
    counted.packets = 14;
    const QList<FlowDifference> differences{{FlowDifference::Kind::Counted, counted, 4, 400}, {FlowDifference::Kind::Gone, flow(2, 60, 32768, {}), 0, 0}};
    QCOMPARE(differenceLine(differences.first()), u"= table=0, n_packets=4, n_bytes=400, priority=5,ip,in_port=\"a\" actions=drop"_s);
    QCOMPARE(differenceLine(differences.last()), u"- table=60, n_packets=0, n_bytes=0 actions=drop"_s);

    const QList<QByteArray> lines = differencesCsv(differences, {}).split('\n');
    QCOMPARE(lines.size(), 4); // heading, two differences, the end
    QVERIFY(lines.at(0).startsWith("what,table,priority,"));
    QVERIFY2(lines.at(1).startsWith("counted,0,5,0x0,\"ip,in_port=\"\"a\"\"\",drop,") && lines.at(1).endsWith(",4,400\r"), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("gone,60,"), lines.at(2).constData());
}

void tst_FlowReading::line_isThatOfOvsOfctl()
{
    FlowEntry entry = flow(1, 20, 1, u"dl_vlan=1"_s, u"pop_vlan,output:\"vxlan\""_s);
    entry.cookie = u"0x9"_s;
    entry.since = 1000;
    entry.packets = 3;
    entry.bytes = 126;
    entry.hardTimeout = 300;
    QCOMPARE(ofctlLine(entry, 3500), u"cookie=0x9, duration=2.500s, table=20, n_packets=3, n_bytes=126, hard_timeout=300, priority=1,dl_vlan=1 actions=pop_vlan,output:\"vxlan\""_s);
    entry.match.clear();
    entry.priority = 32768;
    QCOMPARE(ofctlLine(entry, 3500).section(u"hard_timeout=300"_s, 1), u" actions=pop_vlan,output:\"vxlan\""_s);
}

void tst_FlowReading::csv_hasAllFlows()
{
    const QByteArray text = flowsCsv({flow(1, 0, 5, u"ip,in_port=\"a\""_s), flow(2, 0, 0, {})}, 1000, {});
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.size(), 4); // heading, two flows, the end
    QVERIFY(lines.at(1).startsWith("0,5,0x0,\"ip,in_port=\"\"a\"\"\",drop,"));
}

void tst_FlowReading::spans_areShort()
{
    QCOMPARE(flowSpan(-5), u"0 s"_s);
    QCOMPARE(flowSpan(119'000), u"119 s"_s);
    QCOMPARE(flowSpan(754'000), u"12 min"_s);
    QCOMPARE(flowSpan(3 * 3600'000), u"3 h"_s);
    QCOMPARE(flowSpan(72 * 3600'000LL), u"3 d"_s);
}

QTEST_GUILESS_MAIN(tst_FlowReading)

#include "tst_flowreading.moc"
