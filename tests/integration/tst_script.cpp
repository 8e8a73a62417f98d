// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of "plan --script", typed by hand into the nodes of a lab that has nodes only, make
// what apply makes: the same ports, flows, namespaces and addresses, and they carry pings.
#include "tests/support/labfixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::Outcome;

namespace {

const QByteArray nodes = R"(overlab: 1
name: script
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254}
)";

const QByteArray tenants = R"(tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254}]}
      - {name: net-2, segment: 99, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}
      - {name: tagged, type: vlan, segment: 120, subnets: [{cidr: 10.0.3.0/24}]}
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    routers:
      - {name: router-1, interfaces: [net-1, net-2], external: {network: public}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.10}]}
      - {name: b, type: namespace, node: compute-1, interfaces: [{network: net-1, address: 10.0.1.11, security-groups: [default, open], floating-ip: 100.64.1.20}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: net-2, address: 10.0.2.10}]}
      - {name: d, type: namespace, node: compute-0, interfaces: [{network: tagged, address: 10.0.3.10}]}
      - {name: e, type: namespace, node: compute-1, interfaces: [{network: tagged, address: 10.0.3.11}]}
)";

/// What a person would compare of a node, one fact a line, sorted; what is learned or counted left out.
const QString facts = uR"(
for bridge in $(ovs-vsctl list-br); do
    ovs-vsctl list-ports $bridge | sed "s/^/port $bridge /"
    ovs-ofctl -O OpenFlow14 --names --no-stats dump-flows $bridge | grep -v 'table=20.*hard_timeout' | sed "s/^/flow $bridge /"
done
ovs-vsctl --columns=name,tag,other_config,external_ids --format=csv --no-headings list Port | sed 's/^/row /'
ovs-vsctl --columns=name,type,options --format=csv --no-headings list Interface | sed 's/^/interface /'
for program in iptables ip6tables; do
    $program-save | grep -v Generated | grep -v Completed | sed -e 's/ .[0-9]*:[0-9]*.$//' -e "s/^/$program /"
done
ipset save | grep '^add ' | sed 's/^/ipset /'
ip netns list | sed 's/ .*//' | grep -v '^guest-' | sed 's/^/namespace /'
for space in $(ip netns list | sed 's/ .*//' | grep -v '^guest-'); do
    ip -n $space -4 -o addr | awk -v s=$space '{print "address", s, $2, $4}'
    ip -n $space -o link | awk -v s=$space '{sub("@.*", "", $2); print "link", s, $2, $5}'
    ip -n $space route | sed "s/^/route $space /"
    ip netns exec $space iptables-save | grep '^[-:*]' | cut -d'[' -f1 | sed "s/^/iptables $space /"
    for key in ipv4.ip_forward ipv4.conf.all.arp_ignore ipv4.conf.all.arp_announce; do
        ip netns exec $space cat /proc/sys/net/$(echo $key | tr . /) | sed "s/^/sysctl $space $key /"
    done
done
ip -o link show type bridge | awk '{print "bridge", $2, $5}'
brctl show | tail -n +2
cat /var/lib/neutron/dhcp/*/host /var/lib/neutron/dhcp/*/opts /var/lib/neutron/dhcp/*/addn_hosts 2>/dev/null | sed 's/^/dhcp /'
ps -eo args | grep '[/]usr/sbin/dnsmasq' | grep -v dumb-init
true
)"_s;

} // namespace

class tst_Script : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typedCommandsSucceed();
    void nodeLooksTheSame_data();
    void nodeLooksTheSame();
    void typedLabCarriesPings_data();
    void typedLabCarriesPings();
    void destroyLeavesNothing();

private:
    QStringList read(const LabFixture &lab, const QString &node) const;

    LabFixture m_applied{u"applied"_s};
    LabFixture m_typed{u"typed"_s};
};

void tst_Script::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_applied.apply(nodes + tenants));
    VERIFY_DONE(m_typed.apply(nodes));
}

void tst_Script::typedCommandsSucceed()
{
    const Outcome plan = m_typed.run({u"plan"_s, m_typed.file(nodes + tenants), u"--script"_s});
    VERIFY_DONE(plan);
    QCOMPARE(plan.output.count("\n# ==== "), 3);

    for (const QString &node : {u"control-0"_s, u"compute-0"_s, u"compute-1"_s}) {
        // Each node takes its own part of the whole.
        const Outcome typed = m_typed.run({u"exec"_s, node, u"--"_s, u"sh"_s, u"-e"_s}, plan.output);
        QVERIFY2(typed.status == 0, (node.toUtf8() + ": " + typed.said()).constData());
    }
    const Outcome elsewhere = m_typed.run({u"exec"_s, u"underlay"_s, u"--"_s, u"sh"_s, u"-ex"_s}, plan.output);
    QVERIFY2(elsewhere.status == 0 && !elsewhere.errors.contains("+ ip "), elsewhere.said().constData());
}

QStringList tst_Script::read(const LabFixture &lab, const QString &node) const
{
    QStringList lines = linesOf(lab.shell(node, facts).output);
    for (QString &line : lines)
        line = line.simplified();
    lines.sort();
    return lines;
}

void tst_Script::nodeLooksTheSame_data()
{
    QTest::addColumn<QString>("node");

    for (const char *node : {"control-0", "compute-0", "compute-1"})
        QTest::newRow(node) << QString::fromLatin1(node);
}

void tst_Script::nodeLooksTheSame()
{
    QFETCH(const QString, node);
    const QStringList applied = read(m_applied, node);
    const QStringList typed = read(m_typed, node);
    QVERIFY(applied.size() > 40);

    QStringList differences;
    for (const QString &line : applied) {
        if (!typed.contains(line))
            differences << u"only applied: "_s + line;
    }
    for (const QString &line : typed) {
        if (!applied.contains(line))
            differences << u"only typed: "_s + line;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void tst_Script::typedLabCarriesPings_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("from"); ///< whose namespace, by its address
    QTest::addColumn<QString>("to");

    QTest::newRow("across VXLAN") << u"compute-0"_s << u"10.0.1.10"_s << u"10.0.1.11"_s;
    QTest::newRow("routed") << u"compute-0"_s << u"10.0.1.10"_s << u"10.0.2.10"_s;
    QTest::newRow("across a VLAN") << u"compute-0"_s << u"10.0.3.10"_s << u"10.0.3.11"_s;
    QTest::newRow("out, by SNAT") << u"compute-0"_s << u"10.0.1.10"_s << u"100.64.1.254"_s;
    QTest::newRow("a floating address") << u"compute-1"_s << u"10.0.2.10"_s << u"100.64.1.20"_s;
}

void tst_Script::typedLabCarriesPings()
{
    QFETCH(const QString, node);
    QFETCH(const QString, from);
    QFETCH(const QString, to);

    const Outcome pinged = m_typed.shell(
        node, u"for space in $(ip netns list | sed 's/ .*//'); do "
              "if ip -n $space -4 -o addr | grep -q ' %1/'; then exec ip netns exec $space ping -c 3 -i 0.2 -W 2 %2; fi; "
              "done; ip netns list; exit 9"_s.arg(from, to));

    VERIFY_DONE(pinged);
}

void tst_Script::destroyLeavesNothing()
{
    QCOMPARE(m_applied.end(), QString());
    QCOMPARE(m_typed.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Script)
#include "tst_script.moc"
