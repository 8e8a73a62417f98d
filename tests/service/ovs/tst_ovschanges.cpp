// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovschanges.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/privateworld.h"

#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::OvsFixture;

/// Real daemons: what is asked for is what is read back.
class tst_OvsChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void applyChanges_makesWhatReadStateReads();
    void applyChanges_twiceWritesNothing();
    void applyChanges_changesInPlace();
    void applyChanges_makesAPortAnew_data();
    void applyChanges_makesAPortAnew();
    void applyChanges_removes();
    void applyChanges_removesWhatIsNotThere();
    void applyChanges_replacesARemovedPort();
    void applyChanges_namesTheMissingDevices();
    void applyChanges_triesAFailedPortAgain();
    void applyChanges_refusesForeignRows_data();
    void applyChanges_refusesForeignRows();
    void applyChanges_refusesAMissingBridge();
    void applyChanges_isQuickForManyPorts();

private:
    OvsState state() { return readState(*m_client); }
    std::unique_ptr<Error> errorOf(const OvsChanges &changes);

    std::unique_ptr<OvsFixture> m_ovs;
    std::unique_ptr<OvsdbClient> m_client;
};

namespace {

/// What was asked for, without what ovs-vswitchd reports a moment later (link state, MTU).
std::pair<QList<BridgeConfig>, QList<PortConfig>> configurations(const OvsState &state)
{
    std::pair<QList<BridgeConfig>, QList<PortConfig>> asked;
    for (const BridgeState &bridge : state.bridges)
        asked.first.append(bridge.config);
    for (const PortState &port : state.ports)
        asked.second.append(port.config);
    return asked;
}

} // namespace

void tst_OvsChanges::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    m_client = std::make_unique<OvsdbClient>(m_ovs->newClient());
}

/// Three bridges, as every node has them.
void tst_OvsChanges::init()
{
    applyChanges(*m_client,
                 {.bridges = {OvsFixture::bridge(u"br-int"_s), OvsFixture::bridge(u"br-tun"_s),
                              OvsFixture::bridge(u"br-ex"_s)}});
}

void tst_OvsChanges::cleanup()
{
    if (!m_client)
        return;
    const QJsonObject drop{{u"op"_s, u"update"_s},
                           {u"table"_s, u"Open_vSwitch"_s},
                           {u"where"_s, QJsonArray{}},
                           {u"row"_s, QJsonObject{{u"bridges"_s, ovsdb::setValue({})}}}};
    m_client->transactAndWait(ovsdb::listOf(drop));
}

std::unique_ptr<Error> tst_OvsChanges::errorOf(const OvsChanges &changes)
{
    try {
        applyChanges(*m_client, changes);
    } catch (const Error &error) {
        return std::make_unique<Error>(error);
    }
    return nullptr;
}

