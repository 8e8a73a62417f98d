// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl check in a lab of light guests: checks that hold on real packets, and faults made by hand that make them fail
// at the right place.
#include "tests/support/labfixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using overlab::testing::LabFixture;
using overlab::testing::named;
using overlab::testing::Outcome;

namespace {

constexpr auto design = R"(overlab: 1
name: checks
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
      - {name: open, rules: [{direction: ingress, protocol: any}]}
      - {name: http, rules: [{direction: ingress, protocol: tcp, port: 80}]}
    routers:
      - {name: way-out, interfaces: [inside, second], external: {network: public, address: 100.64.1.10}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10, security-groups: [open], floating-ip: 100.64.1.20}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.11, security-groups: [open]}]}
      - {name: web, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.11, security-groups: [http]}]}
checks:
  - {name: near, from: red/a, to: red/b}
  - {name: web, from: red/a, to: red/web, protocol: tcp, port: 80}
  - {name: datagram, from: red/web, to: red/a, protocol: udp, port: 99, expect: pass}
  - {name: closed, from: red/a, to: red/web, protocol: tcp, port: 81, expect: drop}
  - {name: no ping, from: red/a, to: red/web, expect: drop}
  - {name: way in, from: outside, to: 100.64.1.20}
  - {name: way out, from: red/web, to: outside, protocol: tcp, port: 22}
  - {name: nobody, from: red/a, to: 10.0.0.99, expect: drop}
)";

QString stateOf(const QJsonObject &document, const QString &check)
{
    return named(document.value(u"checks"_s).toArray(), check).value(u"state"_s).toString();
}

} // namespace

class tst_Checks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allHold();
    void people_readIt();
    void otherDesign_doesNotMatch();
    void ruleByHand_failsAtItsPlace();
    void flowByHand_failsAtItsPlace();
    void dropThatIsLetThrough_fails();
    void stoppedMachine_isNoEndOfTheRun();
    void expectationsTheOtherWayRound_allFail();
    void destroyLeavesNothing();

private:
    /// The document of check, which ends with \a status; empty when it ends otherwise.
    QJsonObject check(int status, const QStringList &arguments = {}) const;

    LabFixture m_lab{u"checks"_s};
};

QJsonObject tst_Checks::check(int status, const QStringList &arguments) const
{
    const Outcome outcome = m_lab.run(QStringList{u"check"_s, u"--json"_s} + arguments);
    if (outcome.status != status) {
        qWarning("%s", outcome.said().left(4000).constData());
        return {};
    }
    return outcome.json();
}

void tst_Checks::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
}

void tst_Checks::allHold()
{
    for (const QStringList &arguments : {QStringList(), QStringList{m_lab.file(design)}}) {
        const QJsonObject document = check(0, arguments);

        QCOMPARE(document.value(u"matches"_s), QJsonValue(true));
        const QJsonArray checks = document.value(u"checks"_s).toArray();
        QCOMPARE(checks.size(), 8);
        for (const QJsonValue &one : checks)
            QVERIFY2(one[u"state"_s].toString() == u"passed", QJsonDocument(one.toObject()).toJson().constData());
        QCOMPARE(named(checks, u"way in"_s).value(u"answered"_s), QJsonValue(true));
        QCOMPARE(named(checks, u"closed"_s).value(u"arrived"_s), QJsonValue(false));
        QCOMPARE(named(checks, u"closed"_s).value(u"place"_s).toString(), u"compute-1"_s);
    }
}

void tst_Checks::people_readIt()
{
    const Outcome outcome = m_lab.run({u"check"_s});

    VERIFY_DONE(outcome);
    const QByteArrayList lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines.first(), "The lab matches the design.");
    QCOMPARE(lines.at(1), "+ near: red/a → red/b, icmp, should pass: holds. It arrived, and the answer came back.");
    QVERIFY2(lines.at(4).startsWith("+ closed: red/a → red/web, tcp 81, should be dropped: holds. It did not arrive, as it should be. compute-1"),
             lines.at(4).constData());
}

void tst_Checks::otherDesign_doesNotMatch()
{
    const QJsonObject document = check(1, {m_lab.file(QByteArray(design).replace("port: 80}", "port: 8080}"))});

    QCOMPARE(document.value(u"matches"_s), QJsonValue(false));
    QVERIFY(document.value(u"created"_s).toInt() + document.value(u"changed"_s).toInt() + document.value(u"removed"_s).toInt() > 0);
}

