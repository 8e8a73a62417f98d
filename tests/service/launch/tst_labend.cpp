// SPDX-License-Identifier: GPL-3.0-or-later
// Ending labs: that nothing is left, that it is proved and not assumed, and that only a lab's own
// folder is removed. Runs as root and, through tests/support/as-user, as a user.
#include "tests/service/launch/labfixture.h"

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace overlab::testing;

class tst_LabEnd : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void killedInit_leavesNothing();
    void terminatedInit_ends();
    void verifyGone_waitsForTheEnd();
    void verifyGone_findsProcessFromOutside();
    void kill_endsLabWithoutEngine();
    void kill_spares_aReusedProcessId();
    void destroy_removesFolderButNoLinkTarget();
    void destroy_removesFilesOfOtherIds();
    void destroy_withoutLab_isNotFound();
    void stoppedLab_isListedAndStartsAgain();

private:
    std::unique_ptr<LabFixture> m_fixture;
};

void tst_LabEnd::init()
{
    m_fixture = std::make_unique<LabFixture>();
    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);
}

void tst_LabEnd::cleanup()
{
    m_fixture.reset();
}

void tst_LabEnd::killedInit_leavesNothing()
{
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s,
                          u"unshare --net --mount sh -c 'ip link set lo up; sleep 300 & ' & "
                          "setsid sleep 300 > /dev/null 2>&1 < /dev/null & "
                          "ip link add v1 type veth peer v2; ip netns add inner"_s)
                 .status,
             0);
    const qint64 pidNamespace =
        m_fixture->record(u"alpha"_s).value(u"namespaces"_s).toObject().value(u"pid"_s).toInteger();
    QTRY_VERIFY(processesIn("pid", pidNamespace).size() >= 4); // those behind “&” may not be there yet
    // Held, so that the kernel cannot give its number to somebody else's namespace meanwhile.
    QFile held(u"/proc/%1/ns/pid"_s.arg(m_fixture->initPid(u"alpha"_s)));
    QVERIFY(held.open(QIODevice::ReadOnly));

    QCOMPARE(kill(m_fixture->initPid(u"alpha"_s), SIGKILL), 0);
    const Outcome gone =
        m_fixture->launch({u"--verify-gone"_s, u"--lab"_s, u"alpha"_s, u"--json"_s});

    QCOMPARE(gone.status, 0);
    QVERIFY(gone.json().value(u"gone"_s).toBool());
    QVERIFY(gone.json().value(u"processesChecked"_s).toInt() > 0);
    QVERIFY(gone.json().value(u"mountsChecked"_s).toInt() > 0);
    QCOMPARE(processesIn("pid", pidNamespace), QStringList());
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"alpha"_s)));
}

void tst_LabEnd::terminatedInit_ends()
{
    const pid_t initPid = m_fixture->initPid(u"alpha"_s);

    QCOMPARE(m_fixture->inside(u"alpha"_s, u"kill -TERM 1; sleep 5"_s).status != 0, true);

    QTRY_COMPARE(m_fixture->list().first().toObject().value(u"state"_s).toString(), u"stopped"_s);
    QVERIFY(initPid > 1);
}

void tst_LabEnd::verifyGone_waitsForTheEnd()
{
    QProcess verifier;
    verifier.start(m_fixture->launcher(), {u"--verify-gone"_s, u"--lab"_s, u"alpha"_s});
    QVERIFY(verifier.waitForStarted());
    QVERIFY(!verifier.waitForFinished(200));

    QCOMPARE(kill(m_fixture->initPid(u"alpha"_s), SIGTERM), 0);

    QVERIFY(verifier.waitForFinished(5000));
    QCOMPARE(verifier.exitCode(), 0);
}

void tst_LabEnd::verifyGone_findsProcessFromOutside()
{
    // In the lab's network namespace but not in its PID namespace, so its end does not end this.
    QStringList arguments{u"-t"_s, QString::number(m_fixture->initPid(u"alpha"_s)), u"-n"_s};
    if (geteuid() != 0)
        arguments << u"-U"_s << u"--preserve-credentials"_s;
    QProcess guest;
    guest.start(u"nsenter"_s, arguments << u"sleep"_s << u"300"_s);
    QVERIFY(guest.waitForStarted());
    const qint64 network =
        m_fixture->record(u"alpha"_s).value(u"namespaces"_s).toObject().value(u"net"_s).toInteger();
    QTRY_VERIFY(processesIn("net", network).contains(QString::number(guest.processId())));

    const Outcome stays = m_fixture->destroy(u"alpha"_s);

    QCOMPARE(stays.status, 1);
    QCOMPARE(stays.json().value(u"gone"_s).toBool(true), false);
    QVERIFY(stays.json().value(u"left"_s).toArray().first().toString().contains(
        QString::number(guest.processId())));
    QVERIFY(QFile::exists(m_fixture->labFolder(u"alpha"_s)));

    // Held, so that the kernel cannot give its number to the namespace of another test's lab meanwhile.
    QFile held(u"/proc/%1/ns/net"_s.arg(guest.processId()));
    QVERIFY(held.open(QIODevice::ReadOnly));
    guest.kill();
    QVERIFY(guest.waitForFinished(5000));
    const Outcome goes = m_fixture->destroy(u"alpha"_s);
    QVERIFY2(goes.status == 0, goes.output + goes.errors);
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"alpha"_s)));
}

