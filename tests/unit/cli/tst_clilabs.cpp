// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject sampleStatus()
{
    const QJsonObject interface {
        {u"network"_s, u"net-1"_s}, { u"address"_s, u"10.0.1.85"_s }
    };
    const QJsonObject machine{{u"tenant"_s, u"red"_s},    {u"name"_s, u"vm-1"_s},
                              {u"type"_s, u"vm"_s},       {u"node"_s, u"compute-0"_s},
                              {u"state"_s, u"running"_s}, {u"interfaces"_s, QJsonArray{interface}}};
    return {{u"lab"_s, u"article"_s},
            {u"state"_s, u"partial"_s},
            {u"vms"_s, QJsonArray{machine}},
            {u"drift"_s, QJsonArray{QJsonObject{{u"place"_s, u"compute-0"_s},
                                                {u"kind"_s, u"flow"_s},
                                                {u"subject"_s, u"br-int table=60,priority=1"_s},
                                                {u"object"_s, u"node"_s},
                                                {u"is"_s, u"different"_s}}}}};
}

} // namespace

class tst_CliLabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void list_printsTheLabs();
    void list_passesTheJsonOn();
    void list_givesAStoppedLabNoProcess();
    void status_takesTheOnlyLab();
    void status_withoutLabIsStatusFour();
    void status_withSeveralLabsNamesThem();
    void status_ofALabThatDoesNotRunNamesTheOthers();
    void status_ofAStoppedLabSaysWhatToDo_data();
    void status_ofAStoppedLabSaysWhatToDo();
    void status_passesTheJsonOn();
    void status_goesThroughSsh();
    void status_tellsWhatSshSaid();
    void destroy_provesThatNothingIsLeft();
    void destroy_namesWhatIsLeft();
    void destroy_endsALabWhoseEngineIsSilent();
    void destroy_endsALabWhoseEngineDiesOverIt();
    void destroy_ofALabThatDoesNotRunIsStatusFour();
    void destroy_removesAStoppedLab_data();
    void destroy_removesAStoppedLab();
    void destroy_prefersTheRunningLab();
    void destroy_ofSeveralStoppedLabsNamesThem();
    void power_printsTheNewState();
    void unknownMachine_isStatusFour();
    void ping_succeedsWhenAllAnswered_data();
    void ping_succeedsWhenAllAnswered();
    void doctor_namesWhatToInstall();
    void colours_areOnlyForTerminals_data();
    void colours_areOnlyForTerminals();

private:
    std::unique_ptr<CliFolder> m_folder;
};

void tst_CliLabs::init()
{
    m_folder = std::make_unique<CliFolder>();
}

void tst_CliLabs::list_printsTheLabs()
{
    m_folder->setRunning({u"a"_s, u"b"_s});

    const CliOutcome outcome = m_folder->run({u"list"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("\na    running  17"));
    QVERIFY(outcome.output.contains("\nb    running  17"));
}

void tst_CliLabs::list_passesTheJsonOn()
{
    m_folder->setRunning({u"a"_s});

    const CliOutcome outcome = m_folder->run({u"list"_s, u"--json"_s});

    QCOMPARE(outcome.json().array().first().toObject().value(u"name").toString(), u"a"_s);
}

void tst_CliLabs::list_givesAStoppedLabNoProcess()
{
    m_folder->setLabs({u"a"_s}, {u"b"_s});

    const CliOutcome outcome = m_folder->run({u"list"_s, u"--json"_s});

    const QJsonArray labs = outcome.json().array();
    QCOMPARE(labs.first().toObject().value(u"pid").toInt(), 17);
    QVERIFY(labs.last().toObject().value(u"pid").isNull());
}

void tst_CliLabs::status_takesTheOnlyLab()
{
    m_folder->setRunning({u"article"_s});
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.status"_s, sampleStatus());

    const CliOutcome outcome = m_folder->run({u"status"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.startsWith("Lab article: partly running\n"),
             outcome.output.constData());
    QVERIFY(outcome.output.contains("red/vm-1  running  10.0.1.85 (net-1)  compute-0"));
    QVERIFY2(outcome.output.contains("Not as drawn:\n    compute-0: the flow “br-int "
                                     "table=60,priority=1” was changed.\n"),
             outcome.output.constData());
}

void tst_CliLabs::status_withoutLabIsStatusFour()
{
    const CliOutcome outcome = m_folder->run({u"status"_s, u"--json"_s});

    QCOMPARE(outcome.status, 4);
    QVERIFY(outcome.errors.contains("No lab is running"));
    QVERIFY(outcome.json().object().contains(u"error"));
}

void tst_CliLabs::status_withSeveralLabsNamesThem()
{
    m_folder->setRunning({u"a"_s, u"b"_s});

    const CliOutcome outcome = m_folder->run({u"status"_s});

    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.contains("a, b"));
}

void tst_CliLabs::status_ofALabThatDoesNotRunNamesTheOthers()
{
    m_folder->setRunning({u"a"_s});

    const CliOutcome outcome = m_folder->run({u"status"_s, u"--lab"_s, u"x"_s});

    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.errors.contains("“x” is not running. Running: a."),
             outcome.errors.constData());
}

