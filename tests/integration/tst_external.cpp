// SPDX-License-Identifier: GPL-3.0-or-later
// The way out: external networks, flat and VLAN, routers' gateways with and without SNAT, floating
// addresses, and what "outside" sees of it all.
#include "tests/support/capture.h"
#include "tests/support/guestping.h"

#include <signal.h>

using namespace Qt::StringLiterals;
using overlab::testing::Capture;
using overlab::testing::eventually;
using overlab::testing::GuestPing;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::named;
using overlab::testing::Outcome;

namespace {

/// Red has floating addresses on a flat network, green (with red's addresses) a VLAN, blue no SNAT.
constexpr auto baseDesign = R"(overlab: 1
name: external
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
  - {name: uplink, type: vlan, segment: 200, cidr: 203.0.113.0/24, gateway: 203.0.113.1}
  - {name: a-network-with-a-long-name, type: vlan, segment: 300, cidr: 198.51.100.0/24}
tenants:
  - name: red
    quota: {vms: 4}
    networks:
      - {name: inside, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: second, subnets: [{cidr: 10.0.9.0/24}]}
    security-groups: [{name: open, rules: [{direction: ingress, protocol: any}]}]
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public, address: 100.64.1.10}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, security-groups: [open], floating-ip: 100.64.1.20}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: c, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.10, security-groups: [open]}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: way-out, interfaces: [inside], external: {network: uplink}}]
    vms: [{name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}]
  - name: blue
    networks: [{name: inside, subnets: [{cidr: 10.7.0.0/24}]}]
    routers: [{name: way-out, interfaces: [inside], external: {network: a-network-with-a-long-name, address: 198.51.100.9, snat: false}}]
    vms: [{name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.7.0.10}]}]
)";

} // namespace

class tst_External : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondApply_changesNothing();
    void machineReachesOutside_data();
    void machineReachesOutside();
    void withoutSnat_theGuestsOwnAddressArrives();
    void floatingIp_isReachedFromOutside();
    void floatingIp_isReachedFromItsOwnTenant();
    void betweenARoutersNetworks_nothingIsTranslated();
    void floatingIp_movesAtOnce();
    void floatingIp_removedCutsWhatWasTracked();
    void traffic_isCountedForItsTenant();
    void gateway_canBeTakenAwayAndGiven();
    void gateway_canHaveAnotherAddress();
    void gatewaysOldAddress_isForgotten();
    void routerMovesToAnotherNode();
    void sameAddressInAnotherTenant_isReachedByItsFloatingAddress();
    void outside_forwardsAgain();
    void deadOutside_isSeenAndMended();
    void restartedEngine_knowsOutside();
    void withoutExternalNetworks_thereIsNoOutside();
    void destroyLeavesNothing();

private:
    LabFixture m_lab{u"external"_s};
};

void tst_External::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const Outcome applied = m_lab.apply(baseDesign);
    VERIFY_DONE(applied);
}

void tst_External::secondApply_changesNothing()
{
    const Outcome again = m_lab.apply(baseDesign);

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"removed"_s).toInt(-1), 0);
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_External::machineReachesOutside_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("seen"); ///< the source address that arrives
    QTest::addColumn<QString>("frame");

    QTest::newRow("flat, SNAT to the router's") << u"red/b"_s << u"100.64.1.254"_s << u"100.64.1.10"_s
                                                << u"ethertype IPv4"_s;
    QTest::newRow("flat, from another network of the router")
        << u"red/c"_s << u"100.64.1.254"_s << u"100.64.1.10"_s << u"ethertype IPv4"_s;
    QTest::newRow("flat, its own floating address")
        << u"red/a"_s << u"100.64.1.254"_s << u"100.64.1.20"_s << u"ethertype IPv4"_s;
    QTest::newRow("VLAN, the same address in another tenant")
        << u"green/a"_s << u"203.0.113.1"_s << u"203.0.113.2"_s << u"vlan 200"_s;
}

