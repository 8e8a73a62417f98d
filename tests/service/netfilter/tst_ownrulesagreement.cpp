// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the program itself makes, for a router and for machines behind the hybrid
// firewall: what traverse() says of a packet, what the kernel does, and what a reader of the design
// expects.
#include "engine/blueprint/naming.h"
#include "engine/blueprint/routerchains.h"
#include "tests/service/netfilter/prediction.h"
#include "tests/support/designs.h"
#include "tests/support/privateworld.h"

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using path::Protocol;

namespace {

constexpr auto drawn = R"(overlab: 1
name: test
settings: {firewall: hybrid}
nodes: [{name: one, roles: [network, compute]}]
external: [{name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}]
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254}]}
      - {name: net-2, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}
    security-groups:
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80-443, remote: 0.0.0.0/0}
          - {direction: ingress, protocol: udp, port: 53, remote: group:default}
          - {direction: ingress, protocol: icmp, remote: 10.0.1.0/28}
          - {direction: egress}
    routers: [{name: r, interfaces: [net-1, net-2], external: {network: public, address: 100.64.1.10}}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net-1, address: 10.0.1.85, security-groups: [web], floating-ip: 100.64.1.20}]}
      - {name: b, type: namespace, interfaces: [{network: net-1, address: 10.0.1.90, allowed-addresses: [10.0.9.0/24]}]}
      - {name: open, type: namespace, interfaces: [{network: net-1, address: 10.0.1.92, port-security: false}]}
)";

int tuple = 30000;

Ipv4Address address(const QString &text)
{
    return *Ipv4Address::parse(text);
}

/// "tcp 10.0.1.85 10.0.2.8 80", "icmp 10.0.1.85 10.0.2.8"
path::Packet packetOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    path::Packet packet;
    packet.protocol = *path::protocolFromName(words.at(0));
    packet.ipSrc = address(words.at(1));
    packet.ipDst = address(words.at(2));
    packet.srcPort = ++tuple;
    packet.dstPort = words.value(3).toInt();
    if (words.size() > 4)
        packet.srcPort = words.at(4).toInt();
    return packet;
}

} // namespace

class tst_OwnRulesAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void router_data();
    void router();
    void machines_data();
    void machines();
    void cleanupTestCase();

private:
    void makeRouter();
    void makeMachines();
    const blueprint::ResolvedPort &port(const QString &machine) const;
    QString device(const QString &prefix, const QString &machine) const;

    blueprint::Topology m_topology;
    std::unique_ptr<FilterBox> m_box;
    path::SavedRules m_rules;
    BoxRoutes m_routes;
    QHash<QString, QString> m_devices; ///< qr-1, qr-2, qg → the router's names of them
};

void tst_OwnRulesAgreement::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    m_topology = resolveText(drawn).topology;
}

void tst_OwnRulesAgreement::cleanupTestCase()
{
    m_box.reset();
}

void tst_OwnRulesAgreement::makeRouter()
{
    m_box = std::make_unique<FilterBox>();
    const blueprint::ResolvedRouter &router = m_topology.routers.first();
    const auto add = [this](const QString &role, const QString &prefix,
                            const blueprint::ResolvedPort &port, const QStringList &neighbours) {
        const QString name = blueprint::deviceName(prefix, port.uuid);
        const Ipv4Address own = port.addresses.first().address;
        m_devices.insert(role, name);
        m_box->addLink(name);
        m_box->ip(u"address add %1/24 dev %2"_s.arg(own.toString(), name));
        for (const QString &neighbour : neighbours)
            m_box->ip(u"neigh add %1 lladdr %2 dev %3 nud permanent"_s.arg(
                neighbour, FilterBox::macOf(name, true).toString(), name));
        m_routes.subnets.insert(name, Ipv4Subnet(own, 24));
        m_routes.firstAddresses.insert(name, own);
        m_routes.addresses.insert(own.value());
    };
    add(u"qr-1"_s, u"qr-"_s, router.interfaces.at(0), {u"10.0.1.85"_s, u"10.0.1.90"_s});
    add(u"qr-2"_s, u"qr-"_s, router.interfaces.at(1), {u"10.0.2.8"_s});
    add(u"qg"_s, u"qg-"_s, router.gateway->port, {u"100.64.1.200"_s, u"100.64.1.254"_s});
    for (const blueprint::ResolvedFloatingIp &floating : router.gateway->floatingIps) {
        m_box->ip(u"address add %1/32 dev %2"_s.arg(floating.floating.toString(),
                                                    m_devices.value(u"qg"_s)));
        m_routes.addresses.insert(floating.floating.value());
    }
    m_box->ip(u"route add default via 100.64.1.254"_s);
    m_routes.defaultDevice = m_devices.value(u"qg"_s);
    m_rules = m_box->load(blueprint::routerChains(router));
}