void tst_OvsChanges::applyChanges_makesWhatReadStateReads()
{
    BridgeConfig fabric = OvsFixture::bridge(u"br-phy"_s);
    fabric.otherConfig = {{u"mac-table-size"_s, u"50000"_s}, {u"disable-in-band"_s, u"true"_s}};
    fabric.hwaddr = *MacAddress::parse(u"fa:16:3e:00:00:01");
    fabric.mtuRequest = 1400;

    PortConfig patchInt = OvsFixture::port(u"patch-int"_s, u"br-tun"_s, u"patch"_s);
    patchInt.options = {{u"peer"_s, u"patch-tun"_s}};
    PortConfig patchTun = OvsFixture::port(u"patch-tun"_s, u"br-int"_s, u"patch"_s);
    patchTun.options = {{u"peer"_s, u"patch-int"_s}};

    PortConfig tap = OvsFixture::port(u"tap0123456789a"_s, u"br-int"_s, u"internal"_s);
    tap.tag = 7;
    tap.otherConfig = {{u"net_uuid"_s, u"n"_s}, {u"segmentation_id"_s, u"22"_s}};
    tap.interfaceExternalIds = {{u"iface-id"_s, u"p"_s}, {u"attached-mac"_s, u"m"_s}};
    tap.mac = *MacAddress::parse(u"fa:16:3e:44:98:20");
    tap.mtuRequest = 1450;
    tap.ofportRequest = 77;

    PortConfig dead = OvsFixture::port(u"qr-dead"_s, u"br-int"_s, u"internal"_s);
    dead.tag = 4095;
    dead.vlanMode = u"trunk"_s;
    dead.trunks = {10, 4095};

    QList<PortConfig> ports{patchInt, patchTun, tap, dead};
    for (const QString &type : {u"vxlan"_s, u"gre"_s, u"geneve"_s}) {
        PortConfig tunnel = OvsFixture::port(type + u"-c0a8ff0b"_s, u"br-tun"_s, type);
        tunnel.options = {{u"local_ip"_s, u"192.168.255.10"_s},
                          {u"remote_ip"_s, u"192.168.255.11"_s},
                          {u"in_key"_s, u"flow"_s},
                          {u"out_key"_s, u"flow"_s},
                          {u"df_default"_s, u"true"_s}};
        ports.append(tunnel);
    }

    applyChanges(*m_client, {.bridges = {fabric}, .ports = ports});

    const OvsState now = state();
    QCOMPARE(now.bridges.value(u"br-phy"_s).config, fabric);
    QVERIFY(!now.bridges.value(u"br-phy"_s).datapathId.isEmpty());
    QCOMPARE(now.bridges.value(u"br-int"_s).config, OvsFixture::bridge(u"br-int"_s));
    QCOMPARE(now.ports.size(), ports.size());
    for (const PortConfig &port : ports) {
        QCOMPARE(now.ports.value(port.name).config, port);
        QVERIFY(now.ports.value(port.name).ofport >= 1);
        QCOMPARE(now.ports.value(port.name).error, QString());
    }
    QCOMPARE(now.ports.value(tap.name).ofport, 77);
    QCOMPARE(now.curCfg, now.nextCfg);
    // ovs-vswitchd reports what the devices have after cur_cfg, in its own time.
    QTRY_COMPARE(state().bridges.value(u"br-phy"_s).macInUse, fabric.hwaddr);
    QTRY_COMPARE(state().ports.value(tap.name).macInUse, tap.mac);
}

void tst_OvsChanges::applyChanges_twiceWritesNothing()
{
    PortConfig tap = OvsFixture::port(u"tap1"_s, u"br-int"_s, u"internal"_s);
    tap.tag = 3;
    const OvsChanges changes{.bridges = {OvsFixture::bridge(u"br-int"_s)}, .ports = {tap}};
    applyChanges(*m_client, changes);
    const qint64 before = state().nextCfg;

    applyChanges(*m_client, changes);

    QCOMPARE(state().nextCfg, before);
}

void tst_OvsChanges::applyChanges_changesInPlace()
{
    PortConfig tap = OvsFixture::port(u"tap1"_s, u"br-int"_s, u"internal"_s);
    tap.tag = 4095;
    tap.vlanMode = u"trunk"_s;
    tap.trunks = {4095};
    applyChanges(*m_client, {.ports = {tap}});
    const int ofport = state().ports.value(tap.name).ofport;
    BridgeConfig bridge = OvsFixture::bridge(u"br-int"_s);
    bridge.otherConfig = {{u"mac-aging-time"_s, u"10"_s}};
    bridge.hwaddr = *MacAddress::parse(u"fa:16:3e:00:00:02");
    bridge.mtuRequest = 1300;
    tap.tag = 5;
    tap.vlanMode.clear();
    tap.trunks = {};
    tap.interfaceExternalIds = {{u"iface-id"_s, u"x"_s}};

    applyChanges(*m_client, {.bridges = {bridge}, .ports = {tap}});

    const OvsState now = state();
    QCOMPARE(now.bridges.value(u"br-int"_s).config, bridge);
    QCOMPARE(now.ports.value(tap.name).config, tap);
    QCOMPARE(now.ports.value(tap.name).ofport, ofport);
}

void tst_OvsChanges::applyChanges_makesAPortAnew_data()
{
    QTest::addColumn<QString>("bridge");
    QTest::addColumn<QString>("type");
    QTest::newRow("another bridge") << u"br-ex"_s << u"internal"_s;
    QTest::newRow("another type") << u"br-int"_s << u"patch"_s;
    QTest::newRow("both") << u"br-tun"_s << u"patch"_s;
}

