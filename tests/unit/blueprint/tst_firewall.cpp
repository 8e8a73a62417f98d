// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups in topology and blueprint, and how each firewall driver spells them.
#include "engine/blueprint/firewall/portmasks.h"
#include "engine/blueprint/firewall/verdict.h"
#include "engine/blueprint/naming.h"
#include "tests/support/designs.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include <netinet/in.h>

using namespace overlab;
using namespace overlab::blueprint;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using design::PortRange;
using design::RuleDirection;

namespace {

constexpr auto drawn = R"(overlab: 1
name: test
settings: {firewall: DRIVER}
nodes: [{name: one, roles: [network, compute]}]
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.1.0/24}]}]
    security-groups:
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80-443, remote: 0.0.0.0/0}
          - {direction: ingress, protocol: udp, port: 53, remote: group:default}
          - {direction: ingress, protocol: tcp, port: 22, remote: 10.0.1.0/28}
      - {name: strict, rules: [{direction: egress, protocol: icmp}]}
    routers: [{name: r, interfaces: [net]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net, address: 10.0.1.85, security-groups: [web, default]}]}
      - {name: b, type: namespace, interfaces: [{network: net, address: 10.0.1.90, allowed-addresses: [10.0.1.99]}]}
      - {name: c, type: namespace, interfaces: [{network: net, address: 10.0.1.91, security-groups: [strict]}]}
      - {name: open, type: namespace, interfaces: [{network: net, address: 10.0.1.92, port-security: false}]}
  - {name: green, networks: [{name: net, subnets: [{cidr: 10.0.1.0/24}]}]}
)";

QByteArray with(const char *driver)
{
    return QByteArray(drawn).replace("DRIVER", driver);
}

Resolution resolved(const QByteArray &text, const Allocation &previous = {})
{
    return resolveDesign(readValid(text), previous);
}

NodeBlueprint node(const QByteArray &text)
{
    return compile(resolved(text).topology, {}).nodes.first();
}

const ResolvedPort &portOf(const Topology &topology, int machine)
{
    return topology.machines.at(machine).ports.first();
}

/// The rules of the chain \a direction (i, o, s) of \a port, without comments.
QStringList chainOf(const QString &rules, const QString &direction, const ResolvedPort &port)
{
    const QString name = u"neutron-openvswi-"_s + direction + uuidText(port.uuid).left(10);
    QStringList found;
    for (const QString &line : rules.split(u'\n')) {
        if (!line.startsWith(u"-A "_s + name + u' '))
            continue;
        QString rule = line.mid(name.size() + 4);
        static const QRegularExpression comment(u" ?-m comment --comment \"[^\"]*\""_s);
        found.append(rule.remove(comment).trimmed());
    }
    return found;
}

QStringList flowsOf(const NodeBlueprint &node, int table, const QString &part)
{
    QStringList found;
    for (const Flow &flow : node.flows) {
        if (flow.bridge == u"br-int"_s && flow.table == table && flow.match.contains(part))
            found.append(u"%1 %2 → %3"_s.arg(flow.priority).arg(flow.match, flow.actions));
    }
    found.sort();
    return found;
}

} // namespace

class tst_Firewall : public QObject
{
    Q_OBJECT

private slots:
    void default_existsInEveryTenant();
    void groupWithoutEgressRules_allowsAllEgress();
    void members_haveTheirAllowedAddresses();
    void zonesAndNumbers_areKept();
    void hybrid_ingressChain();
    void hybrid_egressChain();
    void hybrid_sourcesChain();
    void hybrid_unfilteredPortPasses();
    void hybrid_ipv6HasNoIpv4Rules();
    void hybrid_setsOfRemoteGroups();
    void native_directRules();
    void native_groupRules();
    void native_overlappingPortsOfTwoGroups();
    void native_sharedMacGoesToOne();
    void native_flowsAreUnique();
    void none_hasNeither();
    void portMatches_coverExactly_data();
    void portMatches_coverExactly();
    void disjointPieces_cutAtEdges();
    void verdict_data();
    void verdict();
};