void tst_Checks::ruleByHand_failsAtItsPlace()
{
    const QString card = m_lab.machine(u"b"_s).value(u"interfaces"_s).toArray().at(0)[u"device"_s].toString();
    const QString rule = u"FORWARD -m physdev --physdev-is-bridged --physdev-out %1 -p icmp -j DROP"_s.arg(card);
    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"iptables -I "_s + rule));

    const QJsonObject document = check(1);

    VERIFY_DONE(m_lab.shell(u"compute-0"_s, u"iptables -D "_s + rule));
    QCOMPARE(stateOf(document, u"near"_s), u"failed"_s);
    const QJsonObject near = named(document.value(u"checks"_s).toArray(), u"near"_s);
    QCOMPARE(near.value(u"place"_s).toString(), u"compute-0"_s);
    QVERIFY2(near.value(u"message"_s).toString().startsWith(u"It did not arrive. compute-0"), qPrintable(near.value(u"message"_s).toString()));
    QCOMPARE(stateOf(document, u"web"_s), u"passed"_s);
    VERIFY_DONE(m_lab.apply(design)); // who has touched a packet filter by hand has changed it for the plan
    QCOMPARE(stateOf(check(0), u"near"_s), u"passed"_s);
}

/// What comes out of the tunnels to compute-1 goes nowhere; what stays on one node goes on.
void tst_Checks::flowByHand_failsAtItsPlace()
{
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"ovs-ofctl add-flow br-tun priority=100,actions=drop"_s));

    const QJsonObject document = check(1);

    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"ovs-ofctl --strict del-flows br-tun priority=100"_s));
    QCOMPARE(stateOf(document, u"near"_s), u"passed"_s);
    QCOMPARE(stateOf(document, u"web"_s), u"failed"_s);
    QCOMPARE(named(document.value(u"checks"_s).toArray(), u"web"_s).value(u"place"_s).toString(), u"compute-1"_s);
    QCOMPARE(stateOf(document, u"closed"_s), u"passed"_s); // it did not arrive all the same
    QCOMPARE(stateOf(document, u"way in"_s), u"passed"_s);
}

void tst_Checks::dropThatIsLetThrough_fails()
{
    const QString card = m_lab.machine(u"web"_s).value(u"interfaces"_s).toArray().at(0)[u"device"_s].toString();
    const QString rule = u"FORWARD -m physdev --physdev-is-bridged --physdev-out %1 -p tcp --dport 81 -j ACCEPT"_s.arg(card);
    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"iptables -I "_s + rule));

    const QJsonObject document = check(1);

    VERIFY_DONE(m_lab.shell(u"compute-1"_s, u"iptables -D "_s + rule));
    QCOMPARE(stateOf(document, u"closed"_s), u"failed"_s);
    QCOMPARE(named(document.value(u"checks"_s).toArray(), u"closed"_s).value(u"arrived"_s), QJsonValue(true));
    QCOMPARE(stateOf(document, u"no ping"_s), u"passed"_s);
}

void tst_Checks::stoppedMachine_isNoEndOfTheRun()
{
    VERIFY_DONE(m_lab.run({u"stop"_s, u"red/web"_s}));

    const QJsonObject document = check(1);

    VERIFY_DONE(m_lab.run({u"start"_s, u"red/web"_s}));
    QCOMPARE(stateOf(document, u"near"_s), u"passed"_s);
    QCOMPARE(stateOf(document, u"web"_s), u"failed"_s);         // nobody answers
    QCOMPARE(stateOf(document, u"closed"_s), u"undecided"_s);   // who does not run proves no drop
    QCOMPARE(stateOf(document, u"datagram"_s), u"undecided"_s); // nor sends anything
    QVERIFY(!named(document.value(u"checks"_s).toArray(), u"datagram"_s).value(u"message"_s).toString().isEmpty());
    QCOMPARE(stateOf(document, u"way in"_s), u"passed"_s);
}

void tst_Checks::expectationsTheOtherWayRound_allFail()
{
    QByteArray other = QByteArray(design);
    other.replace("expect: drop", "expect: PASS").replace(", expect: pass}", "}");
    const qsizetype begin = other.indexOf("checks:\n");
    QByteArray checks = other.mid(begin);
    checks.replace("}", ", expect: drop}").replace(", expect: PASS, expect: drop}", ", expect: pass}");

    const QJsonObject document = check(1, {m_lab.file(other.left(begin) + checks)});

    QCOMPARE(document.value(u"matches"_s), QJsonValue(true)); // checks make nothing in the lab
    const QJsonArray all = document.value(u"checks"_s).toArray();
    QCOMPARE(all.size(), 8);
    for (const QJsonValue &one : all)
        QVERIFY2(one[u"state"_s].toString() == u"failed", QJsonDocument(one.toObject()).toJson().constData());
}

void tst_Checks::destroyLeavesNothing()
{
    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
