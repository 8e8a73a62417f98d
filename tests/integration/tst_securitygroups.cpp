// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups with both firewall drivers: for each, machines of both types that talk to others on
// their node, on another node, behind a router and outside, with real packets. Neutron's own tests
// assert the same (neutron-facts 11, rows 16 to 21).
#include "tests/support/groupslabs.h"

#include <csignal>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
namespace traffic = overlab::testing::traffic;
using overlab::testing::GroupsLabs;
using overlab::testing::HeldConnection;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;
using traffic::answered;
using traffic::refused;
using traffic::silent;

namespace {

/// The target and the one whose egress is listed, as virtual machines.
const QByteArray machines = R"(      - {name: target-vm, node: compute-0, memory: 96MiB, interfaces: [{network: inside, address: 10.0.0.21, security-groups: [web], floating-ip: 100.64.1.21}]}
      - {name: strict-vm, node: compute-0, memory: 96MiB, interfaces: [{network: inside, address: 10.0.0.22, security-groups: [strict]}]}
)";

} // namespace

class tst_SecurityGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secondApply_changesNothing_data() { GroupsLabs::addDrivers(); }
    void secondApply_changesNothing();
    void attempt_data();
    void attempt();
    void ping_data();
    void ping();
    void fragments_passTogether_data();
    void fragments_passTogether();
    void fragmentsToAGroup_passTogether_data();
    void fragmentsToAGroup_passTogether();
    void relatedError_passes_data() { GroupsLabs::addDrivers(); }
    void relatedError_passes();
    void twinsDoNotMix_data() { GroupsLabs::addDrivers(); }
    void twinsDoNotMix();
    void ipv6IsFilteredToo_data() { GroupsLabs::addDrivers(); }
    void ipv6IsFilteredToo();
    void destroyLeavesNothing_data() { GroupsLabs::addDrivers(); }
    void destroyLeavesNothing();

private:
    GroupsLabs m_labs{u"passes"_s, machines};
};

void tst_SecurityGroups::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QByteArray trouble = m_labs.start({u"red/target-vm"_s, u"red/strict-vm"_s});
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    for (const QString &driver : GroupsLabs::drivers()) {
        QVERIFY(traffic::serve(m_labs[driver], u"red/target-vm"_s, GroupsLabs::sockets()));
    }
}

void tst_SecurityGroups::secondApply_changesNothing()
{
    QFETCH(const QString, driver);
    // Another engine, which has to read what is there; this one expects what it wrote.
    const pid_t engine = m_labs[driver].enginePid();
    QVERIFY(engine > 0 && kill(engine, SIGKILL) == 0);
    QVERIFY(eventually(10000, [&] { return m_labs[driver].enginePid() > 0 && m_labs[driver].enginePid() != engine; }));
    const Outcome again = m_labs[driver].apply(m_labs.design(driver));

    VERIFY_DONE(again);
    QCOMPARE(again.json().value(u"created"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"removed"_s).toInt(-1), 0);
    QCOMPARE(m_labs[driver].status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_SecurityGroups::attempt_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const QByteArray &name, const QString &from, const QString &protocol, const QString &to, int port,
                         const QString &expected) {
        for (const QString &driver : GroupsLabs::drivers())
            QTest::addRow("%s: %s", qPrintable(driver), name.constData()) << driver << from << protocol << to << port << expected;
    };
    struct Target
    {
        const char *type;
        QString address;
        QString floating;
    };
    const QString target = u"10.0.0.10"_s;
    for (const Target &to : {Target{"guest", target, u"100.64.1.20"_s}, Target{"VM", u"10.0.0.21"_s, u"100.64.1.21"_s}}) {
        for (const QString &place : {u"near"_s, u"far"_s, u"routed"_s, u"outside"_s}) {
            const bool isOutside = place == u"outside";
            const QString from = isOutside ? place : u"red/"_s + place;
            const auto tries = [&](const char *what, const QString &protocol, int port, const QString &expected) {
                rows(u"%1, %2 to a %3"_s.arg(QLatin1StringView(what), place, QLatin1StringView(to.type)).toUtf8(), from,
                     protocol, isOutside ? to.floating : to.address, port, expected);
            };
            tries("a port that a rule names", u"tcp"_s, 80, answered);
            tries("a port that none names", u"tcp"_s, 81, silent);
            tries("below a range", u"tcp"_s, 7999, silent);
            tries("the first of a range", u"tcp"_s, 8000, answered);
            tries("the last of a range", u"tcp"_s, 8010, answered);
            tries("above a range", u"tcp"_s, 8011, silent);
            tries("a UDP port that a rule names", u"udp"_s, 53, answered);
            tries("a UDP port that none names", u"udp"_s, 54, silent);
        }
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
    for (const QString &strict : {u"strict"_s, u"strict-vm"_s}) {
        const auto tries = [&](const char *what, const QString &protocol, const QString &to, int port,
                               const QString &expected) {
            rows(u"%1, %2"_s.arg(QLatin1StringView(what), strict).toUtf8(), u"red/"_s + strict, protocol, to, port, expected);
        };
        tries("egress that a rule lists, near", u"tcp"_s, u"10.0.0.11"_s, 80, answered);
        tries("egress that a rule lists, far", u"tcp"_s, u"10.0.0.12"_s, 80, answered);
        tries("egress to another port, near", u"tcp"_s, u"10.0.0.11"_s, 81, silent);
        tries("egress to another port, far", u"tcp"_s, u"10.0.0.12"_s, 81, silent);
        tries("egress to another network", u"tcp"_s, u"10.0.9.13"_s, 80, silent);
        tries("egress to outside", u"tcp"_s, u"100.64.1.254"_s, 80, silent);
        tries("egress to a member of a group", u"udp"_s, target, 53, answered);
        tries("egress to who is not in the group", u"udp"_s, u"10.0.0.11"_s, 53, silent);
    }
    for (const auto &[what, to] : {std::pair("near", u"10.0.0.11"_s), std::pair("far", u"10.0.0.12"_s), std::pair("routed", u"10.0.9.13"_s)})
        rows(QByteArray("a VM's egress of a group without egress rules, ") + what, u"red/target-vm"_s, u"tcp"_s, to, 5432, answered);
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

    QCOMPARE(traffic::ask(m_labs[driver], from, protocol, to, port), expected);
}

void tst_SecurityGroups::ping_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("answers");
    for (const QString &driver : GroupsLabs::drivers()) {
        const auto row = [&driver](const char *name, const QString &from, const QString &to, bool answers) {
            QTest::addRow("%s: %s", qPrintable(driver), name) << driver << from << to << answers;
        };
        for (const auto &[name, floating] : {std::pair(u"target"_s, u"100.64.1.20"_s), std::pair(u"target-vm"_s, u"100.64.1.21"_s)}) {
            const QString target = u"red/"_s + name;
            const auto tries = [&](const char *what, const QString &from, const QString &to, bool answers) {
                row(qPrintable(u"%1, %2"_s.arg(QLatin1StringView(what), name)), from, to, answers);
            };
            tries("from the rule's CIDR, near", u"red/near"_s, target, true);
            tries("from the rule's CIDR, far", u"red/far"_s, target, true);
            tries("from another network", u"red/routed"_s, target, false);
            tries("from outside", u"outside"_s, floating, false);
            tries("out and back", target, u"outside"_s, true);
            tries("into a routed network and back", target, u"red/routed"_s, true);
        }
        row("egress that no rule lists", u"red/strict"_s, u"red/near"_s, false);
        row("egress that no rule lists, of a VM", u"red/strict-vm"_s, u"red/near"_s, false);
    }
}