void tst_Firewall::default_existsInEveryTenant()
{
    const Topology topology = resolved(with("hybrid")).topology;

    QStringList names;
    for (const ResolvedSecurityGroup &group : topology.securityGroups)
        names.append(group.object());
    QCOMPARE(names, (QStringList{u"red/default"_s, u"red/web"_s, u"red/strict"_s, u"green/default"_s}));
    QCOMPARE(portOf(topology, 0).securityGroups, (QList<int>{1, 0}));
    QCOMPARE(portOf(topology, 1).securityGroups, QList<int>{0}); // it names none
    QCOMPARE(portOf(topology, 3).securityGroups, QList<int>());  // no port security
}

void tst_Firewall::groupWithoutEgressRules_allowsAllEgress()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const auto egress = [&](int group) {
        const auto &rules = topology.securityGroups.at(group).rules;
        return std::count_if(rules.cbegin(), rules.cend(), [](const ResolvedRule &rule) {
            return rule.direction == RuleDirection::Egress
                && rule.protocol == design::RuleProtocol::Any;
        });
    };

    QCOMPARE(egress(0), 1);
    QCOMPARE(egress(1), 1);
    QCOMPARE(egress(2), 0); // it lists one of its own
}

void tst_Firewall::members_haveTheirAllowedAddresses()
{
    const Topology topology = resolved(with("hybrid")).topology;

    QStringList members;
    for (const Ipv4Subnet &member : topology.securityGroups.first().members)
        members.append(member.toString());
    QCOMPARE(members, (QStringList{u"10.0.1.85/32"_s, u"10.0.1.90/32"_s, u"10.0.1.99/32"_s}));
}

void tst_Firewall::zonesAndNumbers_areKept()
{
    const Resolution before = resolved(with("hybrid"));
    const QUuid b = portOf(before.topology, 1).uuid;
    const QUuid c = portOf(before.topology, 2).uuid;
    QCOMPARE(before.topology.conntrackZones.first().value(b), 4098);

    QByteArray withoutA = with("hybrid");
    const qsizetype line = withoutA.indexOf("      - {name: a,");
    withoutA.remove(line, withoutA.indexOf('\n', line) + 1 - line);
    const auto journalled = Allocation::fromJson(before.allocation.toJson());
    const Resolution after = resolved(withoutA, journalled);

    QCOMPARE(after.topology.conntrackZones.first().value(b), 4098);
    QCOMPARE(after.topology.conntrackZones.first().value(c), 4099);
    QCOMPARE(after.topology.portNumbers.first().value(c),
             before.topology.portNumbers.first().value(c));
}

void tst_Firewall::hybrid_ingressChain()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const QString rules = node(with("hybrid")).packetFilters.first().rules;
    const QString set = addressSetName(topology.securityGroups.first().uuid, false);

    QCOMPARE(chainOf(rules, u"i"_s, portOf(topology, 0)),
             (QStringList{u"-m state --state RELATED,ESTABLISHED -j RETURN"_s,
                          u"-d 10.0.1.85/32 -p udp -m udp --sport 67 --dport 68 -j RETURN"_s,
                          u"-d 255.255.255.255/32 -p udp -m udp --sport 67 --dport 68 -j RETURN"_s,
                          u"-p tcp -m tcp -m multiport --dports 80:443 -j RETURN"_s,
                          u"-m set --match-set %1 src -p udp -m udp --dport 53 -j RETURN"_s.arg(set),
                          u"-s 10.0.1.0/28 -p tcp -m tcp --dport 22 -j RETURN"_s,
                          u"-m set --match-set %1 src -j RETURN"_s.arg(set),
                          u"-m state --state INVALID -j DROP"_s,
                          u"-j neutron-openvswi-sg-fallback"_s}));
    QCOMPARE(set.size(), 29);
}

void tst_Firewall::hybrid_egressChain()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const QString rules = node(with("hybrid")).packetFilters.first().rules;
    const ResolvedPort &port = portOf(topology, 2);

    QCOMPARE(chainOf(rules, u"o"_s, port),
             (QStringList{
                 u"-s 0.0.0.0/32 -d 255.255.255.255/32 -p udp -m udp --sport 68 --dport 67 -j RETURN"_s,
                 u"-j neutron-openvswi-s"_s + uuidText(port.uuid).left(10),
                 u"-p udp -m udp --sport 68 --dport 67 -j RETURN"_s,
                 u"-p udp -m udp --sport 67 --dport 68 -j DROP"_s,
                 u"-m state --state RELATED,ESTABLISHED -j RETURN"_s, u"-p icmp -j RETURN"_s,
                 u"-m state --state INVALID -j DROP"_s, u"-j neutron-openvswi-sg-fallback"_s}));
}