void tst_CliLabs::status_ofAStoppedLabSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("named") << QStringList{u"status"_s, u"--lab"_s, u"first"_s};
    QTest::newRow("the only one") << QStringList{u"status"_s};
}

void tst_CliLabs::status_ofAStoppedLabSaysWhatToDo()
{
    QFETCH(const QStringList, words);
    m_folder->setLabs({}, {u"first"_s});

    const CliOutcome outcome = m_folder->run(words);

    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.errors.contains("The lab “first” has stopped. “overlabctl apply FILE”"),
             outcome.errors.constData());
    QVERIFY(outcome.errors.contains("“overlabctl destroy --lab first”"));
}

void tst_CliLabs::status_passesTheJsonOn()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.status"_s, sampleStatus());

    const CliOutcome outcome = m_folder->run({u"status"_s, u"--lab"_s, u"article"_s, u"--json"_s});

    QCOMPARE(outcome.json().object(), sampleStatus());
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
}

void tst_CliLabs::status_goesThroughSsh()
{
    if (QStandardPaths::findExecutable(u"socat"_s).isEmpty())
        QSKIP("socat is not installed");
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.status"_s, sampleStatus());
    m_folder->writeProgram(u"ssh"_s,
                           "test \"$*\" = '-T -- me@x overlabd --stdio --lab article' || exit 9\n"
                           "exec socat - UNIX-CONNECT:$OVERLAB_STATE_DIR/article/engine.sock\n");

    const CliOutcome outcome =
        m_folder->run({u"status"_s, u"--lab"_s, u"article"_s, u"--host"_s, u"me@x"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object(), sampleStatus());
}

void tst_CliLabs::status_tellsWhatSshSaid()
{
    m_folder->writeProgram(u"ssh"_s, "echo no route to host >&2; exit 255\n");

    const CliOutcome outcome =
        m_folder->run({u"status"_s, u"--lab"_s, u"article"_s, u"--host"_s, u"me@x"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("me@x does not answer.\n    no route to host"),
             outcome.errors.constData());
}

void tst_CliLabs::destroy_provesThatNothingIsLeft()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.destroy"_s, [&engine](const QJsonObject &) {
        engine.stop();
        return FakeEngine::noAnswer();
    });
    m_folder->writeFile(u"answer--verify-gone.json"_s,
                        R"({"gone":true,"checked":{"processes":9},"left":[]})");

    const CliOutcome outcome = m_folder->run({u"destroy"_s, u"--lab"_s, u"article"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object().value(u"gone").toBool(), true);
    QCOMPARE(outcome.json().object().value(u"lab").toString(), u"article"_s);
}

void tst_CliLabs::destroy_namesWhatIsLeft()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.destroy"_s, [&engine](const QJsonObject &) {
        engine.stop();
        return FakeEngine::noAnswer();
    });
    m_folder->writeFile(u"answer--verify-gone.json"_s, R"({"gone":false,"left":["mount /x"]})");

    const CliOutcome outcome = m_folder->run({u"destroy"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("    mount /x\n"), outcome.errors.constData());
}

void tst_CliLabs::destroy_endsALabWhoseEngineIsSilent()
{
    m_folder->setRunning({u"article"_s});
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.hello"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    m_folder->writeFile(u"answer--destroy.json"_s, R"({"gone":true,"left":[]})");

    const CliOutcome outcome = m_folder->run({u"destroy"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.errors.contains("The engine of the lab “article” did not answer"),
             outcome.errors.constData());
    QVERIFY(outcome.output.contains("nothing is left"));
}

void tst_CliLabs::destroy_endsALabWhoseEngineDiesOverIt()
{
    m_folder->setRunning({u"article"_s});
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.destroy"_s, [&engine](const QJsonObject &) {
        engine.stop();
        return FakeEngine::noAnswer();
    });
    const QJsonObject runsOn = Error(ErrorCode::Timeout, u"article"_s, u"it runs on"_s).toJson();
    m_folder->writeProgram(
        u"overlabd"_s,
        "case \"$1\" in\n"
        "--verify-gone) echo '" + QJsonDocument(QJsonObject{{u"error"_s, runsOn}}).toJson()
            + "'; exit 1 ;;\n"
              "--destroy) echo '{\"gone\":true,\"left\":[]}' ;;\n"
              "esac\n");

    const CliOutcome outcome = m_folder->run({u"destroy"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("nothing is left"), outcome.errors.constData());
}

void tst_CliLabs::destroy_ofALabThatDoesNotRunIsStatusFour()
{
    const CliOutcome outcome = m_folder->run({u"destroy"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.errors.contains("The lab “article” is not running. No lab is running"),
             outcome.errors.constData());
}

void tst_CliLabs::destroy_removesAStoppedLab_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("named") << QStringList{u"destroy"_s, u"--lab"_s, u"first"_s};
    QTest::newRow("the only one") << QStringList{u"destroy"_s};
}