void tst_SecurityGroups::ping()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, answers);

    QCOMPARE(m_labs[driver].answers(from, to, 1), answers ? 1 : 0);
}

void tst_SecurityGroups::fragments_passTogether_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const QString &driver : GroupsLabs::drivers()) {
        for (const QString &from : {u"near"_s, u"far"_s, u"routed"_s}) {
            QTest::addRow("%s: %s to a guest", qPrintable(driver), qPrintable(from)) << driver << from << u"10.0.0.10"_s;
            QTest::addRow("%s: %s to a VM", qPrintable(driver), qPrintable(from)) << driver << from << u"10.0.0.21"_s;
        }
    }
}

/// Only the first of them has the port.
void tst_SecurityGroups::fragments_passTogether()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    constexpr int threeFragments = 4000;

    QCOMPARE(traffic::ask(m_labs[driver], u"red/"_s + from, u"udp"_s, to, 53, 0, threeFragments), answered);
    QCOMPARE(traffic::ask(m_labs[driver], u"red/"_s + from, u"udp"_s, to, 54, 0, threeFragments), silent);
}

void tst_SecurityGroups::fragmentsToAGroup_passTogether_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("from");
    for (const QString &driver : GroupsLabs::drivers()) {
        for (const QString &from : {u"strict"_s, u"strict-vm"_s})
            QTest::addRow("%s: from %s", qPrintable(driver), qPrintable(from)) << driver << from;
    }
}

/// An egress rule with a port and a remote group.
void tst_SecurityGroups::fragmentsToAGroup_passTogether()
{
    QFETCH(const QString, driver);
    QFETCH(const QString, from);

    QCOMPARE(traffic::ask(m_labs[driver], u"red/"_s + from, u"udp"_s, u"10.0.0.10"_s, 53, 0, 4000), answered);
    QCOMPARE(traffic::ask(m_labs[driver], u"red/"_s + from, u"udp"_s, u"10.0.0.11"_s, 53, 0, 4000), silent);
}

/// No rule allows ICMP from there, but the error belongs to a connection of the target's own.
void tst_SecurityGroups::relatedError_passes()
{
    QFETCH(const QString, driver);

    QCOMPARE(traffic::ask(m_labs[driver], u"red/target"_s, u"udp"_s, u"10.0.9.13"_s, 9), refused);
}

void tst_SecurityGroups::twinsDoNotMix()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
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
    LabFixture &one = m_labs[driver];
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
    VERIFY_DONE(one.apply(m_labs.design(driver)));
}

void tst_SecurityGroups::destroyLeavesNothing()
{
    QFETCH(const QString, driver);

    QCOMPARE(m_labs[driver].end(), QString());
}

QTEST_GUILESS_MAIN(tst_SecurityGroups)
#include "tst_securitygroups.moc"
