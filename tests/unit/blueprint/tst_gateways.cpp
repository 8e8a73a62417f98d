// SPDX-License-Identifier: GPL-3.0-or-later
// External networks, gateways, floating addresses and "outside" in topology and blueprint.
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/blueprint/routerchains.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::blueprint;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto drawn = R"(overlab: 1
name: test
nodes: [{name: net, roles: [network, compute]}]
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
  - {name: a-network-with-a-long-name, type: vlan, segment: 200, cidr: 203.0.113.0/24}
tenants:
  - name: red
    networks: [{name: inside, subnets: [{cidr: 10.0.1.0/24}]}]
    routers:
      - {name: side, interfaces: [{network: inside, address: 10.0.1.2}], external: {network: public, address: 100.64.1.11}}
      - {name: one, interfaces: [inside], external: {network: public}}
    vms:
      - {name: a, type: namespace, interfaces: [{network: inside, address: 10.0.1.85, floating-ip: 100.64.1.10}]}
)";

Topology topologyOf(const QByteArray &text, const Allocation &previous = {})
{
    return resolveDesign(readValid(text), previous).topology;
}

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QString gatewayAddress(const ResolvedRouter &router)
{
    return router.gateway->port.addresses.first().address.toString();
}

} // namespace

class tst_Gateways : public QObject
{
    Q_OBJECT

private slots:
    void externalNetworks_comeBehindTheTenants();
    void gateway_takesTheLowestFreeOfThePool();
    void gateway_keepsItsAddress();
    void floatingIp_isTheRoutersThatAnswersGoTo();
    void router_hasItsGatewayPort();
    void chains_areNeutrons();
    void natTable_isInOrder();
    void chains_withoutSnat();
    void chains_withoutGateway();
    void outside_standsOnEachExternalNetwork();
    void outside_isNotThereWithoutExternalNetworks();
    void outside_filtersItsUplink();
    void uplink_keepsOffExternalNetworks();
};

void tst_Gateways::externalNetworks_comeBehindTheTenants()
{
    const Topology topology = topologyOf(drawn);

    QCOMPARE(topology.networks.size(), 3);
    QCOMPARE(topology.networks.at(0).object(), u"red/inside"_s);
    QCOMPARE(topology.networks.at(1).object(), u"public"_s);
    QVERIFY(topology.networks.at(1).isExternal);
    QCOMPARE(topology.networks.at(2).segment, 200U);
    QCOMPARE(topology.networks.at(2).subnets.first().gateway->toString(), u"203.0.113.1"_s);
    QCOMPARE(topology.localVlans.at(0).value(0), 1);
    QCOMPARE(topology.localVlans.at(0).value(1), 2);
    QVERIFY(!topology.localVlans.at(0).contains(2)); // no router on it
}

void tst_Gateways::gateway_takesTheLowestFreeOfThePool()
{
    const Topology topology = topologyOf(drawn);

    QCOMPARE(gatewayAddress(topology.routers.at(1)), u"100.64.1.12"_s); // .10 floats, .11 is given
    QCOMPARE(gatewayAddress(topology.routers.at(0)), u"100.64.1.11"_s);
}

void tst_Gateways::gateway_keepsItsAddress()
{
    const Resolution first = resolveDesign(readValid(drawn), {});

    const Topology next = topologyOf(QByteArray(drawn).replace(", floating-ip: 100.64.1.10", ""),
                                     first.allocation);

    QCOMPARE(gatewayAddress(next.routers.at(1)), u"100.64.1.12"_s); // although .10 is free now
    QCOMPARE(next.routers.at(1).gateway->port.mac, first.topology.routers.at(1).gateway->port.mac);
}

void tst_Gateways::floatingIp_isTheRoutersThatAnswersGoTo()
{
    const Topology topology = topologyOf(drawn);

    QCOMPARE(topology.routers.at(1).gateway->floatingIps.size(), 1);
    QCOMPARE(topology.routers.at(1).gateway->floatingIps.first().fixed.toString(), u"10.0.1.85"_s);
    QVERIFY(topology.routers.at(0).gateway->floatingIps.isEmpty());
}