void tst_External::machineReachesOutside()
{
    QFETCH(const QString, machine);
    QFETCH(const QString, gateway);
    QFETCH(const QString, seen);
    QFETCH(const QString, frame);
    Capture wire(m_lab, u"outside"_s, {u"-e"_s, u"-i"_s, u"eth0"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(machine, u"outside"_s), 2);

    const QRegularExpression request(u"%1.*%2 > %3: ICMP echo request"_s.arg(
        frame, QRegularExpression::escape(seen), QRegularExpression::escape(gateway)));
    QVERIFY2(wire.sees(request), qPrintable(wire.text()));
}

void tst_External::withoutSnat_theGuestsOwnAddressArrives()
{
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"ip route add 10.7.0.0/24 via 198.51.100.9"_s));
    Capture wire(m_lab, u"outside"_s, {u"-e"_s, u"-i"_s, u"eth0"_s});
    QVERIFY(wire.isListening());

    QCOMPARE(m_lab.answers(u"blue/a"_s, u"outside"_s), 2);

    QVERIFY2(wire.sees(QRegularExpression(u"vlan 300.*10\\.7\\.0\\.10 > 198\\.51\\.100\\.1: ICMP echo request"_s)),
             qPrintable(wire.text()));
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"ip route del 10.7.0.0/24"_s));
}

void tst_External::floatingIp_isReachedFromOutside()
{
    Capture guest(m_lab, u"red/a"_s, {u"-i"_s, u"eth0"_s});
    QVERIFY(guest.isListening());

    QCOMPARE(m_lab.answers(u"outside"_s, u"100.64.1.20"_s), 2);
    QCOMPARE(m_lab.answers(u"outside"_s, u"red/a"_s), 2); // which is the same

    QVERIFY(guest.sees(u"100.64.1.254 > 10.0.0.10: ICMP echo request"_s));
}

void tst_External::floatingIp_isReachedFromItsOwnTenant()
{
    QCOMPARE(m_lab.answers(u"red/b"_s, u"100.64.1.20"_s), 2); // ping takes answers from there only
    QCOMPARE(m_lab.answers(u"red/c"_s, u"100.64.1.20"_s), 2);
    QCOMPARE(m_lab.answers(u"red/a"_s, u"100.64.1.20"_s), 2);
}

void tst_External::betweenARoutersNetworks_nothingIsTranslated()
{
    Capture guest(m_lab, u"red/c"_s, {u"-i"_s, u"eth0"_s});
    QVERIFY(guest.isListening());

    QCOMPARE(m_lab.answers(u"red/a"_s, u"10.0.9.10"_s), 2);

    QVERIFY(guest.sees(u"10.0.0.10 > 10.0.9.10: ICMP echo request"_s));
}

