// SPDX-License-Identifier: GPL-3.0-or-later
// What is killed, at bad moments, and what must then hold: guests go on, the next apply finishes or
// changes nothing, and what ends leaves nothing behind.
#include "tests/support/guestping.h"
#include "tests/support/terminal.h"

#include <QElapsedTimer>
#include <QThread>

#include <signal.h>

using namespace Qt::StringLiterals;
using overlab::testing::eventually;
using overlab::testing::GuestPing;
using overlab::testing::LabFixture;
using overlab::testing::linesOf;
using overlab::testing::Outcome;
using overlab::testing::Terminal;

namespace {

const QByteArray design = R"(overlab: 1
name: survival
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}}]}
      - {name: net-2, segment: 99, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}
    routers:
      - {name: router-1, interfaces: [net-1, net-2]}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.10}]}
      - {name: b, type: namespace, node: compute-1, interfaces: [{network: net-1, address: 10.0.1.11}]}
      - {name: c, type: namespace, node: compute-0, interfaces: [{network: net-1, address: 10.0.1.12}]}
      - {name: d, type: namespace, node: compute-1, interfaces: [{network: net-2, address: 10.0.2.10}]}
)";

/// The same without c, and with d elsewhere.
QByteArray otherDesign()
{
    QList<QByteArray> lines = design.split('\n');
    erase_if(lines, [](const QByteArray &line) { return line.contains("name: c,"); });
    return lines.join('\n').replace("node: compute-1, interfaces: [{network: net-2",
                                    "node: compute-0, interfaces: [{network: net-2");
}

/// The same with networks and router only.
QByteArray designWithoutMachines()
{
    return design.left(design.indexOf("    vms:"));
}

/// Kills the DHCP server whose files are in \a folder; true when another is soon there.
bool survivesDeath(const LabFixture &lab, const QString &folder)
{
    const auto readPid = [&] {
        const QString file = folder + u"/pid"_s;
        return lab.exec(u"control-0"_s, {u"cat"_s, file}).output.trimmed();
    };
    const auto sendSignal = [&](const QString &signal, const QByteArray &pid) {
        const QStringList command{u"kill"_s, signal, QString::fromLatin1(pid)};
        return lab.exec(u"control-0"_s, command).status == 0;
    };
    const QByteArray pid = readPid();
    return sendSignal(u"-KILL"_s, pid) && eventually(10000, [&] {
        const QByteArray now = readPid();
        return !now.isEmpty() && now != pid && sendSignal(u"-0"_s, now);
    });
}

/// The folder of a network's DHCP server, as its node sees it.
QString dhcpFolder(const LabFixture &lab, const QString &network)
{
    const QString space = lab.network(network).value(u"namespace"_s).toString();
    return u"/var/lib/neutron/dhcp/"_s + space.mid(6); // behind "qdhcp-"
}

/// That nothing was to do.
bool changedNothing(const Outcome &applied)
{
    const QJsonObject said = applied.json();
    return applied.status == 0 && said.value(u"created"_s).toInt(-1) == 0
        && said.value(u"changed"_s).toInt(-1) == 0 && said.value(u"removed"_s).toInt(-1) == 0;
}

int finish(QProcess &process)
{
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
        ? process.exitCode()
        : -1;
}

} // namespace

class tst_Survival : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void killedEngineIsBackAndNoPingIsLost();
    void engineKilledWhileApplying_data();
    void engineKilledWhileApplying();
    void engineKilledWhileGuestsAsk_letsBroadcastsThroughAgain();
    void halfMadeLinkIsMadeAgain();
    void killedInitLeavesNothing();
    void applyKilled_data();
    void applyKilled();
    void killedDnsmasqIsBackWithItsLeases();
    void dnsmasqWithoutItsPidFileIsReplaced();
    void dnsmasqWithoutMachinesIsBackToo();
    void applyRepairsWhatWasBrokenByHand();
    void twoAppliesDoNotHarmEachOther();
    void twoLabsLiveSideBySide();
    void destroyWhileApplying_data();
    void destroyWhileApplying();
    void destroyEndsALabWhoseEngineHangs();
    void labOutlivesItsTerminal();
};

void tst_Survival::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
}

