// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowtable.h"
#include "engine/host/ovs/flowwatch.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/ovs/portcounters.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/errorcode.h"
#include "tests/support/privateworld.h"

#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::codeOf;
using testing::OvsFixture;

/// What the watch and the ports' counters say is what was done to a real switch.
class tst_FlowWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void watch_tellsWhatIsNew();
    void watch_tellsWhatIsGone();
    void watch_takesOtherActionsForAnotherFlow();
    void watch_countsToThePacket();
    void watch_seesWhatASwitchLearned();
    void watch_ofManyFlows_isQuick();
    void watch_goesOnWithANewSwitch();
    void watch_needsABridge();
    void ports_countToThePacket();

private:
    void add(const QStringList &lines);
    void ofctl(const QStringList &arguments);
    /// Lets \a count packets of 60 bytes come in at the port "one", or go out by \a actions.
    void inject(int count, const QString &actions = u"TABLE"_s);
    QStringList texts(const FlowWatch &watch, const QList<int> &ids);

    std::unique_ptr<OvsFixture> m_ovs;
};

void tst_FlowWatch::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    OvsChanges changes{.bridges = {OvsFixture::bridge(u"br0"_s)}};
    changes.ports.append(OvsFixture::port(u"one"_s, u"br0"_s, u"internal"_s));
    OvsdbClient client = m_ovs->newClient();
    applyChanges(client, changes);
}

void tst_FlowWatch::add(const QStringList &lines)
{
    QList<FlowChange> changes;
    for (const QString &line : lines)
        changes.append({FlowChange::Kind::Add, parseFlow(line).value()});
    applyFlows(m_ovs->runDirectory(), u"br0"_s, changes);
}

void tst_FlowWatch::ofctl(const QStringList &arguments)
{
    QProcess ofctl;
    ofctl.start(u"ovs-ofctl"_s, QStringList{u"-O"_s, u"OpenFlow14"_s} + arguments);
    QVERIFY(ofctl.waitForFinished());
    QVERIFY2(ofctl.exitCode() == 0, ofctl.readAllStandardError().constData());
}

void tst_FlowWatch::inject(int count, const QString &actions)
{
    const QString socket = u"unix:%1/br0.mgmt"_s.arg(m_ovs->runDirectory());
    const QString frame = u"ffffffffffff0200000000010800"_s + QString(46 * 2, u'0');
    for (int i = 0; i < count; ++i)
        ofctl({u"packet-out"_s, socket, u"in_port=one, packet=%1, actions=%2"_s.arg(frame, actions)});
}

QStringList tst_FlowWatch::texts(const FlowWatch &watch, const QList<int> &ids)
{
    QStringList lines;
    for (const int id : ids)
        lines.append(canonicalFlow(watch.flows().value(id).flow));
    lines.sort();
    return lines;
}

/// Two flows, whatever the test before left.
void tst_FlowWatch::init()
{
    ofctl({u"del-flows"_s, u"unix:%1/br0.mgmt"_s.arg(m_ovs->runDirectory())});
    add({u"cookie=0x1, table=0, priority=5,in_port=one actions=goto_table:3"_s, u"cookie=0x2, table=3, priority=1 actions=drop"_s});
}

void tst_FlowWatch::watch_tellsWhatIsNew()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    const FlowWatch::Changes first = watch.read();
    QCOMPARE(texts(watch, first.added), (QStringList{u"cookie=0x1, priority=5,in_port=one actions=goto_table:3"_s,
                                                     u"cookie=0x2, table=3, priority=1 actions=drop"_s}));
    const FlowWatch::Changes second = watch.read();
    QVERIFY(second.added.isEmpty() && second.removed.isEmpty() && second.counted.isEmpty());

    add({u"cookie=0x7, table=3, priority=9,ip,nw_dst=10.0.0.0/8 actions=output:one"_s});
    const FlowWatch::Changes third = watch.read();
    QCOMPARE(texts(watch, third.added), QStringList{u"cookie=0x7, table=3, priority=9,ip,nw_dst=10.0.0.0/8 actions=output:one"_s});
    QVERIFY(third.removed.isEmpty());
    QCOMPARE(watch.flows().size(), 3);
}

void tst_FlowWatch::watch_tellsWhatIsGone()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    const QList<int> all = watch.read().added;
    ofctl({u"del-flows"_s, u"unix:%1/br0.mgmt"_s.arg(m_ovs->runDirectory()), u"table=3"_s});
    const FlowWatch::Changes changes = watch.read();
    QCOMPARE(changes.removed.size(), 1);
    QVERIFY(all.contains(changes.removed.first()));
    QCOMPARE(texts(watch, watch.flows().keys()), QStringList{u"cookie=0x1, priority=5,in_port=one actions=goto_table:3"_s});

    add({u"cookie=0x2, table=3, priority=1 actions=drop"_s});
    QVERIFY(!all.contains(watch.read().added.value(0))); // an id is not used again
}

