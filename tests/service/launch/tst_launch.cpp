// SPDX-License-Identifier: GPL-3.0-or-later
// Starting labs: what a lab's world looks like, what it must not inherit, and that labs neither
// double nor disturb each other. Runs as root and, through tests/support/as-user, as a user.
#include "tests/service/launch/labfixture.h"
#include "tests/support/filecontent.h"

#include <QThread>

#include <csignal>
#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace overlab::testing;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status
    {
    };
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

bool isAnother(pid_t pid, pid_t former)
{
    return pid > 0 && pid != former;
}

QByteArray procField(pid_t pid, const QByteArray &name)
{
    const QList<QByteArray> lines = contentOf(u"/proc/%1/status"_s.arg(pid)).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return QByteArray();
}

} // namespace

class tst_Launch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void start_answersAndWritesRecord();
    void start_again_findsTheLab();
    void start_twiceAtOnce_givesOneLab();
    void start_refuses_data();
    void start_refuses();
    void start_failing_leavesNothing_data();
    void start_failing_leavesNothing();
    void lab_inheritsNothingOfItsStarter();
    void lab_survivesItsStartersSession();
    void world_isTheLabsOwn();
    void world_showsTheHostReadOnly();
    void world_carriesNodes();
    void twoLabs_areApart();
    void deadEngine_comesBack();
    void relay_reachesTheEngine();
    void relay_startsNoLab();

private:
    std::unique_ptr<LabFixture> m_fixture;
};

void tst_Launch::init()
{
    m_fixture = std::make_unique<LabFixture>();
}

void tst_Launch::cleanup()
{
    m_fixture.reset();
}

void tst_Launch::start_answersAndWritesRecord()
{
    const Outcome started = m_fixture->start(u"alpha"_s);

    QCOMPARE(started.status, 0);
    QCOMPARE(started.json().value(u"alreadyRunning"_s).toBool(true), false);
    const QJsonObject record = m_fixture->record(u"alpha"_s);
    QCOMPARE(record.value(u"name"_s).toString(), u"alpha"_s);
    QCOMPARE(record.value(u"initPid"_s), started.json().value(u"pid"_s));
    QCOMPARE(modeOf(m_fixture->labFolder(u"alpha"_s)), mode_t(0700));
    const QByteArrayList processIds =
        procField(m_fixture->initPid(u"alpha"_s), "NSpid").split('\t');
    QCOMPARE(processIds.last(), QByteArray("1"));
    QCOMPARE(m_fixture->list().size(), 1);
    QCOMPARE(m_fixture->list().first().toObject().value(u"state"_s).toString(), u"running"_s);
}

void tst_Launch::start_again_findsTheLab()
{
    const Outcome first = m_fixture->start(u"alpha"_s);
    const Outcome second = m_fixture->start(u"alpha"_s);

    QCOMPARE(second.status, 0);
    QVERIFY(second.json().value(u"alreadyRunning"_s).toBool());
    QCOMPARE(second.json().value(u"pid"_s), first.json().value(u"pid"_s));
}

void tst_Launch::start_twiceAtOnce_givesOneLab()
{
    std::array<QProcess, 4> starters;
    for (QProcess &starter : starters)
        starter.start(m_fixture->launcher(), {u"--start"_s, u"--lab"_s, u"alpha"_s});

    QSet<qint64> pids;
    for (QProcess &starter : starters) {
        QVERIFY(starter.waitForFinished(20000));
        QCOMPARE(starter.exitCode(), 0);
        pids << QJsonDocument::fromJson(starter.readAllStandardOutput())
                    .object()
                    .value(u"pid"_s)
                    .toInteger();
    }
    QCOMPARE(pids.size(), 1);
}

void tst_Launch::start_refuses_data()
{
    QTest::addColumn<QString>("lab");
    QTest::addColumn<QString>("arrange"); // a shell command in the folder of labs
    QTest::addColumn<QString>("code");

    QTest::newRow("a name with a path") << u"../alpha"_s << u":"_s << u"NotFound"_s;
    QTest::newRow("a symbolic link")
        << u"alpha"_s << u"mkdir real; ln -s real alpha"_s << u"NameTaken"_s;
    QTest::newRow("a dangling link") << u"alpha"_s << u"ln -s nowhere alpha"_s << u"NameTaken"_s;
    QTest::newRow("a file") << u"alpha"_s << u"echo > alpha"_s << u"NameTaken"_s;
    if (geteuid() == 0)
        QTest::newRow("another user's folder")
            << u"alpha"_s << u"mkdir alpha; chown 12345 alpha"_s << u"NameTaken"_s;
}