void tst_Firewall::hybrid_sourcesChain()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const QString rules = node(with("hybrid")).packetFilters.first().rules;
    const ResolvedPort &port = portOf(topology, 1);
    const QString mac = port.mac.toString().toUpper();

    QCOMPARE(chainOf(rules, u"s"_s, port),
             (QStringList{u"-s 10.0.1.90/32 -m mac --mac-source %1 -j RETURN"_s.arg(mac),
                          u"-s 10.0.1.99/32 -m mac --mac-source %1 -j RETURN"_s.arg(mac),
                          u"-j DROP"_s}));
}

void tst_Firewall::hybrid_unfilteredPortPasses()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const QString rules = node(with("hybrid")).packetFilters.first().rules;
    const QString tap = deviceName(u"tap"_s, portOf(topology, 3).uuid);

    QVERIFY(!rules.contains(u"neutron-openvswi-i"_s + uuidText(portOf(topology, 3).uuid).left(10)));
    QCOMPARE(rules.count(tap), 3); // FORWARD in, FORWARD out, INPUT
    QVERIFY(!rules.contains(deviceName(u"qvb"_s, portOf(topology, 3).uuid))); // no zone
}

void tst_Firewall::hybrid_ipv6HasNoIpv4Rules()
{
    const Topology topology = resolved(with("hybrid")).topology;
    const PacketFilter ipv6 = node(with("hybrid")).packetFilters.at(1);
    const QString set = addressSetName(topology.securityGroups.first().uuid, true);

    QCOMPARE(ipv6.program, u"ip6tables"_s);
    QVERIFY(!ipv6.rules.contains(u"10.0.1."_s));
    const QStringList chain = chainOf(ipv6.rules, u"i"_s, portOf(topology, 1));
    QVERIFY2(chain.contains(u"-m set --match-set %1 src -j RETURN"_s.arg(set)),
             qPrintable(chain.join(u'\n')));
    QVERIFY(chainOf(ipv6.rules, u"s"_s, portOf(topology, 1)).first().startsWith(u"-s fe80::"_s));
}

void tst_Firewall::hybrid_setsOfRemoteGroups()
{
    const NodeBlueprint one = node(with("hybrid"));

    QCOMPARE(one.addressSets.size(), 2); // default, for IPv4 and IPv6; nobody names web or strict
    QCOMPARE(one.addressSets.first().members.size(), 3);
    QByteArray whole = with("hybrid");
    whole.replace("allowed-addresses: [10.0.1.99]", "allowed-addresses: [0.0.0.0/0]");
    QStringList members;
    const NodeBlueprint open = node(whole);
    for (const Ipv4Subnet &member : open.addressSets.first().members)
        members.append(member.toString());
    QCOMPARE(members, (QStringList{u"0.0.0.0/1"_s, u"10.0.1.85/32"_s, u"10.0.1.90/32"_s,
                                   u"128.0.0.0/1"_s})); // ipset has no /0
}

void tst_Firewall::native_directRules()
{
    const Topology topology = resolved(with("native")).topology;
    const QString reg5 = u"reg5=0x%1"_s.arg(
        topology.portNumbers.first().value(portOf(topology, 0).uuid), 0, 16);
    const QString tap = deviceName(u"tap"_s, portOf(topology, 0).uuid);

    const QStringList flows = flowsOf(node(with("native")), 82, u"nw_src=10.0.1.0/28"_s);

    const QString later = u",nw_frag=later"_s; // beside the port: whatever belongs to a datagram with it
    QCOMPARE(flows,
             (QStringList{
                 u"77 ct_state=+est-rel-rpl,tcp,%1,nw_src=10.0.1.0/28%3 → output:\"%2\""_s.arg(reg5, tap, later),
                 u"77 ct_state=+est-rel-rpl,tcp,%1,nw_src=10.0.1.0/28,tp_dst=22 → output:\"%2\""_s.arg(
                     reg5, tap),
                 u"77 ct_state=+new-est,tcp,%1,nw_src=10.0.1.0/28%3 → "
                 "ct(commit,zone=NXM_NX_REG6[0..15]),output:\"%2\",resubmit(,92)"_s.arg(reg5, tap, later),
                 u"77 ct_state=+new-est,tcp,%1,nw_src=10.0.1.0/28,tp_dst=22 → "
                 "ct(commit,zone=NXM_NX_REG6[0..15]),output:\"%2\",resubmit(,92)"_s.arg(reg5, tap)}));
}

