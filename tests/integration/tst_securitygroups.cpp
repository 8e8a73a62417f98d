// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups with both firewall drivers: for each, machines of both types that talk to others on
// their node, on another node, behind a router and outside, with real packets. Neutron's own tests
// assert the same (neutron-facts 11, rows 16 to 21).
#include "tests/support/guesttraffic.h"

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
namespace traffic = overlab::testing::traffic;
using overlab::testing::HeldConnection;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

/// "target" is what is protected; near, far and routed are where others are. "twin" has its address
/// and its MAC address, in another tenant.
constexpr auto drawn = R"(overlab: 1
name: groups
settings: {firewall: DRIVER}
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
    security-groups:
      - name: web
        rules:
          - {direction: ingress, protocol: tcp, port: 80, remote: 0.0.0.0/0}
          - {direction: ingress, protocol: tcp, port: 8000-8010}
          - {direction: ingress, protocol: udp, port: 53}
          - {direction: ingress, protocol: icmp, remote: 10.0.0.0/24}
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: shut, rules: []}
      - {name: db, rules: [{direction: ingress, protocol: tcp, port: 5432, remote: group:web}, {direction: ingress, protocol: tcp, port: 5433-5440, remote: group:shut}]}
      - {name: strict, rules: [{direction: egress, protocol: tcp, port: 80, remote: 10.0.0.0/24}, {direction: egress, protocol: udp, port: 53, remote: group:web}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public}}
    vms:
      - {name: target, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10", security-groups: [web], floating-ip: 100.64.1.20}]}
      - {name: near, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: far, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.12, security-groups: [open]}]}
      - {name: routed, type: namespace, node: compute-0, interfaces: [{network: second, address: 10.0.9.13, security-groups: [open]}]}
      - {name: default-1, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.14}]}
      - {name: default-2, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.15}]}
      - {name: default-3, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.16}]}
      - {name: db, type: namespace, node: compute-1, interfaces: [{network: inside, address: 10.0.0.17, security-groups: [db]}]}
      - {name: web-2, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.18, security-groups: [web]}]}
      - {name: strict, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.19, security-groups: [strict]}]}
      - {name: free, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.20, port-security: false}]}
      - {name: machine, node: compute-1, memory: 96MiB, interfaces: [{network: inside, address: 10.0.0.21, security-groups: [web]}]}
  - name: green
    networks: [{name: inside, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: twin, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, mac: "fa:16:3e:00:00:10"}]}
      - {name: friend, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11}]}
)";

const QStringList drivers{u"hybrid"_s, u"native"_s};

QByteArray designOf(const QString &driver)
{
    return QByteArray(drawn).replace("DRIVER", driver.toUtf8()).replace("name: groups", "name: groups-" + driver.toUtf8());
}

const QString answered = u"answered"_s;
const QString silent = u"silent"_s;
const QString refused = u"refused"_s; ///< an ICMP error or a reset came back

} // namespace

class tst_SecurityGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondApply_changesNothing_data() { addDrivers(); }
    void secondApply_changesNothing();
    void attempt_data();
    void attempt();
    void ping_data();
    void ping();
    void virtualMachine_data() { addDrivers(); }
    void virtualMachine();
    void relatedError_passes_data() { addDrivers(); }
    void relatedError_passes();
    void twinsDoNotMix_data() { addDrivers(); }
    void twinsDoNotMix();
    void ipv6IsFilteredToo_data() { addDrivers(); }
    void ipv6IsFilteredToo();
    void removedRule_cutsItsConnections_data() { addDrivers(); }
    void removedRule_cutsItsConnections();
    void leavingAGroup_cutsWhatItAllowed_data() { addDrivers(); }
    void leavingAGroup_cutsWhatItAllowed();
    void edits_letNothingThroughInBetween_data() { addDrivers(); }
    void edits_letNothingThroughInBetween();
    void stoppedMachines_hinderNobody_data() { addDrivers(); }
    void stoppedMachines_hinderNobody();
    void switchedOffInTheKernel_isMended();
    void portSecurity_canBeLifted_data() { addDrivers(); }
    void portSecurity_canBeLifted();
    void brokenFilter_isMended_data() { addDrivers(); }
    void brokenFilter_isMended();
    void otherDriver_onTheRunningLab_data() { addDrivers(); }
    void otherDriver_onTheRunningLab();
    void destroyLeavesNothing_data() { addDrivers(); }
    void destroyLeavesNothing();