void tst_Launch::start_refuses()
{
    QFETCH(const QString, lab);
    QFETCH(const QString, arrange);
    QFETCH(const QString, code);
    QCOMPARE(run(u"sh"_s, {u"-ec"_s, u"cd \"$0\"; "_s + arrange, m_fixture->labsFolder()}).status,
             0);

    const Outcome started = m_fixture->start(lab);

    QVERIFY(started.status != 0);
    QCOMPARE(started.error().value(u"code"_s).toString(), code);
    QVERIFY(!started.error().value(u"subject"_s).toString().isEmpty());
    QVERIFY(!started.error().value(u"detail"_s).toString().isEmpty());
}

void tst_Launch::start_failing_leavesNothing_data()
{
    QTest::addColumn<QString>("arrange"); // a shell command in the folder of programs
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");

    QTest::newRow("no engine") << u"rm overlabd"_s << u"NotFound"_s << u"missing"_s;
    QTest::newRow("init is no program")
        << u"echo text > overlab-init"_s << u"CommandFailed"_s << u"ENOEXEC"_s;
    QTest::newRow("init ends") << u"cp /bin/true overlab-init"_s << u"CommandFailed"_s
                               << u"ended while it started"_s;
    QTest::newRow("engine crashes for ever")
        << u"mkdir -p \"$1/alpha\"; : > \"$1/alpha/crash\""_s << u"Timeout"_s << u"told to crash"_s;
}

void tst_Launch::start_failing_leavesNothing()
{
    QFETCH(const QString, arrange);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    QCOMPARE(run(u"sh"_s, {u"-ec"_s, u"cd \"$0\"; "_s + arrange, m_fixture->programFolder(),
                           m_fixture->labsFolder()})
                 .status,
             0);

    const Outcome started = m_fixture->start(u"alpha"_s);

    QVERIFY(started.status != 0);
    QCOMPARE(started.error().value(u"code"_s).toString(), code);
    QVERIFY2(started.error().value(u"detail"_s).toString().contains(detail), started.output);
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"alpha"_s) + u"/lab.json"_s));
    const Outcome left = run(u"sh"_s, {u"-c"_s, u"grep -sl -- \"$0\" /proc/[0-9]*/mountinfo"_s,
                                       m_fixture->labsFolder() + u"/alpha"_s});
    QCOMPARE(left.output, QByteArray());
}

void tst_Launch::lab_inheritsNothingOfItsStarter()
{
    // A starter with an open file, an ignored signal, a private umask and a secret.
    const QString command = u"trap '' HUP TERM USR1; umask 077; exec 7< /etc/passwd; "
                            "SECRET=1 exec \"$0\" --start --lab alpha"_s;
    QCOMPARE(run(u"sh"_s, {u"-ec"_s, command, m_fixture->launcher()}).status, 0);

    const pid_t init = m_fixture->initPid(u"alpha"_s);
    QTRY_VERIFY(m_fixture->enginePid(u"alpha"_s) > 0);
    const pid_t engine = m_fixture->enginePid(u"alpha"_s);
    for (const pid_t pid : {init, engine}) {
        const QStringList files =
            QDir(u"/proc/%1/fd"_s.arg(pid)).entryList(QDir::Files | QDir::System);
        for (const QString &file : files) {
            const QString target = QFile(u"/proc/%1/fd/%2"_s.arg(pid).arg(file)).symLinkTarget();
            QVERIFY2(!target.contains(u"passwd"), qPrintable(target));
        }
        QCOMPARE(procField(pid, "Umask"), QByteArray("0022"));
        QCOMPARE(procField(pid, "SigIgn").toULongLong(nullptr, 16), 0ULL);
        QVERIFY(!contentOf(u"/proc/%1/environ"_s.arg(pid)).contains("SECRET"));
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
        const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        QCOMPARE(fields.at(3).toInt(), init);    // the session is init's own
        QCOMPARE(fields.at(4), QByteArray("0")); // and has no terminal
    }
    QCOMPARE(procField(engine, "SigBlk").toULongLong(nullptr, 16), 0ULL);
}

