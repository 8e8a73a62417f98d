// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_CliSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exec_passesBytesAndStatus();
    void exec_keepsTheStreamsApart();
    void exec_passesTheTimeLimitOn();
    void exec_passesAnInterruptOn();
    void exec_leavesAtTheSecondInterrupt();
    void exec_leavesWhenItsReaderHasGone();
    void exec_collectsForJson();
    void exec_failsWhenTheEngineGoes();
    void exec_inAnUnknownPlaceIsStatusFour();
    void shell_isRawAndGivesTheTerminalBack();
    void shell_tellsTheWindowSize();
    void shell_givesTheTerminalBackWhenKilled_data();
    void shell_givesTheTerminalBackWhenKilled();
    void shell_givesTheTerminalBackWhenTheEngineGoes();
    void shell_withoutTerminalReadsItsInput();
    void console_isLeftWithTheEscapeKey();
    void console_passesOtherKeys();
    void console_ofALightGuestNamesTheShell();
    void console_thatTheHostCanNotOfferNamesDoctor();

private:
    /// What the engine was given as input of the session so far.
    QByteArray input() const { return m_input; }
    void sendOutput(const QByteArray &bytes, const QString &stream = u"out"_s);
    void endSession(int status);
    std::unique_ptr<QProcess> start(const QStringList &words) const;

    std::unique_ptr<CliFolder> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    QByteArray m_input;
};

void tst_CliSession::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_engine = std::make_unique<FakeEngine>(m_folder->labFolder(u"article"_s));
    m_input.clear();
    for (const char *const method : {"process.resize", "process.signal", "process.closeInput"})
        m_engine->answer(QString::fromLatin1(method), {});
    for (const char *const method : {"process.start", "console.start"})
        m_engine->answer(QString::fromLatin1(method), {{u"session"_s, 1}});
    m_engine->handle(u"process.input"_s, [this](const QJsonObject &params) {
        m_input += QByteArray::fromBase64(params.value(u"data").toString().toLatin1());
        return QJsonObject();
    });
}

void tst_CliSession::sendOutput(const QByteArray &bytes, const QString &stream)
{
    m_engine->notify(u"process.output"_s, {{u"session"_s, 1},
                                           {u"stream"_s, stream},
                                           {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
}

void tst_CliSession::endSession(int status)
{
    m_engine->notify(u"process.exited"_s, {{u"session"_s, 1}, {u"status"_s, status}});
}

std::unique_ptr<QProcess> tst_CliSession::start(const QStringList &words) const
{
    return m_folder->start(QStringList{u"--lab"_s, u"article"_s} + words);
}

void tst_CliSession::exec_passesBytesAndStatus()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += char(i * 7);
    m_engine->handle(u"process.closeInput"_s, [this](const QJsonObject &) {
        sendOutput(m_input); // an engine that runs cat
        endSession(7);
        return QJsonObject();
    });

    const CliOutcome outcome = m_folder->run(
        {u"exec"_s, u"compute-0"_s, u"--lab"_s, u"article"_s, u"--"_s, u"cat"_s, u"-"_s}, bytes);

    QCOMPARE(outcome.status, 7);
    QVERIFY(outcome.output == bytes);
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
    const QJsonObject params = m_engine->params(u"process.start"_s);
    QCOMPARE(params.value(u"place").toString(), u"compute-0"_s);
    QCOMPARE(params.value(u"command").toArray(), (QJsonArray{u"cat"_s, u"-"_s}));
    QCOMPARE(params.value(u"tty").toBool(true), false);
}

void tst_CliSession::exec_keepsTheStreamsApart()
{
    m_engine->handle(u"process.closeInput"_s, [this](const QJsonObject &) {
        sendOutput("one");
        sendOutput("two", u"err"_s);
        endSession(0);
        return QJsonObject();
    });

    const CliOutcome outcome =
        m_folder->run({u"exec"_s, u"compute-0"_s, u"--lab"_s, u"article"_s, u"--"_s, u"x"_s});

    QCOMPARE(outcome.output, QByteArray("one"));
    QCOMPARE(outcome.errors, QByteArray("two"));
}

void tst_CliSession::exec_passesTheTimeLimitOn()
{
    const auto process =
        start({u"exec"_s, u"compute-0"_s, u"--timeout"_s, u"3"_s, u"--"_s, u"sleep"_s, u"9"_s});
    process->start();
    QTRY_VERIFY(m_engine->calls().contains(u"process.start"_s));

    endSession(124);

    QCOMPARE(m_folder->finish(*process).status, 124);
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"timeout").toInt(), 3);
}

