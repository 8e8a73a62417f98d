// SPDX-License-Identifier: GPL-3.0-or-later
// What "lab.inside" says of the article's lab is what the usual programs say inside its nodes: ovs-vsctl,
// ip, virsh's guests. And it follows what a person changes there by hand.
#include "engine/client/insidestate.h"
#include "engine/client/labclient.h"
#include "tests/support/await.h"
#include "tests/support/labfixture.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::testing::await;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

class tst_Inside : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void portsAre_whatOvsVsctlLists_data();
    void portsAre_whatOvsVsctlLists();
    void devicesAre_whatIpLists_data();
    void devicesAre_whatIpLists();
    void namespacesAre_whatIpNetnsLists();
    void tagsStandForTheArticlesNetworks();
    void machinesHangOnTheirTaps();
    void tunnelsJoinTheNodes();
    void handMadeChanges_areSeen();
    void deadLibvirtd_leavesItsMachinesRunning();
    void destroyLeavesNothing();

private:
    client::InsideState state();
    client::InsideNode node(const QString &name);
    QString said(const QString &node, const QString &script);
    QJsonArray listed(const QString &node, const QString &script);

    LabFixture m_lab{u"inside"_s};
    std::unique_ptr<client::LabClient> m_client;
};

namespace {

const QStringList nodes{u"control-0"_s, u"compute-0"_s, u"compute-1"_s};

void addNodes()
{
    QTest::addColumn<QString>("name");
    for (const QString &node : nodes)
        QTest::newRow(qPrintable(node)) << node;
}

client::InsideInterface interfaceOf(const client::InsideNode &node, const QString &name)
{
    for (const client::InsideInterface &interface : node.interfaces) {
        if (interface.name == name)
            return interface;
    }
    return {};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void tst_Inside::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QString programs = QFileInfo(LabFixture::program()).absolutePath();
    qputenv("PATH", QFile::encodeName(programs) + ':' + qgetenv("PATH"));
    const Outcome applied = m_lab.applyFile(QStringLiteral(EXAMPLES_FOLDER "/article.yaml"));
    VERIFY_DONE(applied);
    m_client = std::make_unique<client::LabClient>(client::LabAddress{m_lab.name(), {}});
    await(m_client->connectToLab());
}

client::InsideState tst_Inside::state()
{
    return client::InsideState::fromJson(await(m_client->inside()));
}

client::InsideNode tst_Inside::node(const QString &name)
{
    const client::InsideState state = this->state();
    for (const client::InsideNode &node : state.nodes) {
        if (node.name == name)
            return node;
    }
    return {};
}

QString tst_Inside::said(const QString &node, const QString &script)
{
    const Outcome outcome = m_lab.shell(node, script);
    if (outcome.status != 0)
        qWarning("%s", outcome.said().constData());
    return QString::fromUtf8(outcome.output).trimmed();
}

QJsonArray tst_Inside::listed(const QString &node, const QString &script)
{
    return QJsonDocument::fromJson(said(node, script).toUtf8()).array();
}

void tst_Inside::portsAre_whatOvsVsctlLists_data()
{
    addNodes();
}

void tst_Inside::portsAre_whatOvsVsctlLists()
{
    QFETCH(const QString, name);
    const client::InsideNode node = this->node(name);
    QVERIFY(node.failure.isEmpty());
    QVERIFY(node.isOpenVSwitchUp);

    QStringList lines;
    QStringList bridges;
    for (const client::InsideBridge &bridge : node.bridges) {
        if (bridge.isOpenVSwitch)
            bridges << bridge.name;
    }
    for (const client::InsideInterface &port : node.interfaces) {
        if (bridges.contains(port.bridge))
            lines << u"%1 %2 %3 %4"_s.arg(port.bridge, port.name).arg(port.number).arg(port.tag);
    }
    const QString script = uR"(for b in $(ovs-vsctl list-br); do for p in $(ovs-vsctl list-ports $b); do
        t=$(ovs-vsctl get port $p tag); [ "$t" = "[]" ] && t=0
        echo $b $p $(ovs-vsctl get interface $p ofport) $t; done; done)"_s;

