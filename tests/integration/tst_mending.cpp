// SPDX-License-Identifier: GPL-3.0-or-later
// What a person takes away in a node by hand is seen as drift, and the next apply brings it back
// (neutron-facts 11, row 26).
#include "tests/support/labfixture.h"

#include <csignal>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;

namespace {

const QByteArray drawn = R"(overlab: 1
name: mending
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24}]}
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, security-groups: [open], floating-ip: 100.64.1.20}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.10, security-groups: [open]}]}
)";

} // namespace

class tst_Mending : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takenAway_comesBack_data();
    void takenAway_comesBack();
    void forbiddenOpenFlow_isAllowedAgain();
    void engineKilledWhileItMends_leavesNothingInTheWay();
    void destroyLeavesNothing();

private:
    LabFixture m_lab{u"mending"_s};
};

void tst_Mending::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(drawn));
}

void tst_Mending::takenAway_comesBack_data()
{
    QTest::addColumn<QString>("taking");
    const auto each = [](const char *prefix, const char *work) {
        return u"for space in $(ip netns list | grep -o '^%1[^ ]*'); do %2; done"_s.arg(
            QLatin1StringView(prefix), QLatin1StringView(work));
    };
    QTest::newRow("a router's namespace") << each("qrouter-", "ip netns delete $space");
    QTest::newRow("the DHCP servers' namespaces") << each("qdhcp-", "ip netns delete $space");
    QTest::newRow("all namespaces") << each("q", "ip netns delete $space");
    QTest::newRow("namespaces, and empty ones in their place") << each("q", "ip netns delete $space; ip netns add $space");
    QTest::newRow("an internal port of Open vSwitch")
        << each("qrouter-", "ip -n $space link delete $(ip -n $space -o link | grep -o 'qg-[^:@]*' | head -1)");
    QTest::newRow("a port of Open vSwitch")
        << u"ovs-vsctl del-port $(ovs-vsctl list-ports br-int | grep '^qr-' | head -1)"_s;
}

void tst_Mending::takenAway_comesBack()
{
    QFETCH(const QString, taking);
    const auto parts = [this] {
        return linesOf(m_lab.shell(u"control-0"_s, u"{ ip netns list | cut -d' ' -f1; ovs-vsctl list-ports br-int; "
                                                   "for i in $(ip netns list | cut -d' ' -f1); do ip -n $i -o -4 addr; done | "
                                                   "sed 's/^[0-9]*: //'; } | sort"_s).output);
    };
    const QStringList before = parts();
    QVERIFY(before.size() > 10);
    VERIFY_DONE(m_lab.shell(u"control-0"_s, taking));
    QVERIFY(parts() != before);
    QVERIFY(!m_lab.status().value(u"drift"_s).toArray().isEmpty());

    VERIFY_DONE(m_lab.apply(drawn));

    QCOMPARE(parts(), before);
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
    QCOMPARE(m_lab.answers(u"red/a"_s, u"outside"_s), 2);
    QCOMPARE(m_lab.answers(u"outside"_s, u"100.64.1.20"_s), 2);
    QCOMPARE(m_lab.answers(u"red/a"_s, u"red/b"_s), 2);
    VERIFY_DONE(m_lab.run({u"reboot"_s, u"red/b"_s})); // it asks for its address again
    const auto servers = m_lab.shell(u"control-0"_s, u"pgrep -x dnsmasq | wc -l"_s).output;
    QVERIFY2(servers.trimmed().toInt() == 2, servers.constData());
}

/// The engine speaks another version than the flows are written in.
void tst_Mending::forbiddenOpenFlow_isAllowedAgain()
{
    VERIFY_DONE(m_lab.shell(u"control-0"_s, u"ovs-vsctl set bridge br-int protocols=OpenFlow13,OpenFlow14"_s));

    VERIFY_DONE(m_lab.apply(drawn));

    const auto protocols = m_lab.shell(u"control-0"_s, u"ovs-vsctl get bridge br-int protocols"_s).output;
    QVERIFY2(protocols.contains("OpenFlow10"), protocols.constData());
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
}

/// The engine starts a dead ovs-vswitchd again and dies itself before that one listens: the next engine finds
/// it running, and the sockets of the one before.
void tst_Mending::engineKilledWhileItMends_leavesNothingInTheWay()
{
    for (int round = 0; round < 5; ++round) {
        const pid_t engine = m_lab.enginePid();
        VERIFY_DONE(m_lab.shell(u"outside"_s,
                                u"file=/run/openvswitch/ovs-vswitchd.pid; old=$(cat $file); kill -9 $old; "
                                "while [ ! -s $file ] || [ \"$(cat $file)\" = $old ]; do sleep 0.001; done; new=$(cat $file); "
                                "kill -STOP $new; (sleep 0.7; kill -CONT $new) > /dev/null 2>&1 &"_s, 20));
        QVERIFY(kill(engine, SIGKILL) == 0);
        QVERIFY(eventually(10000, [&] { return m_lab.enginePid() > 0 && m_lab.enginePid() != engine; }));

        VERIFY_DONE(m_lab.apply(drawn));

        QCOMPARE(m_lab.answers(u"red/a"_s, u"outside"_s), 2);
    }
}

void tst_Mending::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Mending)
#include "tst_mending.moc"