void tst_CliSession::exec_passesAnInterruptOn()
{
    const auto process = start({u"exec"_s, u"compute-0"_s, u"--"_s, u"sleep"_s, u"9"_s});
    process->start();
    sendOutput({});
    QTRY_VERIFY(m_engine->calls().contains(u"process.start"_s));
    process->write("x"); // once the input has come through, the signals are watched
    QTRY_COMPARE(input(), QByteArray("x"));

    ::kill(pid_t(process->processId()), SIGINT);

    QTRY_VERIFY(m_engine->calls().contains(u"process.signal"_s));
    QCOMPARE(m_engine->params(u"process.signal"_s).value(u"signal").toInt(), SIGINT);
    endSession(128 + SIGINT);
    QCOMPARE(m_folder->finish(*process).status, 128 + SIGINT);
}

void tst_CliSession::exec_leavesAtTheSecondInterrupt()
{
    const auto process = start({u"exec"_s, u"compute-0"_s, u"--"_s, u"sleep"_s, u"9"_s});
    process->start();
    process->write("x");
    QTRY_COMPARE(input(), QByteArray("x"));

    ::kill(pid_t(process->processId()), SIGINT);
    QTRY_VERIFY(m_engine->calls().contains(u"process.signal"_s));
    ::kill(pid_t(process->processId()), SIGINT);

    QCOMPARE(m_folder->finish(*process).status, 128 + SIGINT);
}