void tst_FlowWatch::watch_takesOtherActionsForAnotherFlow()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    watch.read();
    add({u"cookie=0x2, table=3, priority=1 actions=output:one"_s});
    const FlowWatch::Changes changes = watch.read();
    QCOMPARE(changes.removed.size(), 1);
    QCOMPARE(texts(watch, changes.added), QStringList{u"cookie=0x2, table=3, priority=1 actions=output:one"_s});
}

void tst_FlowWatch::watch_countsToThePacket()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    watch.read();
    inject(3);
    const FlowWatch::Changes changes = watch.read();
    QCOMPARE(changes.counted.size(), 2);
    for (const int id : changes.counted) {
        QCOMPARE(watch.flows().value(id).packets, 3U);
        QCOMPARE(watch.flows().value(id).bytes, 180U);
    }
    QVERIFY(watch.read().counted.isEmpty());
}

void tst_FlowWatch::watch_seesWhatASwitchLearned()
{
    add({u"cookie=0x2, table=3, priority=1 actions=learn(table=20,hard_timeout=300,priority=1,cookie=0x9,"
         "NXM_OF_ETH_DST[]=NXM_OF_ETH_SRC[],output:NXM_OF_IN_PORT[])"_s});
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    watch.read();
    inject(1);
    const FlowWatch::Changes changes = watch.read();
    QCOMPARE(changes.added.size(), 1);
    const Flow learned = watch.flows().value(changes.added.first()).flow;
    QVERIFY(learned.isLearned());
    QCOMPARE(learned.table, 20);
    QCOMPARE(learned.match, u"dl_dst=02:00:00:00:00:01"_s);
}

void tst_FlowWatch::watch_ofManyFlows_isQuick()
{
    QStringList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(u"cookie=0x5, table=40, priority=2,ip,nw_dst=10.%1.%2.%3 actions=output:one"_s.arg(i / 10'000).arg(i / 250 % 250).arg(i % 250));
    add(lines);
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(watch.read().added.size(), 10'002);
    const qint64 first = clock.nsecsElapsed();
    clock.start();
    QVERIFY(watch.read().added.isEmpty());
    const qint64 second = clock.nsecsElapsed();
    // A machine may do other work besides: the two are compared with each other.
    QVERIFY2(second * 3 < first, qPrintable(u"first %1 µs, then %2 µs"_s.arg(first / 1000).arg(second / 1000)));
}

void tst_FlowWatch::watch_goesOnWithANewSwitch()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br0"_s);
    watch.read();
    OvsdbClient client = m_ovs->newClient();
    // Closing all conversations is what an ovs-vswitchd that ends does to them.
    applyChanges(client, OvsChanges{.removedBridges = {u"br0"_s}});
    QVERIFY(codeOf([&watch] { watch.read(); }).has_value());
    OvsChanges changes{.bridges = {OvsFixture::bridge(u"br0"_s)}};
    changes.ports.append(OvsFixture::port(u"one"_s, u"br0"_s, u"internal"_s));
    applyChanges(client, changes);
    init();
    const FlowWatch::Changes again = watch.read();
    QCOMPARE(watch.flows().size(), 2);
    QVERIFY(again.removed.size() == again.added.size());
}

void tst_FlowWatch::watch_needsABridge()
{
    FlowWatch watch(m_ovs->runDirectory(), u"br9"_s);
    QCOMPARE(codeOf([&watch] { watch.read(); }), ErrorCode::HostUnreachable);
}

void tst_FlowWatch::ports_countToThePacket()
{
    QCOMPARE(QProcess::execute(u"ip"_s, {u"link"_s, u"set"_s, u"br0"_s, u"up"_s}), 0); // no device takes frames while it is down
    openflow::Conversation bridge(m_ovs->runDirectory(), u"br0"_s, openflow::version14, QDeadlineTimer(flowLimit));
    const QHash<QString, LinkCounters> before = readPortCounters(bridge);
    inject(3, u"LOCAL"_s);
    bridge.setDeadline(QDeadlineTimer(flowLimit));
    const QHash<QString, LinkCounters> after = readPortCounters(bridge);
    QCOMPARE(QSet(after.keyBegin(), after.keyEnd()), (QSet<QString>{u"br0"_s, u"one"_s}));
    QCOMPARE(after.value(u"br0"_s).sentPackets, before.value(u"br0"_s).sentPackets + 3);
    QCOMPARE(after.value(u"br0"_s).sentBytes, before.value(u"br0"_s).sentBytes + 180);
    QCOMPARE(after.value(u"one"_s), before.value(u"one"_s));
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_FlowWatch)

#include "tst_flowwatch.moc"
