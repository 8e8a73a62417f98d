// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups that change on a running lab, with both firewall drivers: what a rule allowed ends
// with it, nothing slips through meanwhile, and what somebody breaks is mended (neutron-facts 11,
// rows 19 to 21).
#include "tests/support/groupslabs.h"

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
namespace traffic = overlab::testing::traffic;
using overlab::testing::GroupsLabs;
using overlab::testing::HeldConnection;
using overlab::testing::LabFixture;
using traffic::answered;
using traffic::silent;

class tst_GroupChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void removedRule_cutsItsConnections_data() { GroupsLabs::addDrivers(); }
    void removedRule_cutsItsConnections();
    void leavingAGroup_cutsWhatItAllowed_data() { GroupsLabs::addDrivers(); }
    void leavingAGroup_cutsWhatItAllowed();
    void edits_letNothingThroughInBetween_data() { GroupsLabs::addDrivers(); }
    void edits_letNothingThroughInBetween();
    void stoppedMachines_hinderNobody_data() { GroupsLabs::addDrivers(); }
    void stoppedMachines_hinderNobody();
    void switchedOffInTheKernel_isMended();
    void portSecurity_canBeLifted_data() { GroupsLabs::addDrivers(); }
    void portSecurity_canBeLifted();
    void brokenFilter_isMended_data() { GroupsLabs::addDrivers(); }
    void brokenFilter_isMended();
    void otherDriver_onTheRunningLab_data() { GroupsLabs::addDrivers(); }
    void otherDriver_onTheRunningLab();
    void destroyLeavesNothing_data() { GroupsLabs::addDrivers(); }
    void destroyLeavesNothing();

private:
    GroupsLabs m_labs{u"changes"_s};
};

void tst_GroupChanges::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    const QByteArray trouble = m_labs.start();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
}

void tst_GroupChanges::removedRule_cutsItsConnections()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    HeldConnection near(one, u"red/near"_s, u"10.0.0.10"_s, 80);
    HeldConnection far(one, u"red/far"_s, u"10.0.0.10"_s, 80);
    HeldConnection outside(one, u"outside"_s, u"100.64.1.20"_s, 80);
    HeldConnection other(one, u"red/far"_s, u"10.0.0.10"_s, 8000);
    QVERIFY(near.goesOn() && far.goesOn() && outside.goesOn() && other.goesOn());

    const QByteArray rule = "          - {direction: ingress, protocol: tcp, port: 80, remote: 0.0.0.0/0}\n";
    QVERIFY(m_labs.design(driver).contains(rule));
    VERIFY_DONE(one.apply(m_labs.design(driver).replace(rule, "")));

    QVERIFY(near.hasStopped());
    QVERIFY(far.hasStopped());
    QVERIFY(outside.hasStopped());
    QVERIFY(other.goesOn());
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), silent);
    VERIFY_DONE(one.apply(m_labs.design(driver)));
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QVERIFY(other.goesOn());
}

void tst_GroupChanges::leavingAGroup_cutsWhatItAllowed()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    HeldConnection leaves(one, u"red/web-2"_s, u"10.0.0.17"_s, 5432);
    HeldConnection stays(one, u"red/target"_s, u"10.0.0.17"_s, 5432);
    QVERIFY(leaves.goesOn() && stays.goesOn());

    QByteArray without = m_labs.design(driver);
    without.replace("address: 10.0.9.18, security-groups: [web]", "address: 10.0.9.18, security-groups: [shut]");
    VERIFY_DONE(one.apply(without));

    QVERIFY(leaves.hasStopped());
    QVERIFY(stays.goesOn());
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5440), answered); // as a member of shut
    VERIFY_DONE(one.apply(m_labs.design(driver)));
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5432), answered);
    QCOMPARE(traffic::ask(one, u"red/web-2"_s, u"tcp"_s, u"10.0.0.17"_s, 5440), silent);
}

/// Each pair of states forbids UDP port 54 to the target, and lets the connection to port 8000 be.
void tst_GroupChanges::edits_letNothingThroughInBetween()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    const QByteArray base = m_labs.design(driver);
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
        if (!eventually(5000, [&one] { return one.shell(u"red/near"_s, u"pgrep -f '[t]raffic flood'"_s).status == 0; }))
            return -1;
        work();
        one.shell(u"red/near"_s, u"touch /tmp/enough"_s);
        flood->waitForFinished(10000);
        one.shell(u"red/near"_s, u"rm /tmp/enough"_s);
        const QByteArrayList counts = flood->readAllStandardOutput().trimmed().split(' ');
        return counts.size() == 2 ? counts.last().toInt() : -1;
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
                QVERIFY(eventually(5000, [&one] {
                    return traffic::ask(one, u"red/near"_s, u"udp"_s, u"10.0.0.10"_s, 54) == answered;
                }));
                VERIFY_DONE(one.apply(base));
            })
            > 0);
}