private:
    static void addDrivers();
    LabFixture &lab(const QString &driver) { return driver == u"hybrid" ? m_hybrid : m_native; }

    LabFixture m_hybrid{u"groups-h"_s};
    LabFixture m_native{u"groups-n"_s};
};

void tst_SecurityGroups::addDrivers()
{
    QTest::addColumn<QString>("driver");
    for (const QString &driver : drivers)
        QTest::newRow(qPrintable(driver)) << driver;
}

void tst_SecurityGroups::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    for (const QString &driver : drivers) {
        LabFixture &one = lab(driver);
        VERIFY_DONE(one.apply(designOf(driver)));
        QVERIFY(traffic::install(one));
        for (const QString &guest : {u"target"_s, u"near"_s, u"far"_s, u"routed"_s, u"default-1"_s, u"db"_s, u"free"_s}) {
            QVERIFY2(traffic::serve(one, u"red/"_s + guest,
                                         {u"tcp:80"_s, u"tcp:81"_s, u"tcp:7999"_s, u"tcp:8000"_s, u"tcp:8010"_s, u"tcp:8011"_s,
                                          u"tcp:5432"_s, u"tcp:5440"_s, u"udp:53"_s, u"udp:54"_s}),
                     qPrintable(guest));
        }
        QVERIFY(traffic::serve(one, u"green/twin"_s, {u"tcp:80"_s, u"udp:54"_s}));
    }
}

void tst_SecurityGroups::secondApply_changesNothing()
{
    QFETCH(const QString, driver);
    const Outcome again = lab(driver).apply(designOf(driver));

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"removed"_s).toInt(-1), 0);
    QCOMPARE(lab(driver).status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_SecurityGroups::attempt_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const char *name, const QString &from, const QString &protocol, const QString &to, int port,
                         const QString &expected) {
        for (const QString &driver : drivers)
            QTest::addRow("%s: %s", qPrintable(driver), name) << driver << from << protocol << to << port << expected;
    };
    const QString target = u"10.0.0.10"_s;
    for (const QString &place : {u"near"_s, u"far"_s, u"routed"_s, u"outside"_s}) {
        const QString from = place == u"outside" ? place : u"red/"_s + place;
        const QString to = place == u"outside" ? u"100.64.1.20"_s : target;
        const auto name = [&place](const char *what) { return QByteArray(what) + ", " + place.toUtf8(); };
        rows(name("a port that a rule names"), from, u"tcp"_s, to, 80, answered);
        rows(name("a port that none names"), from, u"tcp"_s, to, 81, silent);
        rows(name("below a range"), from, u"tcp"_s, to, 7999, silent);
        rows(name("the first of a range"), from, u"tcp"_s, to, 8000, answered);
        rows(name("the last of a range"), from, u"tcp"_s, to, 8010, answered);
        rows(name("above a range"), from, u"tcp"_s, to, 8011, silent);
        rows(name("a UDP port that a rule names"), from, u"udp"_s, to, 53, answered);
        rows(name("a UDP port that none names"), from, u"udp"_s, to, 54, silent);
    }
    const auto answersTo = [&](const char *what, const QString &from, const QString &to) {
        rows(what, from, u"tcp"_s, to, 5432, answered);
    };
    answersTo("egress of a group without egress rules, near", u"red/target"_s, u"10.0.0.11"_s);
    answersTo("egress of a group without egress rules, far", u"red/target"_s, u"10.0.0.12"_s);
    answersTo("egress of a group without egress rules, routed", u"red/target"_s, u"10.0.9.13"_s);
    answersTo("a member of default to another", u"red/default-2"_s, u"10.0.0.14"_s);
    answersTo("a member of default on another network", u"red/default-3"_s, u"10.0.0.14"_s);
    rows("default from who is not in it, near", u"red/near"_s, u"tcp"_s, u"10.0.0.14"_s, 5432, silent);
    rows("default from who is not in it, far", u"red/far"_s, u"tcp"_s, u"10.0.0.14"_s, 5432, silent);
    answersTo("remote group, its member", u"red/target"_s, u"10.0.0.17"_s);
    answersTo("remote group, its member behind a router", u"red/web-2"_s, u"10.0.0.17"_s);
    rows("remote group, not a member", u"red/far"_s, u"tcp"_s, u"10.0.0.17"_s, 5432, silent);
    rows("a port of another remote group's range", u"red/target"_s, u"tcp"_s, u"10.0.0.17"_s, 5440, silent);
    rows("egress that a rule lists", u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 80, answered);
    rows("egress that a rule lists, far", u"red/strict"_s, u"tcp"_s, u"10.0.0.12"_s, 80, answered);
    rows("egress to another port", u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 81, silent);
    rows("egress to another network", u"red/strict"_s, u"tcp"_s, u"10.0.9.13"_s, 80, silent);
    rows("egress to a member of a group", u"red/strict"_s, u"udp"_s, target, 53, answered);
    rows("egress to who is not in the group", u"red/strict"_s, u"udp"_s, u"10.0.0.11"_s, 53, silent);
    rows("a port without port security", u"red/far"_s, u"tcp"_s, u"10.0.0.20"_s, 81, answered);
}