void tst_CliLabs::destroy_removesAStoppedLab()
{
    QFETCH(const QStringList, words);
    m_folder->setLabs({}, {u"first"_s});
    m_folder->writeFile(u"answer--destroy.json"_s, R"({"gone":true,"left":[]})");

    const CliOutcome outcome = m_folder->run(words);

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("The lab “first” had stopped; its folder was removed."),
             outcome.output.constData());
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
}

void tst_CliLabs::destroy_prefersTheRunningLab()
{
    m_folder->setLabs({u"article"_s}, {u"first"_s});
    m_folder->writeFile(u"answer--destroy.json"_s, R"({"gone":true,"left":[]})");

    const CliOutcome outcome = m_folder->run({u"destroy"_s, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object().value(u"lab").toString(), u"article"_s);
}

void tst_CliLabs::destroy_ofSeveralStoppedLabsNamesThem()
{
    m_folder->setLabs({}, {u"a"_s, u"b"_s});

    const CliOutcome outcome = m_folder->run({u"destroy"_s});

    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains("Several labs have stopped: a, b. Choose one with --lab."),
             outcome.errors.constData());
}

void tst_CliLabs::power_printsTheNewState()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"machine.stop"_s, {{u"state"_s, u"stopped"_s}});

    const CliOutcome outcome = m_folder->run({u"stop"_s, u"red/vm-1"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray("red/vm-1: stopped\n"));
    QCOMPARE(engine.params(u"machine.stop"_s).value(u"machine").toString(), u"red/vm-1"_s);
}

void tst_CliLabs::unknownMachine_isStatusFour()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.refuse(u"machine.start"_s, Error(ErrorCode::NotFound, u"red/vm-9"_s, QString()));

    const CliOutcome outcome = m_folder->run({u"start"_s, u"red/vm-9"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 4);
    QVERIFY(outcome.errors.contains("red/vm-9"));
}

void tst_CliLabs::ping_succeedsWhenAllAnswered_data()
{
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("status");
    QTest::newRow("all") << 3 << 0;
    QTest::newRow("some") << 2 << 1;
    QTest::newRow("none") << 0 << 1;
}

void tst_CliLabs::ping_succeedsWhenAllAnswered()
{
    QFETCH(const int, received);
    QFETCH(const int, status);
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.ping"_s, {{u"sent"_s, 3}, {u"received"_s, received}});

    const CliOutcome outcome = m_folder->run(
        {u"ping"_s, u"vm-1"_s, u"outside"_s, u"--count"_s, u"3"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, status);
    QCOMPARE(engine.params(u"lab.ping"_s).value(u"count").toInt(), 3);
    QVERIFY(outcome.output.contains("3 sent, " + QByteArray::number(received) + " answered"));
}

void tst_CliLabs::doctor_namesWhatToInstall()
{
    m_folder->writeFile(u"answer--doctor.json"_s, R"({"findings":[
        {"key":"kvm","state":"missing","value":"no /dev/kvm","package":"","purpose":"x"},
        {"key":"tun","state":"missing","value":"EACCES","package":"","purpose":"x",
         "remedy":"chmod 0666 /dev/net/tun"},
        {"key":"tiny-image","state":"ok","value":"/x","package":"","purpose":"x"},
        {"key":"new-thing","state":"missing","value":"","package":"uidmap","purpose":"tunnels"},
        {"key":"dnsmasq","state":"ok","value":"2.89","package":"dnsmasq-base","purpose":"x"}]})");

    const CliOutcome outcome = m_folder->run({u"doctor"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("missing  hardware virtualisation (KVM)"));
    QVERIFY(outcome.output.contains("new-thing"));
    QVERIFY(outcome.output.contains("tunnels between the nodes"));
    QVERIFY(outcome.output.contains("To install for more: uidmap\n"));
    QVERIFY2(outcome.output.contains("no lab starts without it then. A container needs to be given the device.\n"
                                     "As root:\n    chmod 0666 /dev/net/tun\n"),
             outcome.output.constData());
    QVERIFY(!outcome.output.contains("was not made yet"));
}

void tst_CliLabs::colours_areOnlyForTerminals_data()
{
    QTest::addColumn<QString>("noColour");
    QTest::addColumn<bool>("expected");
    QTest::newRow("terminal") << QString() << true;
    QTest::newRow("NO_COLOR") << u"1"_s << false;
}

void tst_CliLabs::colours_areOnlyForTerminals()
{
    QFETCH(const QString, noColour);
    QFETCH(const bool, expected);
    m_folder->setRunning({u"a"_s});
    CliTerminal terminal(24, 80);
    const auto process = m_folder->start({u"list"_s});
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"NO_COLOR"_s, noColour);
    process->setProcessEnvironment(environment);
    terminal.attach(*process);
    process->start();

    m_folder->finish(*process);

    QVERIFY(terminal.read().contains("running"));
    QCOMPARE(terminal.read().contains("\x1b[1m"), expected);
}

QTEST_GUILESS_MAIN(tst_CliLabs)
#include "tst_clilabs.moc"
