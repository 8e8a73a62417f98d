// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/session.h"
#include "tests/support/processgroup.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProcessSpec shell(const QString &script)
{
    ProcessSpec spec;
    spec.program = u"sh"_s;
    spec.arguments = {u"-c"_s, script};
    spec.timeLimit = 0ms;
    spec.place.environment = {u"TERM=vt100"_s};
    return spec;
}

/// A session with all that it said.
struct Listened
{
    explicit Listened(const ProcessSpec &spec) : session(spec), exited(&session, &Session::exited)
    {
        QObject::connect(&session, &Session::outputReady, &session,
                         [this](Session::Stream stream, const QByteArray &bytes) {
                             (stream == Session::Stream::Output ? output : errors) += bytes;
                         });
    }
    int status() const { return exited.isEmpty() ? -1 : exited.at(0).at(0).toInt(); }

    Session session;
    QSignalSpy exited;
    QByteArray output;
    QByteArray errors;
};

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private slots:
    void pipes_carryBothWays();
    void pipes_tellAllBeforeTheEnd();
    void pipes_endDoesNotWaitForTheBackground();
    void start_throwsWhenThereIsNoProgram();
    void terminal_isOneAndHasASize();
    void terminal_tellsAllBeforeTheEnd();
    void terminal_resizes();
    void terminal_signalGoesToTheForeground();
    void terminal_closeInputIsEndOfFile();
    void timeLimit_is124();
    void paused_holdsOutputAndEnd();
    void paused_blocksTheProcess();
    void close_hangsUp_data();
    void close_hangsUp();
    void close_killsAfterTheGrace();
    void destroying_killsTheGroup();
    void write_toOneThatDoesNotReadIsQueued();
    void receiver_mayDestroyTheSession();
};

void tst_Session::pipes_carryBothWays()
{
    ProcessSpec spec = shell(u"cat; echo problem >&2; exit 5"_s);
    spec.input = "first ";
    Listened listened(spec);
    QSignalSpy drained(&listened.session, &Session::inputDrained);

    listened.session.start(std::nullopt);
    listened.session.write("second\n");
    listened.session.closeInput();

    QTRY_COMPARE(listened.exited.count(), 1);
    QCOMPARE(listened.output, "first second\n");
    QCOMPARE(listened.errors, "problem\n");
    QCOMPARE(listened.status(), 5);
    QVERIFY(drained.count() > 0);
    QVERIFY(!listened.session.isRunning());
}

void tst_Session::pipes_tellAllBeforeTheEnd()
{
    Listened listened(shell(u"seq 100000"_s));
    qsizetype atTheEnd = 0;
    connect(&listened.session, &Session::exited, this, [&] { atTheEnd = listened.output.size(); });

    listened.session.start(std::nullopt);

    QTRY_COMPARE(listened.exited.count(), 1);
    QVERIFY(listened.output.endsWith("\n100000\n"));
    QCOMPARE(atTheEnd, listened.output.size());
}

void tst_Session::pipes_endDoesNotWaitForTheBackground()
{
    Listened listened(shell(u"sleep 5 & echo started"_s));
    listened.session.start(std::nullopt);
    QVERIFY(listened.exited.wait(2000));
    QCOMPARE(listened.output, "started\n");
}

void tst_Session::start_throwsWhenThereIsNoProgram()
{
    ProcessSpec spec;
    spec.program = u"no-such-program"_s;
    Listened listened(spec);
    QVERIFY_EXCEPTION_THROWN(listened.session.start(TerminalSize{}), Error);
    QVERIFY(!listened.session.isRunning());
    QVERIFY(!listened.exited.wait(50));
}

void tst_Session::terminal_isOneAndHasASize()
{
    Listened listened(shell(u"tty; stty size; echo $TERM; echo to-terminal >/dev/tty"_s));

    listened.session.start(TerminalSize{30, 100});

    QTRY_COMPARE(listened.exited.count(), 1);
    QVERIFY2(listened.output.startsWith("/dev/pts/"), listened.output);
    QVERIFY2(listened.output.contains("\r\n30 100\r\nvt100\r\nto-terminal\r\n"), listened.output);
    QCOMPARE(listened.status(), 0);
}

void tst_Session::terminal_tellsAllBeforeTheEnd()
{
    for (int round = 0; round < 20; ++round) {
        Listened listened(shell(u"seq 3000"_s));
        listened.session.start(TerminalSize{});
        QTRY_COMPARE(listened.exited.count(), 1);
        QVERIFY2(listened.output.endsWith("\r\n3000\r\n"), listened.output.right(30));
    }
}

void tst_Session::terminal_resizes()
{
    Listened listened(
        shell(u"trap 'stty size; exit' WINCH; echo ready; while :; do sleep 0.05; done"_s));
    listened.session.start(TerminalSize{});
    QTRY_VERIFY(listened.output.contains("ready"));

    listened.session.resize({11, 22});

    QTRY_COMPARE(listened.exited.count(), 1);
    QVERIFY2(listened.output.contains("11 22"), listened.output);
}