void tst_Firewall::native_groupRules()
{
    const Topology topology = resolved(with("native")).topology;
    const NodeBlueprint one = node(with("native"));
    const QString reg5 = u"reg5=0x%1"_s.arg(
        topology.portNumbers.first().value(portOf(topology, 0).uuid), 0, 16);

    // Group number 1: conjunctions 16 and up; UDP is three priorities above "any".
    QCOMPARE(flowsOf(one, 82, u"udp,%1,tp_dst=53"_s.arg(reg5)),
             (QStringList{u"73 ct_state=+est-rel-rpl,udp,%1,tp_dst=53 → conjunction(22,2/2)"_s.arg(reg5),
                          u"73 ct_state=+new-est,udp,%1,tp_dst=53 → conjunction(23,2/2)"_s.arg(reg5)}));
    QCOMPARE(flowsOf(one, 82, u"ip,reg6=0x1,nw_src=10.0.1.99"_s),
             (QStringList{u"70 ip,reg6=0x1,nw_src=10.0.1.99 → conjunction(16,1/2),conjunction(17,1/2)"_s,
                          u"73 ip,reg6=0x1,nw_src=10.0.1.99 → conjunction(22,1/2),conjunction(23,1/2)"_s}));
    QCOMPARE(flowsOf(one, 82, u"conj_id=22,ip,"_s + reg5).size(), 1);
}

void tst_Firewall::native_overlappingPortsOfTwoGroups()
{
    QByteArray text = with("native");
    text.replace("{direction: ingress, protocol: udp, port: 53, remote: group:default}",
                 "{direction: ingress, protocol: udp, port: 50-59, remote: group:default}\n"
                 "          - {direction: ingress, protocol: udp, port: 53, remote: group:strict}");
    const NodeBlueprint one = node(text);

    const QStringList exact = flowsOf(one, 82, u"tp_dst=53"_s);
    QCOMPARE(exact.size(), 2);
    // default is number 1, strict number 3: both are named where their ports overlap
    QVERIFY2(exact.first().endsWith(u"conjunction(22,2/2),conjunction(54,2/2)"_s),
             qPrintable(exact.first()));
    for (const QString &flow : flowsOf(one, 82, u"tp_dst=0x32/0xfffe"_s)) // 50 and 51
        QVERIFY2(!flow.contains(u"54"_s) && !flow.contains(u"55"_s), qPrintable(flow));
    const QStringList later = flowsOf(one, 82, u"nw_frag=later"_s).filter(u"udp"_s);
    QCOMPARE(later.size(), 2);
    for (const QString &flow : later) // may belong to either
        QVERIFY2(flow.contains(u"conjunction(2"_s) && flow.contains(u"conjunction(5"_s), qPrintable(flow));
}

void tst_Firewall::native_sharedMacGoesToOne()
{
    QByteArray text = with("native");
    text.replace("allowed-addresses: [10.0.1.99]",
                 "allowed-addresses: [{address: 10.0.1.99, mac: 00:00:5e:00:01:01}]");
    text.replace("security-groups: [strict]",
                 "allowed-addresses: [{address: 10.0.1.99, mac: 00:00:5e:00:01:01}]");
    const Topology topology = resolved(text).topology;
    const NodeBlueprint one = node(text);

    const QStringList flows = flowsOf(one, 94, u"00:00:5e:00:01:01"_s);
    QCOMPARE(flows.size(), 1);
    QVERIFY(flows.first().contains(deviceName(u"tap"_s, portOf(topology, 1).uuid)));
}

void tst_Firewall::native_flowsAreUnique()
{
    const NodeBlueprint one = node(with("native"));
    QSet<QString> keys;
    for (const Flow &flow : one.flows) {
        QVERIFY2(!keys.contains(flow.key()), qPrintable(flow.key()));
        keys.insert(flow.key());
    }
    for (const Flow &flow : one.flows)
        QVERIFY(flow.table != 24 && flow.table != 25 ? true : flow.priority == 0); // 71 does it
}