void tst_OwnRulesAgreement::router_data()
{
    QTest::addColumn<QString>("from"); // "" is the router itself
    QTest::addColumn<QString>("packet");
    QTest::addColumn<QString>("expected"); // where, and the addresses that it has there
    const auto row = [](const char *name, const char *from, const char *packet,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(packet)
                            << QString::fromLatin1(expected);
    };
    row("between networks", "qr-1", "tcp 10.0.1.85 10.0.2.8 80", "qr-2 10.0.1.85 10.0.2.8");
    row("between networks, back", "qr-2", "icmp 10.0.2.8 10.0.1.90", "qr-1 10.0.2.8 10.0.1.90");
    row("out by the router's address", "qr-1", "udp 10.0.1.90 9.9.9.9 53",
        "qg 100.64.1.10 9.9.9.9");
    row("out by the router's address, ping", "qr-2", "icmp 10.0.2.8 9.9.9.9",
        "qg 100.64.1.10 9.9.9.9");
    row("out by a floating address", "qr-1", "tcp 10.0.1.85 9.9.9.9 443", "qg 100.64.1.20 9.9.9.9");
    row("in by a floating address", "qg", "tcp 100.64.1.200 100.64.1.20 80",
        "qr-1 100.64.1.200 10.0.1.85");
    row("in by a floating address, ping", "qg", "icmp 100.64.1.200 100.64.1.20",
        "qr-1 100.64.1.200 10.0.1.85");
    row("to a floating address from inside", "qr-1", "tcp 10.0.1.90 100.64.1.20 80",
        "qr-1 100.64.1.10 10.0.1.85");
    row("to one's own floating address", "qr-1", "tcp 10.0.1.85 100.64.1.20 80",
        "qr-1 100.64.1.20 10.0.1.85");
    row("to the router", "qr-1", "icmp 10.0.1.85 10.0.1.254", "local 10.0.1.85 10.0.1.254");
    row("to the router from outside", "qg", "icmp 100.64.1.200 100.64.1.10",
        "local 100.64.1.200 100.64.1.10");
    row("to the metadata service", "qr-1", "tcp 10.0.1.85 169.254.169.254 80",
        "local 10.0.1.85 10.0.1.254");
    row("to its port without its address", "qr-1", "tcp 10.0.1.85 10.0.1.254 9697", "");
    row("from outside to a guest's own address", "qg", "icmp 100.64.1.200 10.0.1.85",
        "qr-1 100.64.1.200 10.0.1.85");
    row("the router itself to a floating address", "", "icmp 100.64.1.10 100.64.1.20",
        "qr-1 100.64.1.10 10.0.1.85");
    row("the router itself to a guest", "", "udp 10.0.2.254 10.0.2.8 53",
        "qr-2 10.0.2.254 10.0.2.8");
}

void tst_OwnRulesAgreement::router()
{
    QFETCH(const QString, from);
    if (m_devices.isEmpty())
        makeRouter();
    QFETCH(const QString, packet);
    Sent sent{m_devices.value(from), packetOf(packet), {}, {}};
    if (!from.isEmpty()) {
        sent.packet.ethSrc = FilterBox::macOf(sent.device, true);
        sent.packet.ethDst = FilterBox::macOf(sent.device, false);
    }

    Comparison comparison(*m_box, m_rules);
    const auto outcome = comparison.exchange(
        [this](const Sent &one) { return predictRouted(m_rules, m_routes, one); }, sent);

    QVERIFY2(outcome.disagreement.isEmpty(), qPrintable(outcome.disagreement));
    QCOMPARE(comparison.unknown(), 0);
    const Arrival &arrival = outcome.predicted.arrival;
    const path::Packet &there = arrival.packet.packet;
    const QString where = m_devices.key(arrival.where, arrival.where);
    QTEST(where.isEmpty()
              ? QString()
              : u"%1 %2 %3"_s.arg(where, there.ipSrc.toString(), there.ipDst.toString()),
          "expected");
}

const blueprint::ResolvedPort &tst_OwnRulesAgreement::port(const QString &machine) const
{
    return std::find_if(
               m_topology.machines.cbegin(), m_topology.machines.cend(),
               [&machine](const blueprint::ResolvedMachine &one) { return one.name == machine; })
        ->ports.first();
}

QString tst_OwnRulesAgreement::device(const QString &prefix, const QString &machine) const
{
    return blueprint::deviceName(prefix, port(machine).uuid);
}