void tst_Session::terminal_signalGoesToTheForeground()
{
    // -m gives each job a process group of its own, as an interactive shell does.
    Listened listened(shell(u"set -m; echo ready; sleep 60; echo survived $?"_s));
    listened.session.start(TerminalSize{});
    QTRY_VERIFY(listened.output.contains("ready"));
    QTest::qWait(100); // no event says that the job has the terminal

    listened.session.sendSignal(SIGTERM);

    QTRY_COMPARE(listened.exited.count(), 1);
    QVERIFY2(listened.output.contains("survived 143"), listened.output);
}

void tst_Session::terminal_closeInputIsEndOfFile()
{
    Listened listened(shell(u"cat; echo end"_s));
    listened.session.start(TerminalSize{});
    listened.session.write("line\n");
    listened.session.closeInput();
    QTRY_COMPARE(listened.exited.count(), 1);
    QVERIFY2(listened.output.endsWith("end\r\n"), listened.output);
}

void tst_Session::timeLimit_is124()
{
    ProcessSpec spec = shell(u"trap '' TERM; while :; do sleep 0.1; done"_s);
    spec.timeLimit = 100ms;
    Listened listened(spec);
    listened.session.start(std::nullopt);
    QTRY_COMPARE(listened.exited.count(), 1);
    QCOMPARE(listened.status(), 124);
}

void tst_Session::paused_holdsOutputAndEnd()
{
    for (const bool terminal : {false, true}) {
        Listened listened(shell(u"echo waiting"_s));
        listened.session.setOutputPaused(true);
        listened.session.start(terminal ? std::optional(TerminalSize{}) : std::nullopt);
        QVERIFY(!listened.exited.wait(500));
        QCOMPARE(listened.output, QByteArray());

        listened.session.setOutputPaused(false);

        QTRY_COMPARE(listened.exited.count(), 1);
        QCOMPARE(listened.output.trimmed(), "waiting");
    }
}

void tst_Session::paused_blocksTheProcess()
{
    Listened listened(shell(u"yes | head -c 3000000"_s));
    listened.session.start(std::nullopt);
    listened.session.setOutputPaused(true);
    QVERIFY(!listened.exited.wait(200));
    QVERIFY(listened.output.size() < 300'000);

    listened.session.setOutputPaused(false);

    QTRY_COMPARE(listened.exited.count(), 1);
    QCOMPARE(listened.output.size(), 3'000'000);
}

void tst_Session::close_hangsUp_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::newRow("terminal") << true;
    QTest::newRow("pipes") << false;
}

void tst_Session::close_hangsUp()
{
    QFETCH(const bool, terminal);
    Listened listened(shell(u"echo ready; exec sleep 60"_s));
    listened.session.start(terminal ? std::optional(TerminalSize{}) : std::nullopt);
    QTRY_VERIFY(listened.output.contains("ready"));
    listened.session.setOutputPaused(true);

    listened.session.close();

    QTRY_COMPARE_WITH_TIMEOUT(listened.exited.count(), 1, 1500);
    QCOMPARE(listened.status(), 128 + SIGHUP);
}

void tst_Session::close_killsAfterTheGrace()
{
    Listened listened(shell(u"trap '' HUP; echo ready; while :; do sleep 0.1; done"_s));
    listened.session.start(TerminalSize{});
    QTRY_VERIFY(listened.output.contains("ready"));

    listened.session.close(100ms);

    QTRY_COMPARE(listened.exited.count(), 1);
    QCOMPARE(listened.status(), 128 + SIGKILL);
}

void tst_Session::destroying_killsTheGroup()
{
    pid_t group = 0;
    {
        Listened listened(shell(u"trap '' HUP; sleep 60 & echo ready; wait"_s));
        listened.session.start(std::nullopt);
        group = pid_t(listened.session.pid());
        QTRY_VERIFY(listened.output.contains("ready"));
    }
    QVERIFY(group > 1);
    QTRY_VERIFY(!testing::isGroupAlive(group));
}

void tst_Session::write_toOneThatDoesNotReadIsQueued()
{
    Listened listened(shell(u"sleep 0.3; exec 0<&-; sleep 0.2"_s));
    listened.session.start(std::nullopt);
    listened.session.write(QByteArray(500'000, 'x'));
    QTRY_VERIFY(listened.session.pendingInput() < 500'000);
    QVERIFY(listened.session.pendingInput() > 0);
    QTRY_COMPARE(listened.exited.count(), 1); // and no SIGPIPE ended us
    QCOMPARE(listened.status(), 0);
}

void tst_Session::receiver_mayDestroyTheSession()
{
    for (const bool terminal : {false, true}) {
        auto session = std::make_unique<Session>(shell(u"echo bye"_s));
        connect(session.get(), &Session::outputReady, this, [&session] { session.reset(); });
        session->start(terminal ? std::optional(TerminalSize{}) : std::nullopt);
        QTRY_VERIFY(!session);
    }
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