/// Its flows name a port that is not there: they must not stand in the way of the others'.
void tst_GroupChanges::stoppedMachines_hinderNobody()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    for (const QString &guest : {u"red/strict"_s, u"red/default-1"_s})
        VERIFY_DONE(one.run({u"stop"_s, guest}));

    VERIFY_DONE(one.apply(m_labs.design(driver).replace("port: 8000-8010", "port: 8000-8011")));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 8011), answered);
    VERIFY_DONE(one.apply(m_labs.design(driver)));
    QCOMPARE(one.status().value(u"drift"_s).toArray(), QJsonArray());

    for (const QString &guest : {u"red/strict"_s, u"red/default-1"_s})
        VERIFY_DONE(one.run({u"start"_s, guest}));
    QCOMPARE(traffic::ask(one, u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/strict"_s, u"tcp"_s, u"10.0.0.11"_s, 81), silent);
}

/// What passes bridges is filtered because the kernel is told to.
void tst_GroupChanges::switchedOffInTheKernel_isMended()
{
    const QString key = u"net.bridge.bridge-nf-call-iptables"_s;
    LabFixture &one = m_labs[u"hybrid"_s];
    VERIFY_DONE(one.shell(u"compute-0"_s, u"sysctl -q -w %1=0"_s.arg(key)));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered); // it did break

    QVERIFY(eventually(10000, [&one] { return !one.status().value(u"drift"_s).toArray().isEmpty(); }));
    VERIFY_DONE(one.apply(m_labs.design(u"hybrid"_s)));

    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QCOMPARE(one.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_GroupChanges::portSecurity_canBeLifted()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    QByteArray lifted = m_labs.design(driver);
    lifted.replace("mac: \"fa:16:3e:00:00:10\", security-groups: [web], floating", "mac: \"fa:16:3e:00:00:10\", port-security: false, floating");

    VERIFY_DONE(one.apply(lifted));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 81), answered);
    HeldConnection held(one, u"red/far"_s, u"10.0.0.10"_s, 81);
    QVERIFY(held.goesOn());

    VERIFY_DONE(one.apply(m_labs.design(driver)));
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QVERIFY(held.hasStopped());
}

/// A person's "iptables -F" in a node is noticed, and mended by the next apply.
void tst_GroupChanges::brokenFilter_isMended()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    const QString breaking = driver == u"hybrid"
        ? u"iptables -F; ipset flush"_s
        : u"ovs-ofctl -O OpenFlow14 del-flows br-int table=82"_s;
    VERIFY_DONE(one.shell(u"compute-0"_s, breaking));
    const QString now = traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80 + (driver == u"hybrid"));
    QCOMPARE(now, driver == u"hybrid" ? answered : silent); // it did break

    QVERIFY(eventually(10000, [&one] { return !one.status().value(u"drift"_s).toArray().isEmpty(); }));
    VERIFY_DONE(one.apply(m_labs.design(driver)));

    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    QCOMPARE(one.status().value(u"drift"_s).toArray(), QJsonArray());
}

void tst_GroupChanges::otherDriver_onTheRunningLab()
{
    QFETCH(const QString, driver);
    LabFixture &one = m_labs[driver];
    const QString other = driver == u"hybrid" ? u"native"_s : u"hybrid"_s;
    VERIFY_DONE(one.apply(m_labs.design(driver).replace("firewall: " + driver.toUtf8(), "firewall: " + other.toUtf8())));
    for (const QString &guest : {u"target"_s, u"near"_s})
        QVERIFY(traffic::serve(one, u"red/"_s + guest, {u"tcp:80"_s, u"tcp:81"_s}));

    QCOMPARE(traffic::ask(one, u"red/near"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 80), answered);
    QCOMPARE(traffic::ask(one, u"red/far"_s, u"tcp"_s, u"10.0.0.10"_s, 81), silent);
    const QByteArray chains = one.shell(u"compute-0"_s, u"iptables-save; ipset list -n"_s).output;
    QCOMPARE(chains.contains("neutron-openvswi-i"), other == u"hybrid");
    QCOMPARE(chains.contains("NIPv4"), other == u"hybrid");
}

void tst_GroupChanges::destroyLeavesNothing()
{
    QFETCH(const QString, driver);

    QCOMPARE(m_labs[driver].end(), QString());
}

QTEST_GUILESS_MAIN(tst_GroupChanges)
#include "tst_groupchanges.moc"
