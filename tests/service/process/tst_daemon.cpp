// SPDX-License-Identifier: GPL-3.0-or-later
// startDaemons(), and knowing and ending processes that are nobody's child here.
#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"
#include "tests/support/privateworld.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>

#include <unistd.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Daemon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void startDaemon_isNotOurChildAndLogs();
    void startDaemon_throwsWhenItCanNotStart();
    void startDaemons_tellsEachOutcome();
    void readPidFile_wantsAliveAndOurs();
    void terminate_killsWhatIgnoresTerm();
    void terminate_sparesAReusedPid();
    void terminate_endsManyWithinOneGrace();
    void terminate_isSuccessWhenGone();

private:
    ProcessMark start(const QString &script, const QString &pidFile = {});
    QTemporaryDir m_folder;
    QList<ProcessMark> m_started;
};

void tst_Daemon::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_Daemon::cleanup()
{
    for (const ProcessMark &mark : std::as_const(m_started))
        sendSignal(mark, SIGKILL);
    m_started.clear();
}

ProcessMark tst_Daemon::start(const QString &script, const QString &pidFile)
{
    DaemonSpec spec;
    spec.process.program = u"sh"_s;
    spec.process.arguments = {u"-c"_s, script, u"overlab-test-origin"_s};
    spec.logFile = m_folder.filePath(u"log"_s);
    spec.pidFile = pidFile;
    const ProcessMark mark = startDaemon(spec);
    m_started << mark;
    return mark;
}

void tst_Daemon::startDaemon_isNotOurChildAndLogs()
{
    const ProcessMark mark = start(u"echo hello; echo error >&2; exec sleep 60"_s);

    QVERIFY(isAlive(mark));
    QVERIFY(mark.startTime > 0);
    QFile stat(u"/proc/%1/stat"_s.arg(mark.pid));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QList<QByteArray> fields = stat.readAll().split(')').last().trimmed().split(' ');
    QVERIFY(fields.at(1).toInt() != getpid());     // parent
    QCOMPARE(fields.at(3).toLongLong(), mark.pid); // session
    QFile log(m_folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QTRY_COMPARE((log.seek(0), log.readAll()), QByteArray("hello\nerror\n"));
}

void tst_Daemon::startDaemon_throwsWhenItCanNotStart()
{
    DaemonSpec spec;
    spec.process.program = u"no-such-daemon"_s;
    QVERIFY_EXCEPTION_THROWN(startDaemon(spec), Error);
}

void tst_Daemon::startDaemons_tellsEachOutcome()
{
    QList<DaemonSpec> specs(3);
    for (DaemonSpec &spec : specs) {
        spec.process.program = u"sleep"_s;
        spec.process.arguments = {u"60"_s};
    }
    specs[1].logFile = u"/no/such/folder/log"_s;

    const QList<DaemonStart> starts = startDaemons(specs);

    QCOMPARE(starts.size(), 3);
    m_started << starts.at(0).mark << starts.at(2).mark;
    QVERIFY(!starts.at(0).failure && isAlive(starts.at(0).mark));
    QVERIFY(!starts.at(2).failure && isAlive(starts.at(2).mark));
    QVERIFY(starts.at(1).failure);
    QCOMPARE(starts.at(1).failure->code(), ErrorCode::NotFound);
    QCOMPARE(startDaemons({}).size(), 0);
}

void tst_Daemon::readPidFile_wantsAliveAndOurs()
{
    const QString pidFile = m_folder.filePath(u"pid"_s);
    const ProcessMark mark = start(u"sleep 60; true"_s, pidFile);

    QCOMPARE(readPidFile(pidFile, u"overlab-test-origin"_s), mark);
    QCOMPARE(readPidFile(pidFile, u"somebody-else"_s), std::nullopt);
    QVERIFY(isAlive(mark.pid, u"overlab-test-origin"_s));
    terminate(mark, 1s);
    QCOMPARE(readPidFile(pidFile, u"overlab-test-origin"_s), std::nullopt);
    QCOMPARE(readPidFile(m_folder.filePath(u"none"_s), QString()), std::nullopt);
}

void tst_Daemon::terminate_killsWhatIgnoresTerm()
{
    const QString ready = m_folder.filePath(u"ready"_s);
    const ProcessMark mark = start(u"trap '' TERM; : >%1; while :; do sleep 1; done"_s.arg(ready));
    QTRY_VERIFY(QFile::exists(ready));
    QElapsedTimer clock;
    clock.start();

    terminate(mark, 100ms);

    QVERIFY(!isAlive(mark));
    QVERIFY(clock.elapsed() >= 100);
}

void tst_Daemon::terminate_sparesAReusedPid()
{
    const ProcessMark mark = start(u"exec sleep 60"_s);
    const ProcessMark earlier{mark.pid, mark.startTime - 1};

    terminate(earlier, 10ms);

    QVERIFY(isAlive(mark));
    QVERIFY(!isAlive(earlier));
    QVERIFY(!sendSignal(earlier, SIGKILL));
    QVERIFY(!openProcess(earlier).isOpen());
}

void tst_Daemon::terminate_endsManyWithinOneGrace()
{
    DaemonSpec stubborn;
    stubborn.process.program = u"sh"_s;
    stubborn.process.arguments = {u"-c"_s, u"trap '' TERM; while :; do sleep 1; done"_s};
    QList<ProcessMark> marks;
    for (const DaemonStart &one : startDaemons(QList<DaemonSpec>(10, stubborn)))
        marks << one.mark;
    m_started << marks;
    QElapsedTimer clock;
    clock.start();

    terminate(marks, 300ms);

    QVERIFY(clock.elapsed() < 2000);
    for (const ProcessMark &mark : std::as_const(marks))
        QVERIFY(!isAlive(mark));
}

void tst_Daemon::terminate_isSuccessWhenGone()
{
    const ProcessMark mark = start(u"exec true"_s);
    QTRY_VERIFY(!isAlive(mark));
    terminate(mark, 1s);
    terminate(ProcessMark{}, 1s);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Daemon)
#include "tst_daemon.moc"