void tst_Firewall::none_hasNeither()
{
    const NodeBlueprint one = node(with("none"));

    QVERIFY(one.packetFilters.isEmpty());
    QVERIFY(one.addressSets.isEmpty());
    QVERIFY(one.filteredPorts.isEmpty());
    QCOMPARE(flowsOf(one, 71, {}), QStringList());
}

void tst_Firewall::portMatches_coverExactly_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>("matches");

    QTest::newRow("one") << 42 << 42 << QStringList{u"42"_s};
    QTest::newRow("aligned") << 0x1500 << 0x15ff << QStringList{u"0x1500/0xff00"_s};
    QTest::newRow("not aligned") << 43 << 45 << QStringList{u"43"_s, u"0x2c/0xfffe"_s};
    QTest::newRow("all") << 0 << 65535 << QStringList{u"0x0/0x0"_s};
    QTest::newRow("all but 0") << 1 << 65535 << QStringList();
    QTest::newRow("the last") << 65535 << 65535 << QStringList{u"65535"_s};
    QTest::newRow("crooked") << 1000 << 3999 << QStringList();
}

void tst_Firewall::portMatches_coverExactly()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    QFETCH(const QStringList, matches);

    const QStringList found = portMatches({first, last});

    if (!matches.isEmpty())
        QCOMPARE(found, matches);
    QList<int> times(65536);
    for (const QString &match : found) {
        const int value = match.section(u'/', 0, 0).toInt(nullptr, 0);
        const int mask = match.contains(u'/') ? match.section(u'/', 1).toInt(nullptr, 0) : 0xffff;
        for (int port = 0; port < times.size(); ++port)
            times[port] += (port & mask) == value;
    }
    for (int port = 0; port < times.size(); ++port)
        QCOMPARE(times.at(port), port >= first && port <= last ? 1 : 0);
}

void tst_Firewall::disjointPieces_cutAtEdges()
{
    QCOMPARE(disjointPieces({{80, 443}, {100, 100}, {500, 600}}),
             (QList<PortRange>{{80, 99}, {100, 100}, {101, 443}, {500, 600}}));
    QCOMPARE(disjointPieces({{0, 65535}, {0, 65535}}), (QList<PortRange>{{0, 65535}}));
    QCOMPARE(disjointPieces({}), QList<PortRange>());
}

void tst_Firewall::verdict_data()
{
    QTest::addColumn<bool>("ingress");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("tcp in the range") << true << int(IPPROTO_TCP) << u"8.8.8.8"_s << 443 << true;
    QTest::newRow("tcp above it") << true << int(IPPROTO_TCP) << u"8.8.8.8"_s << 444 << false;
    QTest::newRow("udp with tcp's port") << true << int(IPPROTO_UDP) << u"8.8.8.8"_s << 443 << false;
    QTest::newRow("from the CIDR") << true << int(IPPROTO_TCP) << u"10.0.1.15"_s << 22 << true;
    QTest::newRow("from beside it") << true << int(IPPROTO_TCP) << u"10.0.1.16"_s << 22 << false;
    QTest::newRow("from a member") << true << int(IPPROTO_UDP) << u"10.0.1.99"_s << 53 << true;
    QTest::newRow("from a stranger") << true << int(IPPROTO_UDP) << u"10.0.1.91"_s << 53 << false;
    QTest::newRow("anything out") << false << int(IPPROTO_SCTP) << u"8.8.8.8"_s << 0 << true;
    QTest::newRow("icmp from a stranger") << true << int(IPPROTO_ICMP) << u"8.8.8.8"_s << 0 << false;
}

void tst_Firewall::verdict()
{
    QFETCH(const bool, ingress);
    QFETCH(const int, protocol);
    QFETCH(const QString, remote);
    QFETCH(const int, port);
    QFETCH(const bool, allowed);
    const NodeBlueprint one = node(with("hybrid").replace("[web, default]", "[web]"));
    AddressSetsByName sets;
    for (const AddressSet &set : one.addressSets)
        sets.insert(set.name, set.members);

    const Ipv4Address own = *Ipv4Address::parse(u"10.0.1.85"_s);
    const Ipv4Address other = *Ipv4Address::parse(remote);
    const ConnectionAttempt attempt{protocol, ingress ? other : own, ingress ? own : other, port};
    QCOMPARE(isAllowed(one.filteredPorts.first(), attempt, sets), allowed);
}

QTEST_APPLESS_MAIN(tst_Firewall)
#include "tst_firewall.moc"
