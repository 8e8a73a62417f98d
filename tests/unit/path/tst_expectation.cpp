// SPDX-License-Identifier: GPL-3.0-or-later
// What a design means: each reason for which one machine does not reach another, and the ways that work.
#include "engine/lab/pingtarget.h"
#include "engine/path/matrix/expectation.h"
#include "engine/path/matrix/expectedcodes.h"
#include "tests/support/designs.h"

#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

constexpr auto cloud = R"(overlab: 1
name: expected
settings: {firewall: hybrid}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24}]}
      - {name: apart, subnets: [{cidr: 10.0.5.0/24}]}
      - {name: mute, subnets: [{cidr: 10.0.6.0/24, gateway: none}]}
      - {name: short, type: local, subnets: [{cidr: 10.0.7.0/24}]}
      - {name: bent, subnets: [{cidr: 10.0.8.0/24, routes: [{to: 10.0.0.0/24, via: 10.0.8.41}]}]}
    security-groups:
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: web, rules: [{direction: ingress, protocol: tcp, port: 80-90, remote: 10.0.0.0/24}]}
      - {name: db, rules: [{direction: ingress, protocol: udp, port: 53, remote: group:web}]}
      - {name: strict, rules: [{direction: egress, protocol: tcp, port: 80}, {direction: ingress, protocol: any}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public, snat: true}}
      - {name: sidling, interfaces: [bent, {network: inside, address: 10.0.0.250}]}
      - {name: blind, interfaces: [{network: inside, address: 10.0.0.251}, {network: mute, address: 10.0.6.1}]}
    vms:
      - {name: near, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: far, type: vm, node: compute-1, interfaces: [{network: second, address: 10.0.9.12, security-groups: [open], floating-ip: 100.64.1.21}]}
      - {name: web, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.13, security-groups: [web], floating-ip: 100.64.1.22}]}
      - {name: db, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.14, security-groups: [db]}]}
      - {name: strict, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.15, security-groups: [strict]}]}
      - {name: free, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.16, port-security: false}]}
      - {name: lonely, type: namespace, node: compute-1, interfaces: [{network: apart, address: 10.0.5.17, security-groups: [open]}]}
      - {name: mute, type: namespace, node: compute-1, interfaces: [{network: mute, address: 10.0.6.18, security-groups: [open]}]}
      - {name: short-0, type: namespace, node: compute-0, interfaces: [{network: short, address: 10.0.7.19, security-groups: [open]}]}
      - {name: short-1, type: namespace, node: compute-1, interfaces: [{network: short, address: 10.0.7.20, security-groups: [open]}]}
      - {name: short-2, type: namespace, node: compute-0, interfaces: [{network: short, address: 10.0.7.21, security-groups: [open]}]}
      - {name: bent, type: namespace, node: compute-0, interfaces: [{network: bent, address: 10.0.8.40, security-groups: [open]}]}
      - {name: bend, type: namespace, node: compute-1, interfaces: [{network: bent, address: 10.0.8.41, security-groups: [open]}]}
      - {name: default-1, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.31}]}
      - {name: default-2, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.32}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: exit, interfaces: [inside], external: {network: public, snat: true}}]
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    vms:
      - {name: twin, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: served, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.2}]}
      - {name: routed, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.250}]}
      - {name: shown, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.88, security-groups: [open], floating-ip: 100.64.1.30}]}
)";

} // namespace

class tst_Expectation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pairs_data();
    void pairs();
    void stoppedMachines_neitherSendNorReceive();
    void withoutFirewall_groupsDoNotCount();
    void translatedWithoutSnat_answersFindNoWay();
    void itself_isReached();

private:
    ExpectedCell ask(const QString &from, const QString &to, const QString &protocol, int port, const QSet<int> &stopped = {}) const;

    blueprint::Topology m_topology;
    blueprint::Blueprint m_blueprint;
};

void tst_Expectation::initTestCase()
{
    m_topology = overlab::testing::resolveText(cloud).topology;
    m_blueprint = blueprint::compile(m_topology, {});
}

ExpectedCell tst_Expectation::ask(const QString &from, const QString &to, const QString &protocol, int port, const QSet<int> &stopped) const
{
    const LabIndex index(m_topology, m_blueprint);
    const int sender = lab::resolveMachine(m_topology, from);
    const int target = lab::resolveMachine(m_topology, to);
    const QString address = lab::pingTarget(m_topology, {lab::PlaceReference::Kind::Machine, sender}, to);
    return Expectation(index, stopped).of(sender, target, *Ipv4Address::parse(address), *protocolFromName(protocol), port);
}

