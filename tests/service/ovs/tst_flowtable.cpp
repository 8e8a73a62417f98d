// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowtable.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/ovs/unixctlclient.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/privateworld.h"

#include <QFile>
#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::OvsFixture;

/// Flows that are written are the flows that are read, letter by letter.
class tst_FlowTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void applyFlows_readsBackNeutronsFlows_data();
    void applyFlows_readsBackNeutronsFlows();
    void applyFlows_readsBackEverySpelling();
    void applyFlows_isAllOrNothing();
    void applyFlows_removesExactlyOne();
    void applyFlows_replacesActionsAndCookie();
    void applyFlows_isQuickForManyFlows();
    void readFlows_tellsLearnedFlows();
    void readFlows_needsABridge();
    void readFlows_failsWhenTheSwitchIsGone();

private:
    QList<Flow> flowsOf(const QString &bridge) { return readFlows(m_ovs->runDirectory(), bridge); }
    void add(const QString &bridge, const QList<Flow> &flows);

    std::unique_ptr<OvsFixture> m_ovs;
    std::unique_ptr<OvsdbClient> m_client;
};

namespace {

QStringList linesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("%s: %s", qPrintable(fileName), qPrintable(file.errorString()));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

Flow flow(QStringView text)
{
    const auto parsed = parseFlow(text);
    if (!parsed)
        qFatal("not a flow: %s", qPrintable(text.toString()));
    return *parsed;
}

QStringList spelled(const QList<Flow> &flows)
{
    QStringList lines;
    for (const Flow &each : flows)
        lines.append(canonicalFlow(each));
    lines.sort();
    return lines;
}

} // namespace

void tst_FlowTable::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    m_client = std::make_unique<OvsdbClient>(m_ovs->newClient());

    OvsChanges changes{.bridges = {OvsFixture::bridge(u"br-int"_s), OvsFixture::bridge(u"br-tun"_s),
                                   OvsFixture::bridge(u"br-ex"_s), OvsFixture::bridge(u"br0"_s)}};
    const QList<std::array<QString, 4>> patches{
        {u"br-int"_s, u"patch-tun"_s, u"br-tun"_s, u"patch-int"_s},
        {u"br-int"_s, u"int-br-ex"_s, u"br-ex"_s, u"phy-br-ex"_s}};
    for (const auto &[bridge, name, otherBridge, otherName] : patches) {
        changes.ports.append(OvsFixture::port(name, bridge, u"patch"_s));
        changes.ports.last().options = {{u"peer"_s, otherName}};
        changes.ports.append(OvsFixture::port(otherName, otherBridge, u"patch"_s));
        changes.ports.last().options = {{u"peer"_s, name}};
    }
    changes.ports.append(OvsFixture::port(u"tap1a2b3c4d-5e"_s, u"br-int"_s, u"internal"_s));
    for (const QString &name : {u"vxlan-c0a8ff0b"_s, u"vxlan-c0a8ff0c"_s, u"gre-c0a8ff0b"_s}) {
        changes.ports.append(OvsFixture::port(name, u"br-tun"_s, name.section(u'-', 0, 0)));
        changes.ports.last().options = {
            {u"remote_ip"_s, name.endsWith(u'b') ? u"192.168.255.11"_s : u"192.168.255.12"_s},
            {u"in_key"_s, u"flow"_s},
            {u"out_key"_s, u"flow"_s}};
    }
    for (const QString &name :
         {u"eth_x"_s, u"a.b"_s, u"2abc"_s, u"abc2"_s, u"abcdefghijklmno"_s, u"drop"_s})
        changes.ports.append(OvsFixture::port(name, u"br0"_s, u"internal"_s));
    applyChanges(*m_client, changes);
}

/// Every bridge without flows.
void tst_FlowTable::init()
{
    for (const QString &bridge : {u"br-int"_s, u"br-tun"_s, u"br-ex"_s, u"br0"_s}) {
        QList<FlowChange> removals;
        for (const Flow &each : flowsOf(bridge))
            removals.append({FlowChange::Kind::Remove, each});
        applyFlows(m_ovs->runDirectory(), bridge, removals);
        QCOMPARE(flowsOf(bridge), QList<Flow>());
    }
}

void tst_FlowTable::add(const QString &bridge, const QList<Flow> &flows)
{
    QList<FlowChange> changes;
    for (const Flow &each : flows)
        changes.append({FlowChange::Kind::Add, each});
    applyFlows(m_ovs->runDirectory(), bridge, changes);
}

void tst_FlowTable::applyFlows_readsBackNeutronsFlows_data()
{
    QTest::addColumn<QString>("bridge");
    QTest::newRow("br-int") << u"br-int"_s;
    QTest::newRow("br-tun") << u"br-tun"_s;
    QTest::newRow("br-ex") << u"br-ex"_s;
}

void tst_FlowTable::applyFlows_readsBackNeutronsFlows()
{
    QFETCH(const QString, bridge);
    QList<Flow> wanted;
    for (const QString &line : linesOf(QFINDTESTDATA(u"neutron-%1.flows"_s.arg(bridge))))
        wanted.append(flow(line));

    add(bridge, wanted);

    const QList<Flow> present = flowsOf(bridge);
    QCOMPARE(spelled(present), spelled(wanted));
    QCOMPARE(flowDifference(wanted, present), QList<FlowChange>());
}