    QCOMPARE(sorted(bridges), said(name, u"ovs-vsctl list-br"_s).split(u'\n'));
    QCOMPARE(sorted(lines), sorted(said(name, script).split(u'\n')));
}

void tst_Inside::devicesAre_whatIpLists_data()
{
    addNodes();
}

/// Name, MAC and MTU of what stands in the node itself, and the addresses of everything.
void tst_Inside::devicesAre_whatIpLists()
{
    QFETCH(const QString, name);
    const client::InsideNode node = this->node(name);
    QHash<QString, QJsonObject> links;
    for (const QJsonValue &value : listed(name, u"ip -j address"_s))
        links.insert(value[u"ifname"_s].toString(), value.toObject());

    int compared = 0;
    for (const client::InsideInterface &device : node.interfaces) {
        const bool isDevice = device.nameSpace.isEmpty() && (device.kind == u"veth" || device.kind == u"tap");
        if (!isDevice)
            continue;
        const QJsonObject link = links.value(device.name);
        QCOMPARE(device.mac, link[u"address"_s].toString());
        QCOMPARE(device.mtuBytes, link[u"mtu"_s].toInt());
        QCOMPARE(device.isUp, link[u"operstate"_s].toString() != u"DOWN");
        if (device.name.startsWith(u"qv"))
            QCOMPARE(device.peer, link[u"link"_s].toString());
        ++compared;
    }
    for (const client::InsideBridge &bridge : node.bridges) {
        const QJsonObject link = links.value(bridge.name);
        QCOMPARE(bridge.mac, link[u"address"_s].toString());
        QStringList addresses;
        for (const QJsonValue &address : link[u"addr_info"_s].toArray()) {
            if (address[u"family"_s].toString() == u"inet")
                addresses << u"%1/%2"_s.arg(address[u"local"_s].toString()).arg(address[u"prefixlen"_s].toInt());
        }
        QCOMPARE(bridge.addresses, addresses);
        ++compared;
    }
    QVERIFY(compared >= (name == u"control-0" ? 4 : 12)); // eth0, three bridges; two chains of four
}

void tst_Inside::namespacesAre_whatIpNetnsLists()
{
    const client::InsideNode node = this->node(u"control-0"_s);
    QStringList names;
    QStringList origins;
    for (const client::InsideNamespace &nameSpace : node.namespaces) {
        names << nameSpace.name;
        origins << nameSpace.origin;
    }
    const QString listed = said(u"control-0"_s, u"ip netns list | cut -d' ' -f1"_s);
    QCOMPARE(sorted(names), sorted(listed.split(u'\n')));
    QCOMPARE(sorted(origins), (QStringList{u"red/net-1"_s, u"red/net-2"_s, u"red/router-1"_s}));

    int gateways = 0;
    for (const client::InsideInterface &device : node.interfaces) {
        if (!device.name.startsWith(u"qr-"))
            continue;
        const QJsonArray links = this->listed(u"control-0"_s, u"ip -n %1 -j address show dev %2"_s.arg(device.nameSpace, device.name));
        const QJsonObject address = links.at(0)[u"addr_info"_s].toArray().at(0).toObject();
        QCOMPARE(device.addresses, QStringList{address[u"local"_s].toString() + u"/24"_s});
        QCOMPARE(device.mac, links.at(0)[u"address"_s].toString());
        QVERIFY(device.isUp);
        ++gateways;
    }
    QCOMPARE(gateways, 2);
}

void tst_Inside::tagsStandForTheArticlesNetworks()
{
    const client::InsideState state = this->state();
    QHash<QString, qint64> segments;
    for (const client::InsideNetwork &network : state.networks)
        segments.insert(network.object, network.segment);
    QCOMPARE(segments, (QHash<QString, qint64>{{u"red/net-1"_s, 22}, {u"red/net-2"_s, 99}}));

    for (const client::InsideNode &node : state.nodes) {
        for (const client::InsideInterface &port : node.interfaces) {
            if (port.tag > 0)
                QCOMPARE(port.segment, segments.value(port.network));
        }
    }
}