void tst_Gateways::router_hasItsGatewayPort()
{
    const Topology topology = topologyOf(drawn);
    const NodeBlueprint node = compile(topology, {}).nodes.first();
    const ResolvedRouter &router = topology.routers.at(1);
    const QString name = deviceName(u"qg-"_s, router.gateway->port.uuid);

    const auto port = std::find_if(node.ovsPorts.cbegin(), node.ovsPorts.cend(),
                                   [&name](const OvsPort &one) { return one.name == name; });
    QVERIFY(port != node.ovsPorts.cend());
    QCOMPARE(port->tag, 2);
    QCOMPARE(port->bridge, u"br-int"_s);
    const auto device = std::find_if(node.devices.cbegin(), node.devices.cend(),
                                     [&name](const Device &one) { return one.name == name; });
    QVERIFY(device != node.devices.cend());
    QCOMPARE(device->nameSpace, routerNamespace(router.uuid));
    QStringList addresses;
    for (const InterfaceAddress &address : device->addresses)
        addresses.append(address.toString());
    QCOMPARE(addresses, (QStringList{u"100.64.1.12/24"_s, u"100.64.1.10/32"_s}));
    const bool hasDefault =
        std::any_of(node.routes.cbegin(), node.routes.cend(), [&](const NamespaceRoute &route) {
            return route.nameSpace == device->nameSpace && route.to == Ipv4Subnet()
                && route.via.toString() == u"100.64.1.254";
        });
    QVERIFY(hasDefault);
}

void tst_Gateways::chains_areNeutrons()
{
    const ResolvedRouter router = topologyOf(drawn).routers.at(1);
    const QString qg = deviceName(u"qg-"_s, router.gateway->port.uuid);
    const QString qr = deviceName(u"qr-"_s, router.interfaces.first().uuid);

    const QString text = routerChains(router);

    // As iptables-save printed them on a network node of Neutron 21, without metadata.
    for (QString line :
         {u"-A neutron-l3-agent-POSTROUTING ! -o QG -m conntrack ! --ctstate DNAT -j ACCEPT"_s,
          u"-A neutron-l3-agent-OUTPUT -d 100.64.1.10/32 -j DNAT --to-destination 10.0.1.85"_s,
          u"-A neutron-l3-agent-PREROUTING -d 100.64.1.10/32 -j DNAT --to-destination 10.0.1.85"_s,
          u"-A neutron-l3-agent-float-snat -s 10.0.1.85/32 -j SNAT --to-source 100.64.1.10 --random-fully"_s,
          u"-A neutron-l3-agent-snat -j neutron-l3-agent-float-snat"_s,
          u"-A neutron-l3-agent-snat -o QG -j SNAT --to-source 100.64.1.12 --random-fully"_s,
          u"-A neutron-l3-agent-snat -m mark ! --mark 0x2/0xffff -m conntrack --ctstate DNAT -j SNAT --to-source 100.64.1.12 --random-fully"_s,
          u"-A neutron-postrouting-bottom -m comment --comment \"Perform source NAT on outgoing traffic.\" -j neutron-l3-agent-snat"_s,
          u"-A neutron-l3-agent-mark -i QG -j MARK --set-xmark 0x2/0xffff"_s,
          u"-A neutron-l3-agent-scope -i QR -j MARK --set-xmark 0x4000000/0xffff0000"_s,
          u"-A neutron-l3-agent-scope -i QG -j MARK --set-xmark 0x4000000/0xffff0000"_s,
          u"-A neutron-l3-agent-scope -o QR -m mark ! --mark 0x4000000/0xffff0000 -j DROP"_s}) {
        line.replace(u"QG"_s, qg).replace(u"QR"_s, qr);
        QVERIFY2(text.contains(line + u'\n'), qPrintable(line + u"\n\n"_s + text));
    }
}

void tst_Gateways::natTable_isInOrder()
{
    const ResolvedRouter router = topologyOf(drawn).routers.at(1);
    const QString text = routerChains(router);
    const qsizetype begin = text.indexOf(u"*nat\n");

    const QString nat = text.mid(begin, text.indexOf(u"COMMIT\n", begin) - begin);

    QString expected = uR"(*nat
:neutron-postrouting-bottom - [0:0]
:neutron-l3-agent-PREROUTING - [0:0]
:neutron-l3-agent-OUTPUT - [0:0]
:neutron-l3-agent-POSTROUTING - [0:0]
:neutron-l3-agent-float-snat - [0:0]
:neutron-l3-agent-snat - [0:0]
-A PREROUTING -j neutron-l3-agent-PREROUTING
-A OUTPUT -j neutron-l3-agent-OUTPUT
-A POSTROUTING -j neutron-l3-agent-POSTROUTING
-A POSTROUTING -j neutron-postrouting-bottom
-A neutron-l3-agent-snat -j neutron-l3-agent-float-snat
-A neutron-postrouting-bottom -m comment --comment "Perform source NAT on outgoing traffic." -j neutron-l3-agent-snat
-A neutron-l3-agent-PREROUTING -d 169.254.169.254/32 -i qr-+ -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 9697
-A neutron-l3-agent-PREROUTING -d 100.64.1.10/32 -j DNAT --to-destination 10.0.1.85
-A neutron-l3-agent-OUTPUT -d 100.64.1.10/32 -j DNAT --to-destination 10.0.1.85
-A neutron-l3-agent-float-snat -s 10.0.1.85/32 -j SNAT --to-source 100.64.1.10 --random-fully
-A neutron-l3-agent-POSTROUTING ! -o QG -m conntrack ! --ctstate DNAT -j ACCEPT
-A neutron-l3-agent-snat -o QG -j SNAT --to-source 100.64.1.12 --random-fully
-A neutron-l3-agent-snat -m mark ! --mark 0x2/0xffff -m conntrack --ctstate DNAT -j SNAT --to-source 100.64.1.12 --random-fully
)"_s;
    expected.replace(u"QG"_s, deviceName(u"qg-"_s, router.gateway->port.uuid));
    QCOMPARE(linesOf(nat), linesOf(expected));
}