void tst_SecurityGroups::attempt()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, from);
    QFETCH(const QString, protocol);
    QFETCH(const QString, to);
    QFETCH(const int, port);
    QFETCH(const QString, expected);

    QCOMPARE(traffic::ask(lab(driver), from, protocol, to, port), expected);
}

void tst_SecurityGroups::ping_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("answers");
    for (const QString &driver : drivers) {
        const auto row = [&driver](const char *name, const QString &from, const QString &to, bool answers) {
            QTest::addRow("%s: %s", qPrintable(driver), name) << driver << from << to << answers;
        };
        row("from the rule's CIDR, near", u"red/near"_s, u"red/target"_s, true);
        row("from the rule's CIDR, far", u"red/far"_s, u"red/target"_s, true);
        row("from another network", u"red/routed"_s, u"10.0.0.10"_s, false);
        row("from outside", u"outside"_s, u"100.64.1.20"_s, false);
        row("egress that no rule lists", u"red/strict"_s, u"red/near"_s, false);
        row("out and back", u"red/target"_s, u"outside"_s, true);
    }
}

void tst_SecurityGroups::ping()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, answers);

    QCOMPARE(lab(driver).answers(from, to, 1), answers ? 1 : 0);
}

/// The built-in image has busybox, and its nc speaks TCP only.
void tst_SecurityGroups::virtualMachine()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    const QString machine = u"10.0.0.21"_s;

    QCOMPARE(one.answers(u"red/near"_s, machine, 1), 1);
    QCOMPARE(one.answers(u"red/routed"_s, machine, 1), 0);
    for (const int port : {80, 81}) {
        VERIFY_DONE(one.shell(u"red/machine"_s,
                              u"(while true; do nc -l -p %1 -e cat; done) >/dev/null 2>&1 </dev/null &"_s.arg(port)));
    }
    for (const QString &from : {u"red/near"_s, u"red/far"_s, u"red/routed"_s}) {
        QVERIFY(eventually(5000, [&] { return traffic::ask(one, from, u"tcp"_s, machine, 80) == answered; }));
        QCOMPARE(traffic::ask(one, from, u"tcp"_s, machine, 81), silent);
    }
    QCOMPARE(one.shell(u"red/machine"_s, u"echo hello | nc -w 2 10.0.0.10 80"_s).output, QByteArray("hello\n"));
    QCOMPARE(one.shell(u"red/machine"_s, u"echo hello | nc -w 1 10.0.0.10 81"_s).output, QByteArray());
}