void tst_Inside::machinesHangOnTheirTaps()
{
    const client::InsideNode node = this->node(u"compute-0"_s);
    QStringList seen;
    for (const client::InsideGuest &guest : node.guests) {
        QCOMPARE(guest.run, u"running"_s);
        QVERIFY(guest.isVirtual);
        const client::InsideInterface tap = interfaceOf(node, guest.cards.value(0).tap);
        QCOMPARE(tap.guest, guest.object);
        QCOMPARE(tap.origin, guest.object);
        QVERIFY(tap.bridge.startsWith(u"qbr"));
        seen << guest.object + u' ' + guest.cards.value(0).addresses.value(0);
    }
    QCOMPARE(sorted(seen), (QStringList{u"red/vm-1 10.0.1.85/24"_s, u"red/vm-3 10.0.1.90/24"_s}));
}

void tst_Inside::tunnelsJoinTheNodes()
{
    const client::InsideState state = this->state();
    QHash<QString, QString> addresses;
    for (const client::InsideNode &node : state.nodes)
        addresses.insert(node.address, node.name);
    QStringList tunnels;
    for (const client::InsideNode &node : state.nodes) {
        for (const client::InsideInterface &port : node.interfaces) {
            if (port.kind != u"vxlan")
                continue;
            QCOMPARE(port.local, node.address);
            QVERIFY(port.isUp);
            tunnels << node.name + u" to "_s + addresses.value(port.remote);
        }
    }
    QCOMPARE(tunnels.size(), 6);
    QVERIFY(tunnels.contains(u"compute-0 to compute-1"_s));
    QCOMPARE(state.underlayPorts.size(), 3);
    for (const client::UnderlayPort &port : state.underlayPorts)
        QVERIFY(port.isUp && nodes.contains(port.node));
}

void tst_Inside::handMadeChanges_areSeen()
{
    const client::InsideNode before = this->node(u"compute-0"_s);
    const QString tap = before.guests.value(0).cards.value(0).tap;
    const QString qvo = u"qvo"_s + tap.mid(3);

    said(u"compute-0"_s, u"ip link set %1 down; ovs-vsctl set port %1 tag=77; ovs-vsctl del-port vxlan-c0a8ff0f;"
                          "ovs-vsctl add-br br-mine; ovs-vsctl --no-wait add-port br-int nowhere;"
                          "ip link add spare type veth peer name spare-peer; ip netns add mine"_s.arg(qvo));

    const client::InsideNode node = this->node(u"compute-0"_s);
    QVERIFY(!interfaceOf(node, qvo).isUp);
    QCOMPARE(interfaceOf(node, qvo).tag, 77);
    QVERIFY(interfaceOf(before, u"vxlan-c0a8ff0f"_s).isUp);
    QVERIFY(interfaceOf(node, u"vxlan-c0a8ff0f"_s).name.isEmpty());
    QVERIFY(interfaceOf(node, u"nowhere"_s).isMissing);
    QCOMPARE(interfaceOf(node, u"spare"_s).peer, u"spare-peer"_s);
    const auto isMine = [](const client::InsideBridge &bridge) { return bridge.name == u"br-mine"; };
    QCOMPARE(std::count_if(node.bridges.cbegin(), node.bridges.cend(), isMine), 1);
    QVERIFY(node.namespaces.contains({u"mine"_s, QString()}));
}

void tst_Inside::deadLibvirtd_leavesItsMachinesRunning()
{
    said(u"compute-0"_s, u"kill -KILL $(cat /run/libvirtd.pid)"_s);

    const client::InsideNode node = this->node(u"compute-0"_s); // before another runs, which takes some tenths of a second

    QCOMPARE(node.failure, QString());
    QCOMPARE(node.guests.size(), 2);
    for (const client::InsideGuest &guest : node.guests)
        QCOMPARE(guest.run, u"running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said(u"compute-0"_s, u"virsh list --name 2>&1"_s).contains(u"instance-"_s), 20'000);
}

void tst_Inside::destroyLeavesNothing()
{
    m_lab.observe();
    m_client->disconnectFromLab();
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Inside)

#include "tst_inside.moc"