void tst_OvsChanges::applyChanges_makesAPortAnew()
{
    QFETCH(const QString, bridge);
    QFETCH(const QString, type);
    applyChanges(*m_client, {.ports = {OvsFixture::port(u"p"_s, u"br-int"_s, u"internal"_s)}});
    PortConfig wanted = OvsFixture::port(u"p"_s, bridge, type);
    if (type == u"patch"_s)
        wanted.options = {{u"peer"_s, u"elsewhere"_s}};

    applyChanges(*m_client, {.ports = {wanted}});

    QCOMPARE(state().ports.size(), 1);
    QCOMPARE(state().ports.value(u"p"_s).config, wanted);
}

void tst_OvsChanges::applyChanges_removes()
{
    applyChanges(*m_client, {.ports = {OvsFixture::port(u"a"_s, u"br-int"_s, u"internal"_s),
                                       OvsFixture::port(u"b"_s, u"br-int"_s, u"internal"_s),
                                       OvsFixture::port(u"c"_s, u"br-ex"_s, u"internal"_s)}});

    applyChanges(*m_client, {.removedBridges = {u"br-ex"_s}, .removedPorts = {u"a"_s, u"c"_s}});

    QCOMPARE(state().bridges.keys(), QStringList({u"br-int"_s, u"br-tun"_s}));
    QCOMPARE(state().ports.keys(), QStringList{u"b"_s});
}

void tst_OvsChanges::applyChanges_removesWhatIsNotThere()
{
    const qint64 before = state().nextCfg;

    applyChanges(*m_client, {.removedBridges = {u"br-none"_s}, .removedPorts = {u"none"_s}});

    QCOMPARE(state().nextCfg, before);
}

void tst_OvsChanges::applyChanges_replacesARemovedPort()
{
    const PortConfig port = OvsFixture::port(u"a"_s, u"br-int"_s, u"internal"_s);
    applyChanges(*m_client, {.ports = {port}});

    applyChanges(*m_client, {.bridges = {OvsFixture::bridge(u"br-ex"_s)},
                             .ports = {port},
                             .removedBridges = {u"br-ex"_s},
                             .removedPorts = {u"a"_s}});

    QCOMPARE(state().ports.value(u"a"_s).config, port);
    QVERIFY(state().bridges.contains(u"br-ex"_s));
}

void tst_OvsChanges::applyChanges_namesTheMissingDevices()
{
    const PortConfig good = OvsFixture::port(u"good"_s, u"br-int"_s, u"internal"_s);
    const PortConfig bad = OvsFixture::port(u"veth-none"_s, u"br-int"_s, QString());

    const PortConfig worse = OvsFixture::port(u"veth-nil"_s, u"br-int"_s, QString());

    const QList<OvsPortFailure> failures = applyChanges(*m_client, {.ports = {bad, good, worse}});

    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures.first().port, u"veth-none"_s);
    QCOMPARE(failures.first().origin, bad.portExternalIds.value(ovsOriginKey));
    QVERIFY(failures.first().text.contains(u"could not open network device"_s));
    QCOMPARE(failures.last().port, u"veth-nil"_s);
    QVERIFY(state().ports.value(u"good"_s).ofport >= 1);
    applyChanges(*m_client, {.removedPorts = {u"good"_s, u"veth-none"_s, u"veth-nil"_s}});
    QVERIFY(state().ports.isEmpty());
}

void tst_OvsChanges::applyChanges_triesAFailedPortAgain()
{
    const PortConfig port = OvsFixture::port(u"late0"_s, u"br-int"_s, QString());
    QCOMPARE(applyChanges(*m_client, {.ports = {port}}).size(), 1);
    QCOMPARE(applyChanges(*m_client, {.ports = {port}}).size(), 1); // still not there
    QCOMPARE(QProcess::execute(u"ip"_s, {u"link"_s, u"add"_s, u"late0"_s, u"type"_s, u"veth"_s,
                                         u"peer"_s, u"name"_s, u"late1"_s}),
             0);

    applyChanges(*m_client, {.ports = {port}});

    QVERIFY(state().ports.value(u"late0"_s).ofport >= 1);
    QCOMPARE(QProcess::execute(u"ip"_s, {u"link"_s, u"del"_s, u"late0"_s}), 0);
}