void tst_LabEnd::kill_endsLabWithoutEngine()
{
    const pid_t engine = m_fixture->enginePid(u"alpha"_s);
    QCOMPARE(kill(engine, SIGSTOP), 0); // it answers no more

    const Outcome killed = m_fixture->launch({u"--kill"_s, u"--lab"_s, u"alpha"_s});

    QCOMPARE(killed.status, 0);
    QVERIFY(killed.json().value(u"killed"_s).toBool());
    QCOMPARE(m_fixture->list().first().toObject().value(u"state"_s).toString(), u"stopped"_s);
}

void tst_LabEnd::kill_spares_aReusedProcessId()
{
    QCOMPARE(m_fixture->launch({u"--kill"_s, u"--lab"_s, u"alpha"_s}).status, 0);
    QProcess stranger;
    stranger.start(u"sleep"_s, {u"300"_s});
    QVERIFY(stranger.waitForStarted());
    QFile file(m_fixture->labFolder(u"alpha"_s) + u"/lab.json"_s);
    QJsonObject record = m_fixture->record(u"alpha"_s);
    record.insert(u"initPid"_s, stranger.processId());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(record).toJson());
    file.close();

    const Outcome killed = m_fixture->launch({u"--kill"_s, u"--lab"_s, u"alpha"_s});

    QCOMPARE(killed.json().value(u"killed"_s).toBool(true), false);
    QCOMPARE(stranger.state(), QProcess::Running);
    QVERIFY(!stranger.waitForFinished(50));
    stranger.kill();
    stranger.waitForFinished();
}

void tst_LabEnd::destroy_removesFolderButNoLinkTarget()
{
    QTemporaryDir precious;
    QFile treasure(precious.filePath(u"treasure"_s));
    QVERIFY(treasure.open(QIODevice::WriteOnly));
    const QString folder = m_fixture->labFolder(u"alpha"_s);
    QVERIFY(QFile::link(precious.path(), folder + u"/disks/link"_s));
    QVERIFY(QDir(folder).mkpath(u"disks/deep/deeper"_s));

    QCOMPARE(m_fixture->destroy(u"alpha"_s).status, 0);

    QVERIFY(!QFile::exists(folder));
    QVERIFY(treasure.exists());
}

void tst_LabEnd::destroy_removesFilesOfOtherIds()
{
    QCOMPARE(m_fixture
                 ->inside(u"alpha"_s, u"mkdir /run/overlab/disks/q; touch /run/overlab/disks/q/d; "
                                      "chown -R 107:107 /run/overlab/disks/q; "
                                      "chmod 700 /run/overlab/disks/q"_s)
                 .status,
             0);

    const Outcome destroyed = m_fixture->destroy(u"alpha"_s);

    QVERIFY2(destroyed.status == 0, destroyed.output);
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"alpha"_s)));
}

void tst_LabEnd::destroy_withoutLab_isNotFound()
{
    const Outcome destroyed = m_fixture->destroy(u"omega"_s);

    QCOMPARE(destroyed.status, 4);
    QCOMPARE(destroyed.error().value(u"code"_s).toString(), u"NotFound"_s);
    QVERIFY(!QFile::exists(m_fixture->labFolder(u"omega"_s)));
}

void tst_LabEnd::stoppedLab_isListedAndStartsAgain()
{
    const pid_t before = m_fixture->initPid(u"alpha"_s);
    QFile design(m_fixture->labFolder(u"alpha"_s) + u"/design.yaml"_s);
    QVERIFY(design.open(QIODevice::WriteOnly));
    QCOMPARE(m_fixture->launch({u"--kill"_s, u"--lab"_s, u"alpha"_s}).status, 0);
    const QJsonObject listed = m_fixture->list().first().toObject();
    QCOMPARE(listed.value(u"state"_s).toString(), u"stopped"_s);
    QCOMPARE(listed.value(u"pid"_s).toInt(), 0);

    QCOMPARE(m_fixture->start(u"alpha"_s).status, 0);

    QVERIFY(m_fixture->initPid(u"alpha"_s) != before);
    QVERIFY(design.exists());
}

QTEST_GUILESS_MAIN(tst_LabEnd)
#include "tst_labend.moc"