void tst_CliSession::exec_leavesWhenItsReaderHasGone()
{
    QProcess reader;
    const auto process = start({u"exec"_s, u"compute-0"_s, u"--"_s, u"yes"_s});
    process->setStandardOutputProcess(&reader);
    process->start();
    reader.start(u"head"_s, {u"-c1"_s});
    process->write("x");
    QTRY_COMPARE(input(), QByteArray("x"));

    for (int i = 0; i < 3; ++i)
        sendOutput(QByteArray(70'000, 'y'));

    QCOMPARE(m_folder->finish(*process).status, 128 + SIGPIPE);
    m_folder->finish(reader);
}

void tst_CliSession::exec_collectsForJson()
{
    m_engine->handle(u"process.closeInput"_s, [this](const QJsonObject &) {
        sendOutput("one");
        sendOutput("two", u"err"_s);
        endSession(5);
        return QJsonObject();
    });

    const CliOutcome outcome = m_folder->run(
        {u"exec"_s, u"compute-0"_s, u"--lab"_s, u"article"_s, u"--json"_s, u"--"_s, u"x"_s});

    QCOMPARE(outcome.status, 5);
    QCOMPARE(outcome.json().object(), (QJsonObject{{u"place"_s, u"compute-0"_s},
                                                   {u"status"_s, 5},
                                                   {u"output"_s, u"one"_s},
                                                   {u"errors"_s, u"two"_s}}));
}

void tst_CliSession::exec_failsWhenTheEngineGoes()
{
    const auto process = start({u"exec"_s, u"compute-0"_s, u"--"_s, u"sleep"_s, u"9"_s});
    process->start();
    QTRY_VERIFY(m_engine->calls().contains(u"process.start"_s));

    m_engine->drop();

    const CliOutcome outcome = m_folder->finish(*process);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("does not answer"), outcome.errors.constData());
}

void tst_CliSession::exec_inAnUnknownPlaceIsStatusFour()
{
    m_engine->refuse(u"process.start"_s, Error(ErrorCode::NotFound, u"compute-9"_s, QString()));

    const CliOutcome outcome =
        m_folder->run({u"exec"_s, u"compute-9"_s, u"--lab"_s, u"article"_s, u"--"_s, u"true"_s});

    QCOMPARE(outcome.status, 4);
    QVERIFY(outcome.errors.contains("compute-9"));
}

void tst_CliSession::shell_isRawAndGivesTheTerminalBack()
{
    CliTerminal terminal(24, 80);
    const auto process = start({u"shell"_s, u"compute-0"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());

    terminal.type("ls\x03\r"); // Ctrl-C is a key like any other here
    QTRY_COMPARE(input(), QByteArray("ls\x03\r"));
    sendOutput("\x1b[1mfile\x1b[0m");
    QTRY_VERIFY(terminal.read().contains("\x1b[1mfile\x1b[0m"));
    endSession(3);

    QCOMPARE(m_folder->finish(*process).status, 3);
    QVERIFY(!terminal.isRaw());
    const QJsonObject params = m_engine->params(u"process.start"_s);
    QCOMPARE(params.value(u"tty").toBool(), true);
    QCOMPARE(params.value(u"term").toString(), u"xterm"_s);
}

void tst_CliSession::shell_tellsTheWindowSize()
{
    CliTerminal terminal(33, 101);
    const auto process = start({u"shell"_s, u"compute-0"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());
    QTRY_COMPARE(m_engine->params(u"process.start"_s).value(u"rows").toInt(), 33);
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"columns").toInt(), 101);
    terminal.type("x");
    QTRY_COMPARE(input(), QByteArray("x"));

    terminal.resize(40, 120);

    QTRY_COMPARE(m_engine->params(u"process.resize"_s).value(u"columns").toInt(), 120);
    QCOMPARE(m_engine->params(u"process.resize"_s).value(u"rows").toInt(), 40);
    endSession(0);
    m_folder->finish(*process);
}

void tst_CliSession::shell_givesTheTerminalBackWhenKilled_data()
{
    QTest::addColumn<int>("signalNumber");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("SEGV") << SIGSEGV;
    QTest::newRow("ABRT") << SIGABRT;
}

void tst_CliSession::shell_givesTheTerminalBackWhenKilled()
{
    QFETCH(const int, signalNumber);
    CliTerminal terminal(24, 80);
    const auto process = start({u"shell"_s, u"compute-0"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());
    terminal.type("x");
    QTRY_COMPARE(input(), QByteArray("x"));

    ::kill(pid_t(process->processId()), signalNumber);
    m_folder->finish(*process);

    QVERIFY(!terminal.isRaw());
}

void tst_CliSession::shell_givesTheTerminalBackWhenTheEngineGoes()
{
    CliTerminal terminal(24, 80);
    const auto process = start({u"shell"_s, u"compute-0"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());

    m_engine->drop();

    QCOMPARE(m_folder->finish(*process).status, 1);
    QVERIFY(!terminal.isRaw());
    QVERIFY(terminal.read().contains("does not answer"));
}

void tst_CliSession::shell_withoutTerminalReadsItsInput()
{
    m_engine->handle(u"process.closeInput"_s, [this](const QJsonObject &) {
        endSession(0);
        return QJsonObject();
    });

    const CliOutcome outcome =
        m_folder->run({u"shell"_s, u"compute-0"_s, u"--lab"_s, u"article"_s}, "ip a\n");

    QCOMPARE(outcome.status, 0);
    QCOMPARE(input(), QByteArray("ip a\n"));
    QCOMPARE(m_engine->params(u"process.start"_s).value(u"tty").toBool(true), false);
}

void tst_CliSession::console_isLeftWithTheEscapeKey()
{
    CliTerminal terminal(24, 80);
    const auto process = start({u"console"_s, u"red/vm-1"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());

    terminal.type("\x1d");

    QCOMPARE(m_folder->finish(*process).status, 0);
    QVERIFY(!terminal.isRaw());
    QVERIFY(input().isEmpty());
    QCOMPARE(m_engine->params(u"console.start"_s).value(u"machine").toString(), u"red/vm-1"_s);
}

void tst_CliSession::console_passesOtherKeys()
{
    CliTerminal terminal(24, 80);
    const auto process = start({u"console"_s, u"red/vm-1"_s});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.isRaw());

    terminal.type("root\r\x1b");

    QTRY_COMPARE(input(), QByteArray("root\r\x1b"));
    endSession(0);
    QCOMPARE(m_folder->finish(*process).status, 0);
}

void tst_CliSession::console_ofALightGuestNamesTheShell()
{
    m_engine->refuse(u"console.start"_s, Error(ErrorCode::NotSupported, u"red/vm-1"_s, QString()));

    const CliOutcome outcome = m_folder->run({u"console"_s, u"vm-1"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("“overlabctl shell vm-1” opens a shell there"),
             outcome.errors.constData());
    QVERIFY(!outcome.errors.contains("doctor"));
}

void tst_CliSession::console_thatTheHostCanNotOfferNamesDoctor()
{
    m_engine->refuse(u"console.start"_s, Error(ErrorCode::NotSupported, u"virsh"_s, QString()));

    const CliOutcome outcome =
        m_folder->run({u"console"_s, u"red/vm-1"_s, u"--lab"_s, u"article"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("doctor"), outcome.errors.constData());
}

QTEST_GUILESS_MAIN(tst_CliSession)
#include "tst_clisession.moc"