/// No rule allows ICMP from there, but the error belongs to a connection of the target's own.
void tst_SecurityGroups::relatedError_passes()
{
    QFETCH(const QString, driver);

    QCOMPARE(traffic::ask(lab(driver), u"red/target"_s, u"udp"_s, u"10.0.9.13"_s, 9), refused);
}

void tst_SecurityGroups::twinsDoNotMix()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    HeldConnection held(one, u"red/near"_s, u"10.0.0.10"_s, 80);
    QVERIFY(held.goesOn());

    QCOMPARE(one.answers(u"green/friend"_s, u"10.0.0.10"_s, 1), 1);
    QCOMPARE(traffic::ask(one, u"green/friend"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered); // default's member
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);

    // From the same port to the same port: only the tenant tells the connections apart.
    QCOMPARE(traffic::ask(one, u"green/friend"_s, u"udp"_s, u"10.0.0.10"_s, 54, 4000), answered);
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"udp"_s, u"10.0.0.10"_s, 54, 4000), silent);
    QVERIFY(held.goesOn());
}

/// Guests have IPv6 addresses of their links, whatever the design says of IPv6.
void tst_SecurityGroups::ipv6IsFilteredToo()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    for (const QString &guest : {u"red/near"_s, u"red/target"_s, u"red/free"_s, u"red/far"_s}) {
        one.shell(guest, u"ip link set eth0 addrgenmode eui64; sysctl -q -w net.ipv6.conf.eth0.disable_ipv6=1; "
                         "sysctl -q -w net.ipv6.conf.eth0.disable_ipv6=0"_s);
    }
    const auto linkLocal = [&one](const QString &guest) {
        QString found;
        eventually(5000, [&] {
            const QString text = QString::fromUtf8(one.shell(guest, u"ip -6 -o addr show dev eth0 scope link -tentative"_s).output);
            found = text.section(u"inet6 "_s, 1).section(u'/', 0, 0);
            return !found.isEmpty();
        });
        return found;
    };
    const QString far = linkLocal(u"red/far"_s);
    const QString target = linkLocal(u"red/target"_s);
    QVERIFY(!far.isEmpty() && !target.isEmpty() && !linkLocal(u"red/near"_s).isEmpty());
    const auto pings = [&one](const QString &from, const QString &to) {
        return one.exec(from, {u"ping"_s, u"-6"_s, u"-c"_s, u"1"_s, u"-W"_s, u"1"_s, to + u"%eth0"_s}).status == 0;
    };

    QVERIFY(pings(u"red/near"_s, far));     // its group is open
    QVERIFY(!pings(u"red/near"_s, target)); // whose rule for ICMP names an IPv4 CIDR
    VERIFY_DONE(one.apply(designOf(driver)));
}

void tst_SecurityGroups::removedRule_cutsItsConnections()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    HeldConnection near(one, u"red/near"_s, u"10.0.0.10"_s, 80);
    HeldConnection far(one, u"red/far"_s, u"10.0.0.10"_s, 80);
    HeldConnection outside(one, u"outside"_s, u"100.64.1.20"_s, 80);
    HeldConnection other(one, u"red/far"_s, u"10.0.0.10"_s, 8000);
    QVERIFY(near.goesOn() && far.goesOn() && outside.goesOn() && other.goesOn());

    const QByteArray rule = "          - {direction: ingress, protocol: tcp, port: 80, remote: 0.0.0.0/0}\n";
    QVERIFY(designOf(driver).contains(rule));
    VERIFY_DONE(one.apply(designOf(driver).replace(rule, "")));

    QVERIFY(near.hasStopped());
    QVERIFY(far.hasStopped());
    QVERIFY(outside.hasStopped());
    QVERIFY(other.goesOn());
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), silent);
    VERIFY_DONE(one.apply(designOf(driver)));
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QVERIFY(other.goesOn());
}