void tst_OwnRulesAgreement::makeMachines()
{
    m_box.reset();
    m_box = std::make_unique<FilterBox>();
    for (const QString &machine : {u"a"_s, u"b"_s, u"open"_s}) {
        const QString bridge = device(u"qbr"_s, machine);
        m_box->ip(
            u"link add %1 up type bridge ageing_time 0 forward_delay 0 mcast_snooping 0"_s.arg(
                bridge));
        for (const QString &prefix : {u"tap"_s, u"qvb"_s}) {
            m_box->addLink(device(prefix, machine));
            m_box->ip(u"link set %1 master %2"_s.arg(device(prefix, machine), bridge));
        }
    }
    m_box->setSysctl(u"net.bridge.bridge-nf-call-iptables"_s, u"1"_s);
    const blueprint::NodeBlueprint node = blueprint::compile(m_topology, {}).nodes.first();
    QStringList sets;
    for (const blueprint::AddressSet &set : node.addressSets) {
        sets.append(
            u"create %1 hash:net family %2"_s.arg(set.name, set.ipv6 ? u"inet6"_s : u"inet"_s));
        for (const Ipv4Subnet &member : set.members)
            sets.append(u"add %1 %2"_s.arg(set.name, member.toString()));
    }
    m_rules = m_box->load(node.packetFilters.first().rules, sets);
}

void tst_OwnRulesAgreement::machines_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("packet");
    QTest::addColumn<QString>(
        "expected"); // by how many of the two bridges it gets, and the chain that stopped it
    const auto row = [](const char *name, const char *from, const char *to, const char *packet,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromLatin1(packet) << QString::fromLatin1(expected);
    };
    row("a port of the group", "b", "a", "tcp 10.0.1.90 10.0.1.85 443", "arrives");
    row("another port", "b", "a", "tcp 10.0.1.90 10.0.1.85 22", "stopped at a");
    row("of the remote group", "b", "a", "udp 10.0.1.90 10.0.1.85 53", "arrives");
    row("ping from elsewhere", "b", "a", "icmp 10.0.1.90 10.0.1.85", "stopped at a");
    row("not of the remote group", "a", "b", "icmp 10.0.1.85 10.0.1.90", "stopped at b");
    row("a wrong address", "b", "a", "tcp 10.0.1.91 10.0.1.85 80", "stopped at b");
    row("an allowed address", "b", "a", "tcp 10.0.9.7 10.0.1.85 80", "arrives");
    row("without port security", "open", "a", "tcp 10.0.1.3 10.0.1.85 80", "arrives");
    row("to one without port security", "b", "open", "udp 10.0.1.90 10.0.1.92 9", "arrives");
    row("asks for a DHCP lease", "a", "open", "udp 0.0.0.0 255.255.255.255 67 68", "arrives");
    row("gives a DHCP lease", "a", "open", "udp 10.0.1.85 10.0.1.92 68 67", "stopped at a");
    row("is given a DHCP lease", "open", "a", "udp 10.0.1.1 10.0.1.85 68 67", "arrives");
}

void tst_OwnRulesAgreement::machines()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, packet);
    if (m_rules.sets.isEmpty())
        makeMachines();
    const auto over = [this](const QString &machine) -> Comparison::Predict {
        return [this, machine](const Sent &one) {
            const QString tap = device(u"tap"_s, machine);
            const QString other = one.device == tap ? device(u"qvb"_s, machine) : tap;
            return predictBridged(m_rules, device(u"qbr"_s, machine), other, one);
        };
    };
    Comparison comparison(*m_box, m_rules);
    Sent sent{device(u"tap"_s, from), packetOf(packet), {}, {}};
    sent.packet.ethSrc = port(from).mac;
    sent.packet.ethDst = port(to).mac;

    const auto leaving = comparison.exchange(over(from), sent);
    QVERIFY2(leaving.disagreement.isEmpty(), qPrintable(leaving.disagreement));
    if (!leaving.arrived) {
        QTEST(u"stopped at "_s + from, "expected");
        return;
    }
    // The answer went the way back over the first bridge; the second has its own view of the
    // connection.
    const Sent entering{device(u"qvb"_s, to), leaving.arrived->packet, {}, {}};
    const auto entered = comparison.exchange(over(to), entering);

    QVERIFY2(entered.disagreement.isEmpty(), qPrintable(entered.disagreement));
    QTEST(entered.arrived ? u"arrives"_s : u"stopped at "_s + to, "expected");
    QCOMPARE(comparison.unknown(), 0);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_OwnRulesAgreement)
#include "tst_ownrulesagreement.moc"
