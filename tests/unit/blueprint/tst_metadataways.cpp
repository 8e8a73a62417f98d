// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to the metadata service: rules of routers, options and addresses of DHCP, listeners.
#include "engine/blueprint/naming.h"
#include "engine/blueprint/routerchains.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::blueprint;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

/// One network of each kind: behind a router; with a router that is not its gateway; alone; alone
/// without a gateway; without DHCP.
constexpr auto drawn = R"(overlab: 1
name: test
nodes:
  - {name: net-0, roles: [network]}
  - {name: net-1, roles: [network, compute]}
tenants:
  - name: red
    networks:
      - {name: routed, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}, routes: [{to: 172.20.0.0/16, via: 10.0.1.7}]}]}
      - {name: aside, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254, dhcp: {address: 10.0.2.1}}]}
      - {name: alone, subnets: [{cidr: 10.0.3.0/24, gateway: 10.0.3.254, dhcp: {address: 10.0.3.1}}]}
      - {name: closed, subnets: [{cidr: 10.0.4.0/24, gateway: none, dhcp: {address: 10.0.4.1}}]}
      - {name: silent, subnets: [{cidr: 10.0.5.0/24, dhcp: false}]}
    routers:
      - {name: r, node: net-1, interfaces: [routed, {network: aside, address: 10.0.2.9}, silent]}
      - {name: unused, node: net-1}
)";

QByteArray optionsOf(const Blueprint &blueprint, const QString &network)
{
    const QString path = u"/var/lib/neutron/dhcp/%1/opts"_s.arg(
        uuidText(objectUuid(u"red/networks/"_s + network)));
    for (const NodeBlueprint &node : blueprint.nodes) {
        for (const ConfigFile &file : node.files) {
            if (file.path == path)
                return file.content;
        }
    }
    return "no such file";
}

/// "NODE NAMESPACE ADDRESS:PORT networks" of each, with the design's names for UUIDs.
QStringList listenersOf(const Blueprint &blueprint)
{
    QStringList lines;
    for (const NodeBlueprint &node : blueprint.nodes) {
        for (const MetadataListener &listener : node.metadataListeners) {
            QStringList networks;
            for (const int network : listener.networks)
                networks.append(QString::number(network));
            lines.append(u"%1 %2 %3 %4:%5 %6"_s.arg(node.name, listener.nameSpace.section(u'-', 0, 0),
                                                   listener.origin, listener.address.toString())
                             .arg(listener.port)
                             .arg(networks.join(u',')));
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class tst_MetadataWays : public QObject
{
    Q_OBJECT

private slots:
    void dhcpOptions_sayWhereToAsk_data();
    void dhcpOptions_sayWhereToAsk();
    void dhcpPort_hasTheServicesAddress();
    void routersChains_areNeutrons();
    void listeners_areWhereGuestsAsk();
    void machine_carriesWhatTheServiceTells();
};

void tst_MetadataWays::dhcpOptions_sayWhereToAsk_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QByteArray>("routes"); ///< of option 121 and its twin

    // reference: neutron-recorded/control-0/var-lib-neutron, net-1 and g-net
    QTest::newRow("a router is the gateway")
        << u"routed"_s
        << QByteArray("172.20.0.0/16,10.0.1.7,169.254.169.254/32,10.0.1.254,0.0.0.0/0,10.0.1.254");
    QTest::newRow("a router is not the gateway")
        << u"aside"_s << QByteArray("169.254.169.254/32,10.0.2.1,0.0.0.0/0,10.0.2.254");
    QTest::newRow("no router")
        << u"alone"_s << QByteArray("169.254.169.254/32,10.0.3.1,0.0.0.0/0,10.0.3.254");
    QTest::newRow("no gateway") << u"closed"_s << QByteArray("169.254.169.254/32,10.0.4.1");
}

void tst_MetadataWays::dhcpOptions_sayWhereToAsk()
{
    QFETCH(const QString, network);
    QFETCH(const QByteArray, routes);

    const QByteArray options = optionsOf(compileText(drawn), network);

    QVERIFY2(options.contains(",option:classless-static-route," + routes + '\n'),
             options.constData());
    QVERIFY2(options.contains(",249," + routes + '\n'), options.constData());
}

void tst_MetadataWays::dhcpPort_hasTheServicesAddress()
{
    const Blueprint blueprint = compileText(drawn);

    int servers = 0;
    for (const NodeBlueprint &node : blueprint.nodes) {
        for (const Device &device : node.devices) {
            if (!device.nameSpace.startsWith(u"qdhcp-"))
                continue;
            ++servers;
            QCOMPARE(device.addresses.size(), 2);
            QCOMPARE(device.addresses.last().toString(), u"169.254.169.254/32"_s);
        }
    }
    QCOMPARE(servers, 4);
}

void tst_MetadataWays::routersChains_areNeutrons()
{
    const QString chains = routerChains(resolveText(drawn).topology.routers.first());

    // reference: neutron-recorded/control-0/netns/qrouter-router_router-1/iptables-save.txt
    const QString asking = u"-d 169.254.169.254/32 -i qr-+ -p tcp -m tcp --dport 80"_s;
    const QStringList lines = chains.split(u'\n');
    QVERIFY(lines.contains(u"-A neutron-l3-agent-PREROUTING %1 -j REDIRECT --to-ports 9697"_s.arg(asking)));
    const qsizetype mark = lines.indexOf(
        u"-A neutron-l3-agent-PREROUTING %1 -j MARK --set-xmark 0x1/0xffff"_s.arg(asking));
    QVERIFY(mark > lines.indexOf(u"-A neutron-l3-agent-PREROUTING -j neutron-l3-agent-floatingip"_s));
    const qsizetype accept =
        lines.indexOf(u"-A neutron-l3-agent-INPUT -m mark --mark 0x1/0xffff -j ACCEPT"_s);
    QVERIFY(accept > 0);
    QCOMPARE(lines.at(accept + 1), u"-A neutron-l3-agent-INPUT -p tcp -m tcp --dport 9697 -j DROP"_s);
}

void tst_MetadataWays::listeners_areWhereGuestsAsk()
{
    QCOMPARE(listenersOf(compileText(drawn)),
             (QStringList{
                 u"net-0 qdhcp red/alone 169.254.169.254:80 2"_s,
                 u"net-0 qdhcp red/closed 169.254.169.254:80 3"_s,
                 u"net-1 qdhcp red/aside 169.254.169.254:80 1"_s,
                 u"net-1 qdhcp red/routed 169.254.169.254:80 0"_s,
                 u"net-1 qrouter red/r 0.0.0.0:9697 0,1,4"_s,
             }));
}

void tst_MetadataWays::machine_carriesWhatTheServiceTells()
{
    const Topology topology = resolveText(R"(overlab: 1
name: test
tenants:
  - name: red
    networks: [{name: n, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - name: v
        user-data: "#cloud-config"
        ssh-keys: [ssh-rsa AAAA one, ssh-rsa AAAB two]
        interfaces:
          - {network: n}
)")
                                  .topology;
    const ResolvedMachine &machine = topology.machines.first();

    QCOMPARE(machine.userData, u"#cloud-config"_s);
    QCOMPARE(machine.sshKeys, (QStringList{u"ssh-rsa AAAA one"_s, u"ssh-rsa AAAB two"_s}));
}

QTEST_APPLESS_MAIN(tst_MetadataWays)
#include "tst_metadataways.moc"
