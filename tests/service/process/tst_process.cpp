// SPDX-License-Identifier: GPL-3.0-or-later
// run(): outcomes, limits, places, and that many threads may run at once.
#include "engine/host/process/process.h"
#include "tests/support/privateworld.h"
#include "tests/support/processgroup.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <csignal>

#include <sys/stat.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_Process : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void run_tellsCodeAndBothStreams();
    void run_tellsTheSignalAs128PlusN();
    void run_feedsInputOfAnySize();
    void run_findsTheProgramInThePlacesPath();
    void run_givesTheProgramFreshSignals();
    void run_leaksNoDescriptor();
    void run_killsTheGroupAtTheTimeLimit();
    void run_stopsAtTheOutputLimit();
    void run_doesNotWaitForTheBackground();
    void failures_data();
    void failures();
    void runChecked_saysWhatTheProgramSaid();
    void commandLine_isWhatAPersonWouldType();
    void place_entersNamespacesAndName();
    void place_laysFilesOverTheLabs();
    void place_clearTargetLetsGoOfWhatWasThere();
    void run_worksFromManyThreads();

private:
    static ProcessSpec shell(const QString &script);
};

ProcessSpec tst_Process::shell(const QString &script)
{
    ProcessSpec spec;
    spec.program = u"sh"_s;
    spec.arguments = {u"-c"_s, script};
    return spec;
}

void tst_Process::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_Process::run_tellsCodeAndBothStreams()
{
    const ProcessResult result = run(shell(u"echo out; echo err >&2; exit 3"_s));

    QCOMPARE(result.exitCode, 3);
    QCOMPARE(result.output, "out\n");
    QCOMPARE(result.errors, "err\n");
}

void tst_Process::run_tellsTheSignalAs128PlusN()
{
    QCOMPARE(run(shell(u"kill -TERM $$"_s)).exitCode, 128 + 15);
}

void tst_Process::run_feedsInputOfAnySize()
{
    ProcessSpec spec = shell(u"cat; echo end >&2"_s);
    spec.input = QByteArray(1'000'000, 'x');

    const ProcessResult result = run(spec);

    QCOMPARE(result.output, spec.input);
    QCOMPARE(result.errors, "end\n");
    QCOMPARE(run(shell(u"cat"_s)).output, QByteArray());
}

void tst_Process::run_findsTheProgramInThePlacesPath()
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"only-here"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$GREETING\" \"$PWD\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    script.close();
    ProcessSpec spec;
    spec.program = u"only-here"_s;
    spec.place.pathPrefix = folder.path();
    spec.place.environment = {u"GREETING=hello"_s};
    spec.place.workingDirectory = u"/usr"_s;

    QCOMPARE(run(spec).output, "hello /usr\n");
}

void tst_Process::run_givesTheProgramFreshSignals()
{
    std::signal(SIGPIPE, SIG_IGN);
    const QByteArray status = run(shell(u"grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status"_s)).output;

    QVERIFY2(status.contains("SigBlk:\t0000000000000000"), status);
    QVERIFY2(status.contains("SigIgn:\t0000000000000000"), status);
    sigset_t now;
    pthread_sigmask(SIG_SETMASK, nullptr, &now);
    QVERIFY(!sigismember(&now, SIGTERM)); // and ours are as before
}

void tst_Process::run_leaksNoDescriptor()
{
    const int careless = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC
    const auto closer = qScopeGuard([careless] { ::close(careless); });
    const auto countOurs = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::System).size(); };
    const auto before = countOurs();

    QCOMPARE(run(shell(u"ls /proc/$$/fd"_s)).output, "0\n1\n2\n");
    QCOMPARE(countOurs(), before);
}

void tst_Process::run_killsTheGroupAtTheTimeLimit()
{
    ProcessSpec spec = shell(u"echo $$ >/run/limit.pid; sleep 60 & wait"_s);
    spec.timeLimit = std::chrono::milliseconds(200);
    QElapsedTimer clock;
    clock.start();

    try {
        run(spec);
        QFAIL("no limit");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Timeout);
        QVERIFY(error.detail().contains(u"sleep 60"_s));
    }
    QVERIFY(clock.elapsed() < 5000);
    QFile pid(u"/run/limit.pid"_s);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const pid_t group = pid.readAll().trimmed().toInt();
    QVERIFY(group > 1);
    QTRY_VERIFY(!testing::isGroupAlive(group));
}

void tst_Process::run_stopsAtTheOutputLimit()
{
    ProcessSpec spec = shell(u"yes"_s);
    spec.outputLimit = 100'000;

    try {
        run(spec);
        QFAIL("no limit");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::BadReply);
    }
}

void tst_Process::run_doesNotWaitForTheBackground()
{
    QElapsedTimer clock;
    clock.start();

    const ProcessResult result = run(shell(u"sleep 3 & echo done"_s));

    QCOMPARE(result.output, "done\n");
    QVERIFY(clock.elapsed() < 2500);
}

