// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::blueprint;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

/// A design of one network with \a machines (lines of the list "vms") on two compute nodes.
QByteArray designWith(const QByteArray &machines)
{
    return R"(overlab: 1
name: test
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: net, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: other, subnets: [{cidr: 10.0.1.0/24}]}
    vms:
)" + machines;
}

const ResolvedMachine &machine(const Topology &topology, const QString &name)
{
    for (const ResolvedMachine &candidate : topology.machines) {
        if (candidate.name == name)
            return candidate;
    }
    qFatal("no machine %s", qPrintable(name));
}

QString addressOf(const Topology &topology, const QString &name)
{
    return machine(topology, name).ports.first().addresses.first().address.toString();
}

} // namespace

class tst_Allocation : public QObject
{
    Q_OBJECT

private slots:
    void everythingOmitted_isDerivedInOrder();
    void sameDesign_givesTheSameValues();
    void givenValues_areKeptAndAvoided();
    void newMachineInFront_movesNobody();
    void takingAGivenAddressAway_derivesItAnew();
    void machinesSpreadByMemory();
    void dhcpServer_isOnTheRoutersNode();
    void localVlans_onlyWhereThereIsAPort();
    void localVlan_ofARemainingNetworkIsKept();
    void mtu_followsTheEncapsulation_data();
    void mtu_followsTheEncapsulation();
    void json_roundTrip();
    void json_garbageIsLeftOut();
};

void tst_Allocation::everythingOmitted_isDerivedInOrder()
{
    const Topology topology = resolveText(designWith(
        "      - {name: a, interfaces: [{network: net}]}\n"
        "      - {name: b, interfaces: [{network: net}]}\n")).topology;

    QCOMPARE(topology.nodes.at(0).address.toString(), u"192.168.255.1"_s);
    QCOMPARE(topology.nodes.at(2).address.toString(), u"192.168.255.3"_s);
    const ResolvedNetwork &net = topology.networks.at(0);
    QCOMPARE(net.segment, 1u);
    QCOMPARE(topology.networks.at(1).segment, 2u);
    QCOMPARE(net.subnets.first().gateway->toString(), u"10.0.0.1"_s);
    QCOMPARE(net.subnets.first().dhcpAddress.toString(), u"10.0.0.2"_s);
    QCOMPARE(addressOf(topology, u"a"_s), u"10.0.0.3"_s);
    QCOMPARE(addressOf(topology, u"b"_s), u"10.0.0.4"_s);
    QCOMPARE(machine(topology, u"a"_s).instance, u"instance-00000001"_s);
    QVERIFY(machine(topology, u"a"_s).ports.first().mac != machine(topology, u"b"_s).ports.first().mac);
}

void tst_Allocation::sameDesign_givesTheSameValues()
{
    const QByteArray text = designWith("      - {name: a, interfaces: [{network: net}]}\n");
    const Resolution first = resolveText(text);
    const Resolution second = resolveText(text, first.allocation);

    QCOMPARE(second.allocation, first.allocation);
    QCOMPARE(compile(second.topology, {}).nodes, compile(first.topology, {}).nodes);
}

void tst_Allocation::givenValues_areKeptAndAvoided()
{
    const Topology topology = resolveText(designWith(
        "      - {name: a, interfaces: [{network: net}]}\n"
        "      - {name: b, interfaces: [{network: net, address: 10.0.0.3, mac: fa:16:3e:00:00:01}]}\n"))
                                  .topology;

    QCOMPARE(addressOf(topology, u"b"_s), u"10.0.0.3"_s);
    QCOMPARE(addressOf(topology, u"a"_s), u"10.0.0.4"_s);
    QCOMPARE(machine(topology, u"b"_s).ports.first().mac.toString(), u"fa:16:3e:00:00:01"_s);
}

void tst_Allocation::newMachineInFront_movesNobody()
{
    const QByteArray line = "      - {name: a, interfaces: [{network: net}]}\n";
    const Resolution before = resolveText(designWith(line));
    const Resolution after = resolveText(
        designWith("      - {name: first, interfaces: [{network: net}]}\n" + line),
        before.allocation);

    const ResolvedMachine &old = machine(before.topology, u"a"_s);
    const ResolvedMachine &now = machine(after.topology, u"a"_s);
    QCOMPARE(addressOf(after.topology, u"a"_s), addressOf(before.topology, u"a"_s));
    QCOMPARE(now.node, old.node);
    QCOMPARE(now.instance, old.instance);
    QCOMPARE(now.ports.first().mac, old.ports.first().mac);
    QCOMPARE(addressOf(after.topology, u"first"_s), u"10.0.0.4"_s);
    QCOMPARE(machine(after.topology, u"first"_s).instance, u"instance-00000002"_s);
}