void tst_OvsChanges::applyChanges_refusesForeignRows_data()
{
    QTest::addColumn<QStringList>("removedBridges");
    QTest::addColumn<QStringList>("removedPorts");
    QTest::addColumn<QString>("ensuredBridge");
    QTest::addColumn<QString>("ensuredPort");
    QTest::addColumn<QString>("onBridge");
    QTest::addColumn<QString>("subject");
    QTest::newRow("remove a bridge") << QStringList{u"theirs"_s} << QStringList{} << QString()
                                     << QString() << QString() << u"theirs"_s;
    QTest::newRow("remove a port") << QStringList{} << QStringList{u"their-port"_s} << QString()
                                   << QString() << QString() << u"their-port"_s;
    QTest::newRow("remove a local port") << QStringList{} << QStringList{u"br-int"_s} << QString()
                                         << QString() << QString() << u"br-int"_s;
    QTest::newRow("change a bridge")
        << QStringList{} << QStringList{} << u"theirs"_s << QString() << QString() << u"theirs"_s;
    QTest::newRow("change a port") << QStringList{} << QStringList{} << QString() << u"their-port"_s
                                   << u"br-int"_s << u"their-port"_s;
    QTest::newRow("change a local port")
        << QStringList{} << QStringList{} << QString() << u"br-tun"_s << u"br-int"_s << u"br-tun"_s;
    QTest::newRow("add to a bridge")
        << QStringList{} << QStringList{} << QString() << u"new"_s << u"theirs"_s << u"theirs"_s;
    QTest::newRow("bridge named as a port") << QStringList{} << QStringList{} << u"their-port"_s
                                            << QString() << QString() << u"their-port"_s;
}

void tst_OvsChanges::applyChanges_refusesForeignRows()
{
    QFETCH(const QStringList, removedBridges);
    QFETCH(const QStringList, removedPorts);
    QFETCH(const QString, ensuredBridge);
    QFETCH(const QString, ensuredPort);
    QFETCH(const QString, onBridge);
    QFETCH(const QString, subject);
    QCOMPARE(QProcess::execute(u"ovs-vsctl"_s,
                               {u"--db=unix:"_s + m_ovs->runDirectory() + u"/db.sock"_s,
                                u"add-br"_s, u"theirs"_s, u"--"_s, u"set"_s, u"bridge"_s,
                                u"theirs"_s, u"datapath_type=netdev"_s, u"--"_s, u"add-port"_s,
                                u"br-int"_s, u"their-port"_s, u"--"_s, u"set"_s, u"interface"_s,
                                u"their-port"_s, u"type=internal"_s}),
             0);
    OvsChanges changes{.ports = {OvsFixture::port(u"innocent"_s, u"br-int"_s, u"internal"_s)},
                       .removedBridges = removedBridges,
                       .removedPorts = removedPorts};
    if (!ensuredBridge.isEmpty())
        changes.bridges.append(OvsFixture::bridge(ensuredBridge));
    if (!ensuredPort.isEmpty())
        changes.ports.append(OvsFixture::port(ensuredPort, onBridge, u"internal"_s));
    const auto before = configurations(state());

    const auto error = errorOf(changes);

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::NameTaken);
    QCOMPARE(error->subject(), subject);
    QCOMPARE(configurations(state()), before);
}

void tst_OvsChanges::applyChanges_refusesAMissingBridge()
{
    const auto error = errorOf({.ports = {OvsFixture::port(u"p"_s, u"br-none"_s, u"internal"_s)}});

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::NotFound);
    QCOMPARE(error->subject(), u"p"_s);
}

void tst_OvsChanges::applyChanges_isQuickForManyPorts()
{
    constexpr int count = 300;
    OvsChanges changes;
    for (int i = 0; i < count; ++i) {
        PortConfig port =
            OvsFixture::port(u"tap%1"_s.arg(i, 3, 10, QChar(u'0')), u"br-int"_s, u"internal"_s);
        port.tag = 1 + i % 10;
        port.interfaceExternalIds = {{u"iface-id"_s, port.name}};
        changes.ports.append(port);
    }
    QElapsedTimer timer;
    timer.start();
    applyChanges(*m_client, changes);
    const qint64 added = timer.restart();
    QCOMPARE(state().ports.size(), count);
    const qint64 read = timer.restart();
    applyChanges(*m_client, changes);
    const qint64 again = timer.restart();
    OvsChanges removal;
    for (const PortConfig &port : changes.ports)
        removal.removedPorts.append(port.name);
    applyChanges(*m_client, removal);
    const qint64 removed = timer.elapsed();

    qInfo(
        "%d internal ports: added in %lld ms, read in %lld, applied again in %lld, removed in %lld",
        count, added, read, again, removed);
    QVERIFY(added < 10'000);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_OvsChanges)
#include "tst_ovschanges.moc"