/// The recorded spellings of the unit test hold for the Open vSwitch that is installed here.
void tst_FlowTable::applyFlows_readsBackEverySpelling()
{
    const QStringList lines = linesOf(QFINDTESTDATA("../../unit/host/ovs/spellings.txt"));
    QStringList printed;
    QList<Flow> wanted;
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        Flow each = flow(lines.at(i) == u"="_s ? lines.at(i + 1) : lines.at(i));
        each.table = int(wanted.size() % 200); // else some would be the same flow
        if (each.actions.contains(u"goto_table"_s))
            each.table = 0;
        each.cookie = quint64(wanted.size() + 1);
        wanted.append(each);
        printed.append(canonicalFlow(each));
    }

    add(u"br0"_s, wanted);

    printed.sort();
    QCOMPARE(spelled(flowsOf(u"br0"_s)), printed);
}

void tst_FlowTable::applyFlows_isAllOrNothing()
{
    const Flow good = flow(u"table=0, priority=1 actions=NORMAL");
    Flow bad = flow(u"table=1, priority=1 actions=NORMAL");
    bad.actions = u"goto_table:0"_s; // backwards: the switch refuses

    try {
        add(u"br0"_s, {good, bad});
        QFAIL("a bad flow was taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::CommandFailed);
        QCOMPARE(error.subject(), u"br0"_s);
        qInfo("%s", error.what());
    }

    QCOMPARE(flowsOf(u"br0"_s), QList<Flow>());
}

void tst_FlowTable::applyFlows_removesExactlyOne()
{
    const Flow one = flow(u"cookie=0x1, table=0, priority=5,in_port=\"a.b\" actions=drop");
    const Flow wider = flow(u"cookie=0x1, table=0, priority=5 actions=drop");
    const Flow lower = flow(u"cookie=0x1, table=0, priority=4,in_port=\"a.b\" actions=drop");
    const Flow plain = flow(u"cookie=0x1, table=0, in_port=\"a.b\" actions=drop");
    add(u"br0"_s, {one, wider, lower, plain});

    applyFlows(m_ovs->runDirectory(), u"br0"_s,
               {{FlowChange::Kind::Remove, one}, {FlowChange::Kind::Remove, plain}});

    QCOMPARE(flowsOf(u"br0"_s), QList<Flow>({wider, lower}));
    applyFlows(m_ovs->runDirectory(), u"br0"_s, {{FlowChange::Kind::Remove, one}});
}

void tst_FlowTable::applyFlows_replacesActionsAndCookie()
{
    const Flow before = flow(u"cookie=0x1, table=3, priority=5,in_port=\"a.b\" actions=drop");
    const Flow after = flow(u"cookie=0x2, table=3, priority=5,in_port=\"a.b\" actions=NORMAL");
    add(u"br0"_s, {before});

    applyFlows(m_ovs->runDirectory(), u"br0"_s, flowDifference({after}, flowsOf(u"br0"_s)));

    QCOMPARE(flowsOf(u"br0"_s), QList<Flow>{after});
}

void tst_FlowTable::applyFlows_isQuickForManyFlows()
{
    QList<Flow> flows;
    for (int i = 0; i < 4000; ++i)
        flows.append(flow(u"cookie=0x5,table=20,priority=2,dl_vlan=%1,dl_dst=fa:16:3e:00:%2:%3 "
                          u"actions=strip_vlan,set_field:%1->tun_id,output:abc2"_s.arg(1 + i % 100)
                              .arg(i / 256, 2, 16, QChar(u'0'))
                              .arg(i % 256, 2, 16, QChar(u'0'))));
    QElapsedTimer timer;
    timer.start();
    add(u"br0"_s, flows);
    const qint64 added = timer.restart();
    const QList<Flow> present = flowsOf(u"br0"_s);
    const qint64 read = timer.restart();
    const auto changes = flowDifference(flows, present);
    const qint64 compared = timer.elapsed();

    qInfo("%lld flows: added in %lld ms, read in %lld, compared in %lld", qint64(flows.size()),
          added, read, compared);
    QCOMPARE(present.size(), flows.size());
    QCOMPARE(changes, QList<FlowChange>());
}

void tst_FlowTable::readFlows_tellsLearnedFlows()
{
    const Flow learner = flow(u"cookie=0x7, table=0, priority=1 actions=learn(table=20,"
                              u"hard_timeout=300,priority=1,cookie=0x7,NXM_OF_VLAN_TCI[0..11],"
                              u"NXM_OF_ETH_DST[]=NXM_OF_ETH_SRC[],load:0->NXM_OF_VLAN_TCI[],"
                              u"load:NXM_NX_TUN_ID[]->NXM_NX_TUN_ID[],output:NXM_OF_IN_PORT[]),"
                              u"output:abc2");
    add(u"br0"_s, {learner});
    UnixctlClient control(unixctlSocketPath(m_ovs->runDirectory()));
    control.call(u"ofproto/trace"_s,
                 {u"br0"_s, u"in_port=1,dl_src=fa:16:3e:00:00:09"_s, u"-generate"_s});

    QTRY_COMPARE(flowsOf(u"br0"_s).size(), 2);
    const Flow learned = flowsOf(u"br0"_s).last();

    QVERIFY(learned.isLearned());
    QCOMPARE(learned.hardTimeout, 300);
    QCOMPARE(learned.cookie, 7u);
    QCOMPARE(flowDifference({learner}, flowsOf(u"br0"_s)), QList<FlowChange>());
}

void tst_FlowTable::readFlows_needsABridge()
{
    try {
        flowsOf(u"br-none"_s);
        QFAIL("no bridge, yet flows");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
}

void tst_FlowTable::readFlows_failsWhenTheSwitchIsGone()
{
    m_ovs->switchDaemon().kill();
    m_ovs->switchDaemon().waitForFinished();

    try {
        flowsOf(u"br0"_s);
        QFAIL("no switch, yet flows");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
    m_ovs.reset();
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_FlowTable)
#include "tst_flowtable.moc"