void tst_External::floatingIp_movesAtOnce()
{
    // One flow, which the kernel tracks: it must not go on to whom it went before.
    GuestPing flow(m_lab, u"outside"_s, u"100.64.1.20"_s);
    QVERIFY(flow.isRunning());
    QByteArray moved(baseDesign);
    moved.replace(", floating-ip: 100.64.1.20", "");
    moved.replace("address: 10.0.0.11, security-groups: [open]",
                  "address: 10.0.0.11, security-groups: [open], floating-ip: 100.64.1.20");

    VERIFY_DONE(m_lab.apply(moved));

    Capture before(m_lab, u"red/a"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    Capture now(m_lab, u"red/b"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    QVERIFY(before.isListening() && now.isListening());
    QVERIFY(now.sees(u"100.64.1.254 > 10.0.0.11: ICMP echo request"_s));
    QVERIFY(flow.goesOn());
    QVERIFY2(!before.stop().contains(u"ICMP"_s), qPrintable(before.text()));
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_External::floatingIp_removedCutsWhatWasTracked()
{
    GuestPing flow(m_lab, u"outside"_s, u"100.64.1.20"_s);
    QVERIFY(flow.isRunning());

    VERIFY_DONE(m_lab.apply(QByteArray(baseDesign).replace(", floating-ip: 100.64.1.20", "")));

    const int answered = flow.answered();
    Capture guest(m_lab, u"red/a"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    QVERIFY(guest.isListening());
    QCOMPARE(m_lab.answers(u"outside"_s, u"100.64.1.20"_s), 0);
    QCOMPARE(flow.answered(), answered);
    QVERIFY2(!guest.stop().contains(u"ICMP"_s), qPrintable(guest.text()));
    QCOMPARE(m_lab.answers(u"red/a"_s, u"outside"_s), 2); // by the router's address now

    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(m_lab.answers(u"outside"_s, u"100.64.1.20"_s), 2);
}

void tst_External::traffic_isCountedForItsTenant()
{
    const auto tenant = [this](const QString &name) {
        return named(m_lab.status().value(u"tenants"_s).toArray(), name);
    };
    const auto grown = [](const QJsonObject &before, const QJsonObject &after, const QString &way,
                          const QString &unit) {
        return after[way][unit].toInteger() - before[way][unit].toInteger();
    };
    const QJsonObject red = tenant(u"red"_s);
    const QJsonObject blue = tenant(u"blue"_s);
    QCOMPARE(red[u"used"_s][u"vms"_s].toInt(), 3);
    QCOMPARE(red[u"used"_s][u"floatingIps"_s].toInt(), 1);
    QCOMPARE(red[u"quota"_s][u"vms"_s].toInt(), 4);
    QVERIFY(red[u"quota"_s][u"routers"_s].isNull());

    VERIFY_DONE(m_lab.exec(u"red/b"_s, {u"ping"_s, u"-c"_s, u"10"_s, u"-i"_s, u"0.1"_s, u"-s"_s, u"1000"_s,
                                        u"100.64.1.254"_s}));

    const QJsonObject after = tenant(u"red"_s);
    for (const QString &way : {u"sent"_s, u"received"_s}) {
        const qint64 packets = grown(red, after, way, u"packets"_s);
        const qint64 bytes = grown(red, after, way, u"bytes"_s);
        QVERIFY2(packets >= 10 && packets < 30, qPrintable(QString::number(packets))); // and some ARP
        QVERIFY2(bytes >= 10 * 1042 && bytes < 11 * 1042, qPrintable(QString::number(bytes)));
    }
    QVERIFY(grown(blue, tenant(u"blue"_s), u"sent"_s, u"bytes"_s) < 1000);
}

void tst_External::gateway_canBeTakenAwayAndGiven()
{
    QByteArray closed(baseDesign);
    closed.replace(", external: {network: uplink}", "");

    VERIFY_DONE(m_lab.apply(closed));
    QCOMPARE(m_lab.answers(u"green/a"_s, u"203.0.113.1"_s), 0);
    QVERIFY(!m_lab.shell(u"green/way-out"_s, u"ip -o link"_s).output.contains("qg-"));
    QCOMPARE(m_lab.answers(u"red/a"_s, u"outside"_s), 2);

    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(m_lab.answers(u"green/a"_s, u"203.0.113.1"_s), 2);
}

void tst_External::gateway_canHaveAnotherAddress()
{
    VERIFY_DONE(m_lab.apply(QByteArray(baseDesign).replace("198.51.100.9", "198.51.100.8")));
    QVERIFY2(m_lab.shell(u"blue/way-out"_s, u"ip route"_s).output.contains("default via 198.51.100.1"),
             m_lab.shell(u"blue/way-out"_s, u"ip route"_s).said().constData());
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_External::gatewaysOldAddress_isForgotten()
{
    // One flow, which the kernel tracks: nobody answers to the address that it left by before.
    GuestPing flow(m_lab, u"red/b"_s, u"100.64.1.254"_s);
    QVERIFY(flow.isRunning());

    VERIFY_DONE(m_lab.apply(QByteArray(baseDesign).replace("address: 100.64.1.10}", "address: 100.64.1.11}")));

    Capture wire(m_lab, u"outside"_s, {u"-i"_s, u"public"_s, u"icmp"_s});
    QVERIFY(wire.isListening());
    QVERIFY(flow.goesOn());
    QVERIFY(wire.sees(u"100.64.1.11 > 100.64.1.254: ICMP echo request"_s));
    QVERIFY(!wire.stop().contains(u"100.64.1.10 "));
    VERIFY_DONE(m_lab.apply(baseDesign));
}

void tst_External::routerMovesToAnotherNode()
{
    const auto partsOn = [this](const QString &node) {
        return QString::fromUtf8(m_lab.shell(node, uR"(
            ip netns list | grep -o '^qrouter-[^ ]*'
            ovs-vsctl list-ports br-int | grep '^q[rg]-'
            ip -o link | grep -o 'q[rg]-[^:@]*')"_s).output);
    };
    const QByteArray here = QByteArray(baseDesign)
                                .replace("roles: [compute]", "roles: [network, compute]")
                                .replace("name: way-out,", "name: way-out, node: control-0,");
    VERIFY_DONE(m_lab.apply(here));
    const QString stays = partsOn(u"control-0"_s);
    const QByteArray there = QByteArray(here).replace("node: control-0, interfaces: [inside, second]",
                                                      "node: compute-0, interfaces: [inside, second]");
    GuestPing in(m_lab, u"outside"_s, u"100.64.1.20"_s);
    GuestPing out(m_lab, u"red/b"_s, u"100.64.1.254"_s);
    QVERIFY(in.isRunning() && out.isRunning());

    VERIFY_DONE(m_lab.apply(there));

    QVERIFY(in.goesOn() && out.goesOn());
    QCOMPARE(m_lab.answers(u"red/c"_s, u"100.64.1.20"_s), 2);
    const QStringList moved = linesOf(partsOn(u"compute-0"_s).toUtf8());
    QCOMPARE(moved.size(), 4);
    const QString left = partsOn(u"control-0"_s);
    for (const QString &part : moved) {
        QVERIFY2(stays.contains(part), qPrintable(part));
        QVERIFY2(!left.contains(part), qPrintable(part + u" is left in\n"_s + left));
    }
    QCOMPARE(m_lab.status().value(u"drift"_s).toArray(), QJsonArray());
    VERIFY_DONE(m_lab.apply(baseDesign));
    QVERIFY(in.goesOn());
    QVERIFY(!partsOn(u"compute-0"_s).contains(u'q'));
}

void tst_External::sameAddressInAnotherTenant_isReachedByItsFloatingAddress()
{
    Capture guest(m_lab, u"red/a"_s, {u"-i"_s, u"eth0"_s, u"icmp"_s});
    QVERIFY(guest.isListening());

    QCOMPARE(m_lab.answers(u"green/a"_s, u"red/a"_s), 2); // each is 10.0.0.10

    QVERIFY2(guest.sees(u"203.0.113.2 > 10.0.0.10: ICMP echo request"_s), qPrintable(guest.text()));
}

void tst_External::outside_forwardsAgain()
{
    QCOMPARE(m_lab.answers(u"green/a"_s, u"100.64.1.20"_s), 2); // from one external network to another
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"sysctl -w net.ipv4.ip_forward=0"_s));
    QCOMPARE(m_lab.answers(u"green/a"_s, u"100.64.1.20"_s), 0);
    const QJsonArray drift = m_lab.status().value(u"drift"_s).toArray();
    QCOMPARE(drift.size(), 1);
    QCOMPARE(drift.first()[u"place"_s].toString(), u"outside"_s);
    const Outcome again = m_lab.apply(baseDesign);
    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"changed"_s).toInt(), 1);
    QCOMPARE(m_lab.answers(u"green/a"_s, u"100.64.1.20"_s), 2);
}

void tst_External::deadOutside_isSeenAndMended()
{
    const auto outside = [this] { return m_lab.status()[u"outside"_s][u"state"_s].toString(); };
    QCOMPARE(outside(), u"running"_s);
    const QString program = u"$(readlink -f /usr/sbin/ovs-vswitchd)"_s; // does not start again: the engine tries
    VERIFY_DONE(m_lab.shell(u"outside"_s, u"mount --bind /dev/null %1; kill -9 $(cat /run/openvswitch/ovs-vswitchd.pid)"_s
                                              .arg(program)));

    QVERIFY(eventually(5000, [&] { return outside() == u"failed"_s; }));
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"partial"_s);
    const Outcome table = m_lab.run({u"status"_s});
    QVERIFY2(QRegularExpression(u"\\noutside +failed"_s).match(QString::fromUtf8(table.output)).hasMatch(),
             table.said().constData());

    VERIFY_DONE(m_lab.shell(u"outside"_s, u"umount %1"_s.arg(program)));
    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(outside(), u"running"_s);
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(m_lab.answers(u"red/b"_s, u"outside"_s), 2);
}

void tst_External::restartedEngine_knowsOutside()
{
    const pid_t engine = m_lab.enginePid();
    QVERIFY(engine > 0 && kill(engine, SIGKILL) == 0);
    QVERIFY(eventually(10000, [&] { return m_lab.enginePid() > 0 && m_lab.enginePid() != engine; }));

    const Outcome again = m_lab.apply(QByteArray(baseDesign).replace("10.7.0.10", "10.7.0.11"));

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"problems"_s).toArray().size(),
             m_lab.apply(baseDesign).json().value(u"problems"_s).toArray().size());
    QCOMPARE(m_lab.status().value(u"state"_s).toString(), u"running"_s);
}

void tst_External::withoutExternalNetworks_thereIsNoOutside()
{
    const QByteArray alone = "overlab: 1\nname: external\nnodes: [{name: control-0, roles: [network, compute]}]\n"
                             "tenants: [{name: red, networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]}]\n";

    VERIFY_DONE(m_lab.apply(alone));

    const Outcome asked = m_lab.exec(u"outside"_s, {u"true"_s});
    QCOMPARE(asked.status, 4);
    QVERIFY2(asked.said().contains("external network"), asked.said().constData());
    QVERIFY(m_lab.status().value(u"outside"_s).isNull());
    VERIFY_DONE(m_lab.apply(baseDesign));
    QCOMPARE(m_lab.answers(u"red/b"_s, u"outside"_s), 2);
}

void tst_External::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_External)
#include "tst_external.moc"