void tst_SecurityGroups::leavingAGroup_cutsWhatItAllowed()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    HeldConnection leaves(one, u"red/web-2"_s, u"10.0.0.17"_s, 5432);
    HeldConnection stays(one, u"red/target"_s, u"10.0.0.17"_s, 5432);
    QVERIFY(leaves.goesOn() && stays.goesOn());

    QByteArray without = designOf(driver);
    without.replace("address: 10.0.9.18, security-groups: [web]", "address: 10.0.9.18, security-groups: [shut]");
    VERIFY_DONE(one.apply(without));

    QVERIFY(leaves.hasStopped());
    QVERIFY(stays.goesOn());
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5440), answered); // as a member of shut
    VERIFY_DONE(one.apply(designOf(driver)));
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5432), answered);
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5440), silent);
}

/// Each pair of states forbids UDP port 54 to the target, and lets the connection to port 8000 be.
void tst_SecurityGroups::edits_letNothingThroughInBetween()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    const QByteArray base = designOf(driver);
    const QByteArray dns = "{direction: ingress, protocol: udp, port: 53}";
    // Before, members of "open" are far and the like; then the rule names a group that near is not in.
    const QList<QByteArray> states{
        QByteArray(base).replace(dns, "{direction: ingress, protocol: udp, port: 54, remote: group:shut}"),
        QByteArray(base).replace(dns, "{direction: ingress, protocol: udp, port: 50-60, remote: group:strict}")
            .replace("address: 10.0.0.11, security-groups: [open]", "address: 10.0.0.11, security-groups: [open, shut]"),
        QByteArray(base).replace(dns, "{direction: ingress, protocol: udp, port: 1-53}"),
        base,
    };
    VERIFY_DONE(one.apply(states.at(0)));
    HeldConnection held(one, u"red/near"_s, u"10.0.0.10"_s, 8000);
    QVERIFY(held.goesOn());
    const auto echoedWhile = [&one](const auto &work) {
        const auto flood = one.start({u"exec"_s, u"red/near"_s, u"--"_s, u"/tmp/traffic"_s, u"flood"_s, u"udp"_s,
                                      u"10.0.0.10"_s, u"54"_s, u"/tmp/enough"_s});
        work();
        one.shell(u"red/near"_s, u"touch /tmp/enough"_s);
        flood->waitForFinished(10000);
        one.shell(u"red/near"_s, u"rm /tmp/enough"_s);
        const QByteArrayList counts = flood->readAllStandardOutput().trimmed().split(' ');
        return counts.size() == 2 && counts.first().toInt() > 100 ? counts.last().toInt() : -1;
    };

    QCOMPARE(echoedWhile([&] {
                 for (int round = 0; round < 2; ++round) {
                     for (const QByteArray &state : states)
                         VERIFY_DONE(one.apply(state));
                 }
             }),
             0);

    QVERIFY(held.goesOn());
    // That a state which allows it would have been noticed:
    QVERIFY(echoedWhile([&] {
                VERIFY_DONE(one.apply(QByteArray(base).replace(dns, "{direction: ingress, protocol: udp, port: 54}")));
                VERIFY_DONE(one.apply(base));
            })
            > 0);
}