void tst_Process::failures_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");

    QTest::newRow("no such program")
        << u"no-such-program"_s << QString() << QString() << ErrorCode::ProgramMissing << u"execute"_s;
    QTest::newRow("not executable")
        << u"/etc/passwd"_s << QString() << QString() << ErrorCode::NotPermitted << u"EACCES"_s;
    QTest::newRow("no such namespace") << u"true"_s << u"/run/no-such-net"_s << QString()
                                       << ErrorCode::NotFound << u"/run/no-such-net"_s;
    QTest::newRow("not a namespace")
        << u"true"_s << u"/etc/passwd"_s << QString() << ErrorCode::NotFound << u"EINVAL"_s;
    QTest::newRow("no such folder")
        << u"true"_s << QString() << u"/no/such"_s << ErrorCode::NotFound << u"/no/such"_s;
}

void tst_Process::failures()
{
    QFETCH(const QString, program);
    QFETCH(const QString, network);
    QFETCH(const QString, folder);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, words);
    ProcessSpec spec;
    spec.program = program;
    spec.place.networkNamespace = network;
    spec.place.workingDirectory = folder;

    try {
        run(spec);
        QFAIL("ran");
    } catch (const Error &error) {
        QCOMPARE(error.code(), code);
        QVERIFY2(error.detail().contains(words), error.what());
    }
}

void tst_Process::runChecked_saysWhatTheProgramSaid()
{
    try {
        runChecked(shell(u"echo 'no such bridge' >&2; exit 2"_s));
        QFAIL("taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::CommandFailed);
        QVERIFY2(error.detail().endsWith(u"exit code 2: no such bridge"_s), error.what());
    }
}

void tst_Process::commandLine_isWhatAPersonWouldType()
{
    ProcessSpec spec;
    spec.program = u"ip"_s;
    spec.arguments = {u"link"_s, u"a b"_s, u"it's"_s, QString()};

    QCOMPARE(spec.commandLine(), u"ip link 'a b' 'it'\\''s' ''"_s);
}

void tst_Process::place_entersNamespacesAndName()
{
    QVERIFY(QFile(u"/run/net"_s).open(QIODevice::WriteOnly));
    runChecked({u"unshare"_s, {u"--net=/run/net"_s, u"true"_s}, {}, {}});
    const auto undo = qScopeGuard([] { umount2("/run/net", MNT_DETACH); });
    struct stat pinned
    {
    };
    QCOMPARE(::stat("/run/net", &pinned), 0);
    ProcessSpec spec = shell(u"readlink /proc/self/ns/net; hostname; ls /sys/class/net"_s);
    spec.place.networkNamespace = u"/run/net"_s;
    spec.place.hostname = u"vm-1"_s;
    spec.place.ownSys = true;

    const ProcessResult result = runChecked(spec);

    QCOMPARE(result.output, "net:[" + QByteArray::number(quint64(pinned.st_ino)) + "]\nvm-1\nlo\n");
    QVERIFY(run(shell(u"hostname"_s)).output != "vm-1\n");
}

void tst_Process::place_laysFilesOverTheLabs()
{
    QVERIFY(QDir().mkpath(u"/run/guest/run"_s));
    QFile hosts(u"/run/guest/hosts"_s);
    QVERIFY(hosts.open(QIODevice::WriteOnly));
    hosts.write("10.0.0.5 vm-1\n");
    hosts.close();
    QVERIFY(QFile(u"/run/guest/run/mine"_s).open(QIODevice::WriteOnly));
    ProcessSpec spec = shell(u"cat /etc/hosts; ls /run"_s);
    // /run goes first: the source of the second is found all the same.
    spec.place.mounts = {{u"/run/guest/run"_s, u"/run"_s},
                         {u"/run/guest/hosts"_s, u"/etc/hosts"_s}};

    QCOMPARE(runChecked(spec).output, "10.0.0.5 vm-1\nmine\n");
    QVERIFY(QFile::exists(u"/run/guest"_s)); // ours is untouched
}

void tst_Process::place_clearTargetLetsGoOfWhatWasThere()
{
    QVERIFY(QDir().mkpath(u"/run/guest/run"_s));
    QVERIFY(QDir().mkpath(u"/run/other"_s));
    QCOMPARE(mount("tmpfs", "/run/other", "tmpfs", 0, nullptr), 0);
    const auto undo = qScopeGuard([] { umount2("/run/other", MNT_DETACH); });
    ProcessSpec spec = shell(u"grep -c /run /proc/self/mountinfo"_s);
    spec.place.mounts = {{u"/run/guest/run"_s, u"/run"_s, false}};
    const int covered = run(spec).output.trimmed().toInt();
    spec.place.mounts = {{u"/run/guest/run"_s, u"/run"_s, true}};

    const int cleared = run(spec).output.trimmed().toInt();

    QVERIFY2(cleared <= covered - 2, qPrintable(u"%1 and %2"_s.arg(covered).arg(cleared)));
    QVERIFY(run(shell(u"grep -q /run/other /proc/self/mountinfo"_s)).exitCode == 0);
}

void tst_Process::run_worksFromManyThreads()
{
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    QList<QFuture<QByteArray>> futures;
    for (int i = 0; i < 200; ++i) {
        futures << QtConcurrent::run(
            &pool, [i] { return runChecked(shell(u"echo %1; exit 0"_s.arg(i))).output; });
    }

    for (int i = 0; i < 200; ++i)
        QCOMPARE(futures[i].result(), QByteArray::number(i) + '\n');
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Process)
#include "tst_process.moc"