void tst_Survival::killedEngineIsBackAndNoPingIsLost()
{
    LabFixture lab(u"engine"_s);
    VERIFY_DONE(lab.apply(design));
    const QJsonObject before = lab.stillStatus();
    GuestPing ping(lab, u"a"_s, u"10.0.1.11"_s);
    GuestPing routed(lab, u"a"_s, u"10.0.2.10"_s);
    QVERIFY(ping.isRunning() && routed.isRunning());
    const pid_t engine = lab.enginePid();
    QVERIFY(engine > 0);

    QElapsedTimer away;
    away.start();
    QCOMPARE(kill(engine, SIGKILL), 0);
    const bool isBack = eventually(10000, [&] {
        const pid_t now = lab.enginePid();
        return now > 0 && now != engine && lab.run({u"status"_s}).status == 0;
    });

    QVERIFY(isBack);
    QVERIFY2(away.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(away.elapsed())));
    QCOMPARE(lab.stillStatus(), before);
    const Outcome again = lab.apply(design);
    QVERIFY2(changedNothing(again), again.said().constData());
    QVERIFY(ping.goesOn());
    QCOMPARE(ping.stop(), QString());
    QCOMPARE(routed.stop(), QString());
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::engineKilledWhileApplying_data()
{
    QTest::addColumn<int>("milliseconds");

    for (const int milliseconds : {30, 100, 200, 350, 600})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void tst_Survival::engineKilledWhileApplying()
{
    QFETCH(const int, milliseconds);
    LabFixture lab(u"halfway"_s);
    const QString file = lab.file(design);
    const auto applying = lab.start({u"apply"_s, file, u"--json"_s});
    QVERIFY(eventually(20000, [&] { return lab.enginePid() > 0; }));

    QThread::msleep(milliseconds); // the moment is the point of the test
    QCOMPARE(kill(lab.enginePid(), SIGKILL), 0);

    QVERIFY(finish(*applying) >= 0);
    QVERIFY(eventually(10000, [&] { return lab.run({u"status"_s}).status == 0; }));
    const Outcome finished = lab.apply(design);
    VERIFY_DONE(finished);
    QVERIFY2(finished.json().value(u"problems"_s).toArray().isEmpty(), finished.said().constData());
    QCOMPARE(lab.answers(u"a"_s, u"b"_s), 2);
    QCOMPARE(lab.answers(u"a"_s, u"d"_s), 2);
    const Outcome again = lab.apply(design);
    QVERIFY2(changedNothing(again), again.said().constData());
    QCOMPARE(lab.end(), QString());
}

/// While many guests ask for their addresses the engine keeps broadcasts from their ports.
void tst_Survival::engineKilledWhileGuestsAsk_letsBroadcastsThroughAgain()
{
    LabFixture lab(u"quiet"_s);
    VERIFY_DONE(lab.apply(design));
    QByteArray crowd = design;
    for (int i = 0; i < 60; ++i) {
        crowd += "      - {name: g" + QByteArray::number(i)
            + ", type: namespace, node: compute-0, interfaces: [{network: net-1}]}\n";
    }
    const auto isQuiet = [&] {
        const Outcome ports = lab.exec(u"compute-0"_s, {u"ovs-ofctl"_s, u"show"_s, u"br-int"_s});
        return ports.status == 0 ? std::optional(ports.output.contains("NO_FLOOD")) : std::nullopt;
    };
    const auto applying = lab.start({u"apply"_s, lab.file(crowd), u"--json"_s});
    if (!eventually(20000, [&] { return isQuiet() == true; }))
        QSKIP("the guests had their addresses before anybody could look");

    QCOMPARE(kill(lab.enginePid(), SIGKILL), 0);

    QVERIFY(finish(*applying) >= 0);
    QVERIFY(eventually(20000, [&] { return isQuiet() == false; }));
    VERIFY_DONE(lab.apply(crowd));
    QCOMPARE(lab.answers(u"a"_s, u"b"_s), 2);
    QCOMPARE(lab.end(), QString());
}

/// An engine that is killed between making a pair and naming it leaves one that says nobody's name.
void tst_Survival::halfMadeLinkIsMadeAgain()
{
    LabFixture lab(u"half"_s);
    VERIFY_DONE(lab.apply(design));
    const QString end = lab.machine(u"a"_s).value(u"interfaces"_s)[0][u"device"_s].toString().mid(3);
    VERIFY_DONE(lab.shell(u"compute-0"_s, u"set -e; ip link del qvb%1; "
                                          "ip link add qvb%1 type veth peer name qvo%1"_s.arg(end)));

    const Outcome again = lab.apply(design);

    VERIFY_DONE(again);
    QVERIFY2(again.json().value(u"problems"_s).toArray().isEmpty(), again.said().constData());
    QVERIFY(eventually(15000, [&] { return lab.answers(u"a"_s, u"b"_s, 1) == 1; }));
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::killedInitLeavesNothing()
{
    LabFixture lab(u"init"_s);
    VERIFY_DONE(lab.apply(design));
    lab.observe();

    QCOMPARE(kill(lab.initPid(), SIGKILL), 0);

    QCOMPARE(lab.leftovers(), u"folder "_s + lab.folder());
    VERIFY_DONE(lab.apply(design)); // the name is free again
    QCOMPARE(lab.answers(u"a"_s, u"b"_s), 2);
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::applyKilled_data()
{
    QTest::addColumn<int>("milliseconds");

    for (const int milliseconds : {10, 60, 250})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void tst_Survival::applyKilled()
{
    QFETCH(const int, milliseconds);
    LabFixture lab(u"command"_s);
    const auto applying = lab.start({u"apply"_s, lab.file(design), u"--json"_s});

    QThread::msleep(milliseconds);
    applying->kill();
    QVERIFY(applying->waitForFinished(10000));

    const Outcome finished = lab.apply(design);
    VERIFY_DONE(finished);
    QCOMPARE(lab.answers(u"a"_s, u"b"_s), 2);
    const Outcome again = lab.apply(design);
    QVERIFY2(changedNothing(again), again.said().constData());
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::killedDnsmasqIsBackWithItsLeases()
{
    LabFixture lab(u"dnsmasq"_s);
    VERIFY_DONE(lab.apply(design));
    const QString folder = dhcpFolder(lab, u"net-1"_s);
    const auto readLeases = [&] {
        return lab.exec(u"control-0"_s, {u"cat"_s, folder + u"/leases"_s}).output.trimmed();
    };
    const QByteArray leases = readLeases();
    QCOMPARE(linesOf(leases).size(), 4); // a, b, c and the server itself

    for (int death = 0; death < 3; ++death) // the one that came for the dead one is followed, too
        QVERIFY(survivesDeath(lab, folder));

    QStringList addresses;
    for (const QString &line : linesOf(readLeases()))
        addresses << line.section(u' ', 1, 2);
    for (const QString &line : linesOf(leases))
        QVERIFY2(addresses.contains(line.section(u' ', 1, 2)), qPrintable(line));
    const Outcome renewed = lab.shell(u"a"_s, u"busybox udhcpc -n -q -f -t 5 -i eth0 -s /bin/true"_s);
    QVERIFY2((renewed.output + renewed.errors).contains("10.0.1.10"), renewed.said().constData());
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::dnsmasqWithoutItsPidFileIsReplaced()
{
    LabFixture lab(u"nopid"_s);
    VERIFY_DONE(lab.apply(design));
    const QString folder = dhcpFolder(lab, u"net-1"_s);
    const auto servers = [&] { // of the network, each two processes
        return linesOf(lab.shell(u"control-0"_s, u"pgrep -x dnsmasq -a | grep %1/pid | cut -d' ' -f1"_s.arg(folder)).output);
    };
    const QStringList old = servers();
    QVERIFY2(!old.isEmpty(), "no server");
    VERIFY_DONE(lab.shell(u"control-0"_s, u"rm %1/pid"_s.arg(folder))); // as when an engine was killed before it was written

    const Outcome applied = lab.apply(design);

    VERIFY_DONE(applied);
    QVERIFY2(applied.json().value(u"problems"_s).toArray().isEmpty(), applied.said().constData());
    QVERIFY(eventually(5000, [&] { return servers().size() == old.size(); })); // it forks once more
    const QStringList now = servers();
    for (const QString &pid : old)
        QVERIFY2(!now.contains(pid), qPrintable(now.join(u' ')));
    QVERIFY(now.contains(QString::fromLatin1(lab.shell(u"control-0"_s, u"cat %1/pid"_s.arg(folder)).output.trimmed())));
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::dnsmasqWithoutMachinesIsBackToo()
{
    LabFixture lab(u"lonely"_s);
    VERIFY_DONE(lab.apply(designWithoutMachines())); // nothing reports a state meanwhile

    QVERIFY(survivesDeath(lab, dhcpFolder(lab, u"net-1"_s)));

    QCOMPARE(lab.end(), QString());
}

void tst_Survival::applyRepairsWhatWasBrokenByHand()
{
    LabFixture lab(u"broken"_s);
    VERIFY_DONE(lab.apply(design));
    const QString device = lab.machine(u"a"_s).value(u"interfaces"_s)[0][u"device"_s].toString();
    const QString cable = u"qvb"_s + device.mid(3);
    VERIFY_DONE(lab.exec(u"compute-0"_s, {u"ip"_s, u"link"_s, u"del"_s, cable}));
    VERIFY_DONE(
        lab.exec(u"compute-0"_s, {u"ovs-ofctl"_s, u"del-flows"_s, u"br-int"_s, u"table=60"_s}));
    VERIFY_DONE(lab.exec(u"compute-0"_s, {u"ovs-ofctl"_s, u"add-flow"_s, u"br-int"_s,
                                          u"table=9,actions=drop"_s})); // a visitor's: it stays
    QCOMPARE(lab.answers(u"a"_s, u"c"_s), 0);

    const Outcome status = lab.run({u"status"_s});
    VERIFY_DONE(lab.apply(design));

    QVERIFY2(status.output.contains("compute-0: the cable “" + cable.toUtf8() +
                                    "” (a veth pair) is missing. It belongs to red/a."),
             status.said().constData());
    QVERIFY(status.output.contains("the flow “br-int table=60,priority=1” is missing."));
    QVERIFY(lab.status().value(u"drift"_s).toArray().isEmpty());
    // The guest's own kernel first has to give up the ARP requests that got lost.
    QVERIFY(eventually(10000, [&] { return lab.answers(u"a"_s, u"c"_s) == 2; }));
    QCOMPARE(lab.answers(u"a"_s, u"b"_s), 2);
    const Outcome again = lab.apply(design);
    QVERIFY2(changedNothing(again), again.said().constData());
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::twoAppliesDoNotHarmEachOther()
{
    LabFixture lab(u"both"_s);
    VERIFY_DONE(lab.apply(design));
    GuestPing ping(lab, u"a"_s, u"10.0.1.11"_s);
    QVERIFY(ping.isRunning());
    const QString first = lab.file(design);
    const QString second = lab.file(otherDesign());

    const auto one = lab.start({u"apply"_s, first, u"--json"_s});
    const auto other = lab.start({u"apply"_s, second, u"--json"_s});

    QCOMPARE(finish(*one), 0); // the second waits
    QCOMPARE(finish(*other), 0);
    lab.observe();
    const bool hasC = !lab.machine(u"c"_s).isEmpty();
    const Outcome again = lab.applyFile(hasC ? first : second); // whichever came last is whole
    QVERIFY2(changedNothing(again), again.said().constData());
    QCOMPARE(lab.answers(u"a"_s, u"d"_s), 2);
    QCOMPARE(ping.stop(1), QString()); // see tst_edits: userspace tunnels
    QCOMPARE(lab.end(), QString());
}

void tst_Survival::twoLabsLiveSideBySide()
{
    LabFixture left(u"left"_s);
    LabFixture right(u"right"_s);
    VERIFY_DONE(left.apply(design));
    VERIFY_DONE(right.apply(design));
    const QByteArray list = left.run({u"list"_s, u"--json"_s}).output;
    QVERIFY(list.contains(left.name().toUtf8()) && list.contains(right.name().toUtf8()));
    GuestPing ping(right, u"a"_s, u"10.0.1.11"_s);
    QVERIFY(ping.isRunning());
    QCOMPARE(left.answers(u"a"_s, u"d"_s), 2);

    QCOMPARE(left.end(), QString());

    QVERIFY(ping.goesOn());
    QCOMPARE(ping.stop(), QString());
    QCOMPARE(right.end(), QString());
}

void tst_Survival::destroyWhileApplying_data()
{
    QTest::addColumn<int>("milliseconds");

    for (const int milliseconds : {50, 200, 450})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void tst_Survival::destroyWhileApplying()
{
    QFETCH(const int, milliseconds);
    LabFixture lab(u"meanwhile"_s);
    const auto applying = lab.start({u"apply"_s, lab.file(design), u"--json"_s});
    QVERIFY(eventually(20000, [&] { return lab.enginePid() > 0; }));

    QThread::msleep(milliseconds);
    const QString left = lab.end();

    QCOMPARE(left, QString());
    QVERIFY(finish(*applying) >= 0);
    QCOMPARE(lab.leftovers(), QString());
}

void tst_Survival::destroyEndsALabWhoseEngineHangs()
{
    LabFixture lab(u"hanging"_s);
    VERIFY_DONE(lab.apply(design));
    lab.observe();
    QCOMPARE(kill(lab.enginePid(), SIGSTOP), 0); // it accepts, for the kernel does, and is silent

    const Outcome destroyed = lab.run({u"destroy"_s});

    VERIFY_DONE(destroyed);
    QVERIFY2(destroyed.errors.contains("did not answer"), destroyed.said().constData());
    QCOMPARE(lab.leftovers(), QString());
}

void tst_Survival::labOutlivesItsTerminal()
{
    LabFixture lab(u"terminal"_s);
    Terminal window(u"/bin/bash"_s, {u"--norc"_s, u"--noprofile"_s});
    QVERIFY(window.waitFor(Terminal::prompt()));
    const QString command = LabFixture::program() + u" apply --lab "_s + lab.name() + u' '
        + lab.file(design) + u"; echo ended $?"_s;
    window.type(command.toUtf8() + '\n');
    QVERIFY2(window.waitFor(QRegularExpression(u"ended 0\n"_s), 60000), qPrintable(window.pending()));
    lab.observe();
    GuestPing ping(lab, u"a"_s, u"10.0.1.11"_s);
    const pid_t engine = lab.enginePid();

    window.hangUp();

    QCOMPARE(window.exitStatus(), 128 + SIGHUP);
    QVERIFY(ping.goesOn());
    QCOMPARE(ping.stop(), QString());
    QCOMPARE(lab.enginePid(), engine);
    QCOMPARE(lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_Survival)
#include "tst_survival.moc"