void tst_Allocation::takingAGivenAddressAway_derivesItAnew()
{
    const Resolution before = resolveText(
        designWith("      - {name: a, interfaces: [{network: net, address: 10.0.0.77}]}\n"));
    const Resolution after = resolveText(
        designWith("      - {name: a, interfaces: [{network: net}]}\n"), before.allocation);

    QCOMPARE(addressOf(after.topology, u"a"_s), u"10.0.0.3"_s);
}

void tst_Allocation::machinesSpreadByMemory()
{
    const Topology topology = resolveText(designWith(
        "      - {name: big, memory: 512MiB, interfaces: []}\n"
        "      - {name: s1, interfaces: []}\n"
        "      - {name: s2, interfaces: []}\n"
        "      - {name: s3, interfaces: []}\n"
        "      - {name: s4, interfaces: []}\n"
        "      - {name: s5, interfaces: []}\n")).topology;

    QCOMPARE(machine(topology, u"big"_s).node, 1);
    for (const QString &small : {u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s})
        QCOMPARE(machine(topology, small).node, 2);
    QCOMPARE(machine(topology, u"s5"_s).node, 1); // as much memory and fewer processors
}

void tst_Allocation::dhcpServer_isOnTheRoutersNode()
{
    const Topology topology = resolveText(R"(overlab: 1
name: test
nodes:
  - {name: n-0, roles: [network]}
  - {name: n-1, roles: [network]}
tenants:
  - name: red
    networks:
      - {name: a, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: b, subnets: [{cidr: 10.0.1.0/24}]}
    routers:
      - {name: r, node: n-1, interfaces: [a]}
)").topology;

    QCOMPARE(topology.networks.at(0).dhcpNode, 1);
    QCOMPARE(topology.networks.at(1).dhcpNode, 0);
}

void tst_Allocation::localVlans_onlyWhereThereIsAPort()
{
    const Topology topology = resolveText(designWith(
        "      - {name: a, node: compute-0, interfaces: [{network: other}]}\n")).topology;

    QCOMPARE(topology.localVlans.at(0), (QHash<int, int>{{0, 1}, {1, 2}})); // both DHCP servers
    QCOMPARE(topology.localVlans.at(1), (QHash<int, int>{{1, 1}}));
    QVERIFY(topology.localVlans.at(2).isEmpty());
}

void tst_Allocation::localVlan_ofARemainingNetworkIsKept()
{
    const Resolution both = resolveText(designWith(
        "      - {name: a, node: compute-0, interfaces: [{network: net}, {network: other}]}\n"));
    const Resolution one = resolveText(designWith(
        "      - {name: a, node: compute-0, interfaces: [{network: other}]}\n"), both.allocation);

    QCOMPARE(both.topology.localVlans.at(1).value(1), 2);
    QCOMPARE(one.topology.localVlans.at(1), (QHash<int, int>{{1, 2}})); // live ports stay as they are
}

void tst_Allocation::mtu_followsTheEncapsulation_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("mtu");
    QTest::newRow("vxlan") << QByteArray("vxlan") << 1450;
    QTest::newRow("geneve") << QByteArray("geneve") << 1450;
    QTest::newRow("gre") << QByteArray("gre") << 1458;
    QTest::newRow("vlan") << QByteArray("vlan") << 1500;
    QTest::newRow("flat") << QByteArray("flat") << 1500;
    QTest::newRow("local") << QByteArray("local") << 1500;
}

void tst_Allocation::mtu_followsTheEncapsulation()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, mtu);

    const Topology topology = resolveText("overlab: 1\nname: test\ntenants:\n  - name: red\n"
                                          "    networks: [{name: net, type: " + type + "}]\n")
                                  .topology;

    QCOMPARE(topology.networks.first().mtuBytes, mtu);
}

void tst_Allocation::json_roundTrip()
{
    const Allocation allocation = resolveText(designWith(
        "      - {name: a, interfaces: [{network: net}]}\n")).allocation;
    QVERIFY(!allocation.addresses.isEmpty());

    QCOMPARE(Allocation::fromJson(allocation.toJson()), allocation);
}

void tst_Allocation::json_garbageIsLeftOut()
{
    const QJsonObject json{
        {u"addresses"_s, QJsonObject{{u"not a uuid"_s, u"10.0.0.1"_s},
                                     {u"95d96a75-a0f1-4b3c-9d2e-000000000001"_s, u"nonsense"_s}}},
        {u"segments"_s, QJsonObject{{u"95d96a75-a0f1-4b3c-9d2e-000000000001"_s, -5}}},
        {u"localVlans"_s, u"text"_s},
    };
    QCOMPARE(Allocation::fromJson(json), Allocation());
}

QTEST_APPLESS_MAIN(tst_Allocation)
#include "tst_allocation.moc"