void tst_Gateways::chains_withoutSnat()
{
    QByteArray text(drawn);
    text.replace("external: {network: public}}", "external: {network: public, snat: false}}");
    const ResolvedRouter router = topologyOf(text).routers.at(1);

    const QString chains = routerChains(router);

    QVERIFY(!chains.contains(u"snat -o qg-"_s));
    QVERIFY(chains.contains(u"--to-destination 10.0.1.85"_s)); // floating addresses still work
}

void tst_Gateways::chains_withoutGateway()
{
    QByteArray text(drawn);
    text.replace(", external: {network: public}}", "}");
    text.replace(", external: {network: public, address: 100.64.1.11}}", "}");
    text.replace(", floating-ip: 100.64.1.10", "");

    const QString chains = routerChains(topologyOf(text).routers.at(1));

    QVERIFY(!chains.contains(u"qg-"_s));
    QVERIFY(chains.contains(u":neutron-l3-agent-snat - [0:0]"_s));
}

void tst_Gateways::outside_standsOnEachExternalNetwork()
{
    const Blueprint blueprint = compile(topologyOf(drawn), {});

    QCOMPARE(blueprint.nodes.size(), 2);
    const NodeBlueprint &outside = blueprint.nodes.last();
    QCOMPARE(outside.name, u"outside"_s);
    QVERIFY(outside.forwards && outside.address.isNull());
    QCOMPARE(outside.devices.size(), 2);
    QCOMPARE(outside.devices.at(0).name, u"public"_s);
    QCOMPARE(outside.devices.at(0).addresses.first().toString(), u"100.64.1.254/24"_s);
    QCOMPARE(outside.devices.at(1).name.size(), 15); // what the kernel takes
    QCOMPARE(outside.ovsPorts.at(2).name, outside.devices.at(1).name);
    QCOMPARE(outside.ovsPorts.at(2).tag, 200);
}

void tst_Gateways::outside_isNotThereWithoutExternalNetworks()
{
    const Blueprint blueprint = compile(topologyOf("overlab: 1\nname: test\n"), {});

    QCOMPARE(blueprint.nodes.size(), 1);
}

void tst_Gateways::outside_filtersItsUplink()
{
    QVERIFY(compile(topologyOf(drawn), {}).nodes.last().packetFilters.isEmpty());
    HostProfile host;
    host.uplink = true;

    const Blueprint blueprint = compile(topologyOf(drawn), host);

    const QList<PacketFilter> filters = blueprint.nodes.last().packetFilters;
    QCOMPARE(filters.size(), 1);
    QVERIFY(filters.first().rules.contains(u"-A POSTROUTING -o uplink0 -j MASQUERADE\n"_s));
    QVERIFY(filters.first().rules.contains(
        u"-A FORWARD -i uplink0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
        "-A FORWARD -i uplink0 -j DROP\n"_s));
    QVERIFY(filters.first().rules.contains(u"-A FORWARD -d 10.0.2.0/24 -o uplink0 -j DROP\n"_s));
    QVERIFY(filters.first().rules.contains(u"-A FORWARD -d 169.254.0.0/16 -o uplink0 -j DROP\n"_s));
    QCOMPARE(blueprint.nodes.first().packetFilters,
             compile(topologyOf(drawn), {}).nodes.first().packetFilters);
}

void tst_Gateways::uplink_keepsOffExternalNetworks()
{
    QCOMPARE(uplinkAddresses(topologyOf(drawn)).resolver.toString(), u"10.0.2.3"_s);
    const QByteArray taken = "overlab: 1\nname: test\nexternal: [{name: public, type: flat, "
                             "cidr: 10.0.0.0/16, gateway: 10.0.0.1}]\n";
    const UplinkAddresses addresses = uplinkAddresses(topologyOf(taken));

    QCOMPARE(addresses.subnet.toString(), u"172.31.254.0/24"_s);
    QCOMPARE(addresses.own.toString(), u"172.31.254.100"_s);
}

QTEST_APPLESS_MAIN(tst_Gateways)
#include "tst_gateways.moc"