/// Its flows name a port that is not there: they must not stand in the way of the others'.
void tst_SecurityGroups::stoppedMachines_hinderNobody()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    for (const QString &guest : {u"red/strict"_s, u"red/default-1"_s})
        VERIFY_DONE(one.run({u"stop"_s, guest}));

    VERIFY_DONE(one.apply(designOf(driver).replace("port: 8000-8010", "port: 8000-8011")));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 8011), answered);
    VERIFY_DONE(one.apply(designOf(driver)));
    QCOMPARE(one.status().value(u"drift"_s).toArray(), QJsonArray());

    for (const QString &guest : {u"red/strict"_s, u"red/default-1"_s})
        VERIFY_DONE(one.run({u"start"_s, guest}));
    QCOMPARE(traffic::ask(one, u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 81), silent);
}

/// What passes bridges is filtered because the kernel is told to.
void tst_SecurityGroups::switchedOffInTheKernel_isMended()
{
    const QString key = u"net.bridge.bridge-nf-call-iptables"_s;
    VERIFY_DONE(m_hybrid.shell(u"compute-0"_s, u"sysctl -q -w %1=0"_s.arg(key)));
    QCOMPARE(traffic::ask(m_hybrid, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered); // it did break

    QVERIFY(eventually(10000, [this] { return !m_hybrid.status().value(u"drift"_s).toArray().isEmpty(); }));
    VERIFY_DONE(m_hybrid.apply(designOf(u"hybrid"_s)));

    QCOMPARE(traffic::ask(m_hybrid, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QCOMPARE(m_hybrid.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_SecurityGroups::portSecurity_canBeLifted()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    QByteArray lifted = designOf(driver);
    lifted.replace("mac: \"fa:16:3e:00:00:10\", security-groups: [web], floating", "mac: \"fa:16:3e:00:00:10\", port-security: false, floating");

    VERIFY_DONE(one.apply(lifted));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered);
    HeldConnection held(one, u"red/far"_s, u"10.0.0.10"_s, 81);
    QVERIFY(held.goesOn());

    VERIFY_DONE(one.apply(designOf(driver)));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QVERIFY(held.hasStopped());
}

/// A person's "iptables -F" in a node is noticed, and mended by the next apply.
void tst_SecurityGroups::brokenFilter_isMended()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    const QString breaking = driver == u"hybrid"
        ? u"iptables -F; ipset flush"_s
        : u"ovs-ofctl -O OpenFlow14 del-flows br-int table=82"_s;
    VERIFY_DONE(one.shell(u"compute-0"_s, breaking));
    const QString now = traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80 + (driver == u"hybrid"));
    QCOMPARE(now, driver == u"hybrid" ? answered : silent); // it did break

    QVERIFY(eventually(10000, [&one] { return !one.status().value(u"drift"_s).toArray().isEmpty(); }));
    VERIFY_DONE(one.apply(designOf(driver)));

    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QCOMPARE(one.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_SecurityGroups::otherDriver_onTheRunningLab()
{
    QFETCH(const QString, driver);
    LabFixture &one = lab(driver);
    const QString other = driver == u"hybrid" ? u"native"_s : u"hybrid"_s;
    VERIFY_DONE(one.apply(designOf(driver).replace("firewall: " + driver.toUtf8(), "firewall: " + other.toUtf8())));
    for (const QString &guest : {u"target"_s, u"near"_s})
        QVERIFY(traffic::serve(one, u"red/"_s + guest, {u"tcp:80"_s, u"tcp:81"_s}));

    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    const QByteArray chains = one.shell(u"compute-0"_s, u"iptables-save; ipset list -n"_s).output;
    QCOMPARE(chains.contains("neutron-openvswi-i"), other == u"hybrid");
    QCOMPARE(chains.contains("NIPv4"), other == u"hybrid");
}

void tst_SecurityGroups::destroyLeavesNothing()
{
    QFETCH(const QString, driver);

    QCOMPARE(lab(driver).end(), QString());
}

QTEST_GUILESS_MAIN(tst_SecurityGroups)
#include "tst_securitygroups.moc"