void tst_Expectation::pairs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<QString>("code"); // empty: it is answered
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *from, const char *to, const char *protocol, int port, bool arrives,
                        const char *code, const QStringList &arguments) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(protocol) << port << arrives
                            << QString::fromLatin1(code) << arguments;
    };
    row("one network", "near", "free", "icmp", 0, true, "", {});
    row("through a router", "near", "far", "icmp", 0, true, "", {});
    row("members of a group, through a router", "default-1", "default-2", "udp", 99, true, "", {});
    row("no member", "near", "default-1", "icmp", 0, false, "ingress", {u"red/default-1"_s, u"default"_s});
    row("a port that is allowed", "near", "red/web", "tcp", 85, true, "", {});
    row("a port that is not", "near", "red/web", "tcp", 91, false, "ingress", {u"red/web"_s, u"web"_s});
    row("another protocol", "near", "red/web", "udp", 85, false, "ingress", {u"red/web"_s, u"web"_s});
    row("a sender that is not allowed", "far", "red/web", "tcp", 80, false, "ingress", {u"red/web"_s, u"web"_s});
    row("a group that is allowed", "red/web", "red/db", "udp", 53, true, "", {});
    row("a group that is not", "near", "red/db", "udp", 53, false, "ingress", {u"red/db"_s, u"db"_s});
    row("what may leave", "red/strict", "near", "tcp", 80, true, "", {});
    row("what may not leave", "red/strict", "near", "icmp", 0, false, "egress", {u"red/strict"_s, u"strict"_s});
    row("answers leave without a rule", "near", "red/strict", "icmp", 0, true, "", {});
    row("no port security", "default-2", "free", "tcp", 5, true, "", {});
    row("no router at the gateway's address", "lonely", "near", "icmp", 0, false, "no-gateway", {u"red/lonely"_s, u"10.0.5.1"_s, u"red/apart"_s});
    row("no router behind the router", "near", "lonely", "icmp", 0, false, "no-route", {u"outside"_s, u"10.0.5.17"_s});
    row("no gateway", "red/mute", "near", "icmp", 0, false, "no-route", {u"red/mute"_s, u"10.0.0.11"_s});
    row("local network, one node", "short-0", "short-2", "icmp", 0, true, "", {});
    row("local network, two nodes", "short-0", "short-1", "icmp", 0, false, "other-node", {u"red/short"_s, u"red/short-1"_s});
    row("a machine is no router", "red/bent", "near", "icmp", 0, false, "no-router", {u"red/bend"_s, u"10.0.0.11"_s});
    row("another tenant's floating address", "near", "green/shown", "icmp", 0, true, "", {});
    row("the same address in both tenants", "near", "green/twin", "icmp", 0, false, "other-machine", {u"10.0.0.11"_s, u"red/near"_s});
    row("another's address", "free", "green/twin", "icmp", 0, false, "other-machine", {u"10.0.0.11"_s, u"red/near"_s});
    row("the address of a DHCP server", "near", "green/served", "icmp", 0, false, "server-takes", {u"10.0.0.2"_s, u"red/inside"_s});
    row("the address of a router", "near", "green/routed", "icmp", 0, false, "router-takes", {u"10.0.0.250"_s, u"red/sidling"_s});
    row("a floating address as sender", "green/twin", "red/web", "tcp", 80, false, "ingress", {u"red/web"_s, u"web"_s});
    row("to a floating address", "green/twin", "far", "tcp", 80, true, "", {});
}

void tst_Expectation::pairs()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, protocol);
    QFETCH(const int, port);
    QFETCH(const bool, arrives);
    QFETCH(const QString, code);
    QFETCH(const QStringList, arguments);

    const ExpectedCell cell = ask(from, to, protocol, port);

    QCOMPARE(cell.code, code);
    QCOMPARE(cell.arguments, arguments);
    QCOMPARE(cell.arrives, arrives);
    QCOMPARE(cell.isAnswered, code.isEmpty());
}

void tst_Expectation::stoppedMachines_neitherSendNorReceive()
{
    const int free = lab::resolveMachine(m_topology, u"free"_s);

    const ExpectedCell to = ask(u"near"_s, u"free"_s, u"icmp"_s, 0, {free});
    const ExpectedCell from = ask(u"free"_s, u"near"_s, u"icmp"_s, 0, {free});

    QCOMPARE(to, (ExpectedCell{false, false, expected::stopped, {u"red/free"_s}}));
    QCOMPARE(from, to);
}

void tst_Expectation::withoutFirewall_groupsDoNotCount()
{
    m_topology = overlab::testing::resolveText(QByteArray(cloud).replace("hybrid", "none")).topology;
    m_blueprint = blueprint::compile(m_topology, {});

    QVERIFY(ask(u"near"_s, u"default-1"_s, u"icmp"_s, 0).isAnswered);
    initTestCase();
}

void tst_Expectation::translatedWithoutSnat_answersFindNoWay()
{
    m_topology = overlab::testing::resolveText(QByteArray(cloud).replace("snat: true", "snat: false")).topology;
    m_blueprint = blueprint::compile(m_topology, {});

    // green/shown answers 10.0.0.11, which in its own tenant is somebody else.
    const ExpectedCell cell = ask(u"near"_s, u"green/shown"_s, u"icmp"_s, 0);

    QVERIFY(cell.arrives);
    QVERIFY(!cell.isAnswered);
    QCOMPARE(cell.code, QString(expected::otherMachine));
    initTestCase();
}

void tst_Expectation::itself_isReached()
{
    QVERIFY(ask(u"near"_s, u"near"_s, u"icmp"_s, 0).isAnswered);
}

QTEST_GUILESS_MAIN(tst_Expectation)
#include "tst_expectation.moc"