void tst_Launch::lab_survivesItsStartersSession()
{
    // setsid makes the shell a session leader; its group gets what a closing terminal sends.
    const Outcome starter =
        run(u"setsid"_s, {u"--wait"_s, u"sh"_s, u"-c"_s,
                          u"\"$0\" --start --lab alpha; kill -HUP 0"_s, m_fixture->launcher()});
    QVERIFY(starter.status != 0); // the shell died of its own signal

    QCOMPARE(m_fixture->list().first().toObject().value(u"state"_s).toString(), u"running"_s);
    QVERIFY(m_fixture->start(u"alpha"_s).json().value(u"alreadyRunning"_s).toBool());
}

void tst_Launch::world_isTheLabsOwn()
{
    const QByteArray mountsBefore = contentOf(u"/proc/self/mountinfo"_s);
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);

    QCOMPARE(contentOf(u"/proc/self/mountinfo"_s), mountsBefore);
    QCOMPARE(m_fixture->inside(u"alpha"_s, u"hostname"_s).output.trimmed(), QByteArray("alpha"));
    QCOMPARE(m_fixture->inside(u"alpha"_s, u"cat /proc/1/comm"_s).output.trimmed(),
             QByteArray("overlab-init"));
    QCOMPARE(m_fixture->inside(u"alpha"_s, u"ls /sys/class/net"_s).output.trimmed(),
             QByteArray("lo"));
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"ping -c1 -W1 127.0.0.1 > /dev/null || ip -o link show "
                                      "lo | grep -q LOWER_UP"_s)
                 .status,
             0);
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"mkdir /var/lib/new /var/log/new /run/new; touch "
                                      "/tmp/new /var/tmp/new /dev/shm/new; "
                                      "test -d /var/lib/openvswitch"_s)
                 .status,
             0);
    for (const char *const path :
         {"/var/lib/new", "/var/log/new", "/run/new", "/tmp/new", "/var/tmp/new", "/dev/shm/new"})
        QVERIFY2(!QFile::exists(QString::fromLatin1(path)), path);
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"python3 -c 'import pty, os; print(os.ttyname("
                                      "pty.openpty()[1]))'"_s)
                 .output.trimmed(),
             QByteArray("/dev/pts/0"));
}

void tst_Launch::world_showsTheHostReadOnly()
{
    QTemporaryDir design; // below /tmp, which the lab covers
    QFile image(design.filePath(u"image"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.write("disk");
    image.close();
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);

    const QString path = u"/run/host"_s + image.fileName();
    QCOMPARE(m_fixture->inside(u"alpha"_s, u"cat "_s + path).output, QByteArray("disk"));
    QVERIFY(m_fixture->inside(u"alpha"_s, u"echo > "_s + path).status != 0);
    QVERIFY(m_fixture->inside(u"alpha"_s, u"echo > /run/program/new"_s).status != 0);
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"test -d /var/lib/dpkg; test -e /run/overlab/lab.json; "
                                      "touch /run/overlab/disks/a"_s)
                 .status,
             0);
    QVERIFY(QFile::exists(m_fixture->labFolder(u"alpha"_s) + u"/disks/a"_s));
}

void tst_Launch::world_carriesNodes()
{
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);

    // Whichever processor the lab or the node is made on (see namespaceorder.h), a node in
    // miniature can be made: its /run is shared with /run/nodes/n/run, its namespaces are pinned.
    const QString makeNode =
        u"cd /run/nodes; mkdir -p n/run n/ns; touch n/ns/net n/ns/mnt n/ns/uts; "
        "mount --bind n/run n/run; mount --make-shared n/run; "
        "unshare --net=n/ns/net --uts=n/ns/uts --mount=n/ns/mnt --propagation unchanged "
        "sh -ec 'hostname n; mount --bind /run/nodes/n/run /run; ip link set lo up; "
        "mkdir -p /var/lib/openvswitch; mount -t tmpfs t /var/lib/openvswitch; "
        "ip netns add qrouter-1'"_s;
    for (int processor = 0; processor < QThread::idealThreadCount(); ++processor) {
        const Outcome pinned = m_fixture->inside(
            u"alpha"_s, u"mkdir -p /run/nodes/p; touch /run/nodes/p/%1; taskset -c %1 unshare "
                        "--mount=/run/nodes/p/%1 true"_s.arg(processor));
        QVERIFY2(pinned.status == 0, pinned.errors);
    }
    const Outcome made = m_fixture->inside(u"alpha"_s, makeNode);
    QVERIFY2(made.status == 0, made.errors);

    const QString inNode = u"nsenter --mount=/run/nodes/n/ns/mnt --net=/run/nodes/n/ns/net "
                           "--uts=/run/nodes/n/ns/uts "_s;
    QCOMPARE(m_fixture->inside(u"alpha"_s, inNode + u"hostname"_s).output.trimmed(),
             QByteArray("n"));
    QCOMPARE(m_fixture->inside(u"alpha"_s, inNode + u"ip netns list"_s).output.trimmed(),
             QByteArray("qrouter-1"));
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"nsenter --net=/run/nodes/n/run/netns/qrouter-1 "
                                      "ls /sys/class/net > /dev/null"_s)
                 .status,
             0);
    QVERIFY(m_fixture->inside(u"alpha"_s, u"grep -q openvswitch /proc/self/mountinfo"_s).status !=
            0);
}

void tst_Launch::twoLabs_areApart()
{
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);
    QCOMPARE(m_fixture->start(u"beta"_s).status, 0);

    const QJsonObject alpha = m_fixture->record(u"alpha"_s).value(u"namespaces"_s).toObject();
    const QJsonObject beta = m_fixture->record(u"beta"_s).value(u"namespaces"_s).toObject();
    for (const QString &kind : {u"mnt"_s, u"pid"_s, u"net"_s})
        QVERIFY(alpha.value(kind) != beta.value(kind));
    QCOMPARE(m_fixture->list().size(), 2);

    QCOMPARE(m_fixture->destroy(u"alpha"_s).status, 0);

    QCOMPARE(m_fixture->list().size(), 1);
    QVERIFY(m_fixture->start(u"beta"_s).json().value(u"alreadyRunning"_s).toBool());
}

void tst_Launch::deadEngine_comesBack()
{
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);
    const pid_t init = m_fixture->initPid(u"alpha"_s);

    for (int death = 0; death < 6; ++death) {
        QTRY_VERIFY(m_fixture->enginePid(u"alpha"_s) > 0);
        const pid_t engine = m_fixture->enginePid(u"alpha"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(kill(engine, SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isAnother(m_fixture->enginePid(u"alpha"_s), engine), 2000);
        QVERIFY(timer.elapsed() < 2000);
    }
    QVERIFY(m_fixture->start(u"alpha"_s).json().value(u"alreadyRunning"_s).toBool());
    QCOMPARE(m_fixture->initPid(u"alpha"_s), init);
}

void tst_Launch::relay_reachesTheEngine()
{
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);
    QProcess relay;
    relay.start(m_fixture->launcher(), {u"--stdio"_s, u"--lab"_s, u"alpha"_s});
    relay.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"lab.hello\"}\n");
    QTRY_VERIFY_WITH_TIMEOUT(relay.canReadLine() || relay.waitForReadyRead(100), 10000);

    const QJsonObject reply = QJsonDocument::fromJson(relay.readLine()).object();
    QVERIFY(reply.value(u"result"_s).isObject());
    relay.closeWriteChannel();
    QVERIFY(relay.waitForFinished(5000));
    QCOMPARE(relay.exitCode(), 0);
}

void tst_Launch::relay_startsNoLab()
{
    const Outcome relayed = m_fixture->launch({u"--stdio"_s, u"--lab"_s, u"typo"_s});

    QCOMPARE(relayed.status, 4);
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"typo"_s)));
}

QTEST_GUILESS_MAIN(tst_Launch)
#include "tst_launch.moc"
