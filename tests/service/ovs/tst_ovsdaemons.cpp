// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/ovs/unixctlclient.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/privateworld.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <QThread>
#include <csignal>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::OvsFixture;

/// Starting, talking to, and losing the two daemons.
class tst_OvsDaemons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void start_isQuick();
    void version_waitsForTheControlSocket();
    void initialise_twiceKeepsTheRow();
    void transact_saysWhatWasWrong_data();
    void transact_saysWhatWasWrong();
    void wait_endsAtItsLimit();
    void wait_failsQuicklyWhenTheServerDies();
    void wait_endsAtItsLimitWithoutVswitchd();
    void client_comesBackAfterARestart();
    void client_withoutServerIsUnreachable();
    void unixctl_answers();
    void unixctl_saysWhatWasWrong();
    void unixctl_failsQuicklyWhenTheDaemonDies();
    void unixctl_isQuick();
    void unixctlSocketPath_needsAPidFile();

private:
    std::unique_ptr<OvsFixture> m_ovs;
    std::unique_ptr<OvsdbClient> m_client;
    qint64 m_startMilliseconds = 0;
};

namespace {

/// The error that \a call throws.
template<typename Call>
std::unique_ptr<Error> errorOf(Call call)
{
    try {
        call();
    } catch (const Error &error) {
        return std::make_unique<Error>(error);
    }
    return nullptr;
}

/// Kills a daemon after a moment, from another thread, while the test waits in a call.
class KillLater
{
public:
    explicit KillLater(qint64 pid)
    {
        m_thread.reset(QThread::create([pid] {
            QThread::msleep(200);
            ::kill(pid_t(pid), SIGKILL);
        }));
        m_thread->start();
    }
    ~KillLater() { m_thread->wait(); }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

void tst_OvsDaemons::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
}

void tst_OvsDaemons::init()
{
    m_ovs = std::make_unique<OvsFixture>();
    m_startMilliseconds = m_ovs->start();
    m_client = std::make_unique<OvsdbClient>(m_ovs->newClient());
}

void tst_OvsDaemons::cleanup()
{
    m_client.reset();
    m_ovs.reset();
}

void tst_OvsDaemons::start_isQuick()
{
    qInfo("both daemons ready after %lld ms", m_startMilliseconds);
    const OvsState state = readState(*m_client);

    QVERIFY(state.bridges.isEmpty());
    QVERIFY2(state.ovsVersion.front().isDigit(), qPrintable(state.ovsVersion));
    QCOMPARE(state.curCfg, state.nextCfg);
    QVERIFY(m_startMilliseconds < 5000);
}

void tst_OvsDaemons::version_waitsForTheControlSocket()
{
    const QString socket = unixctlSocketPath(m_ovs->runDirectory(), u"ovsdb-server"_s);
    QVERIFY(QFile::rename(socket, socket + u".later"_s)); // as while the server starts
    const std::unique_ptr<QThread> server(QThread::create([&socket] {
        QThread::msleep(100);
        QFile::rename(socket + u".later"_s, socket);
    }));
    server->start();
    const auto ended = qScopeGuard([&server] { server->wait(); });

    const QString version = ovsdaemons::version(m_ovs->runDirectory());

    QVERIFY2(version.front().isDigit(), qPrintable(version));
}

void tst_OvsDaemons::initialise_twiceKeepsTheRow()
{
    applyChanges(*m_client, {.bridges = {OvsFixture::bridge(u"br-int"_s)}});

    ovsdaemons::initialise(*m_client, u"other"_s, u"node-1"_s);
    ovsdaemons::waitUntilReady(*m_client);

    const QList<QJsonObject> rows = m_client->select(u"Open_vSwitch"_s, {u"external_ids"_s});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(ovsdb::mapOf(rows.at(0).value(u"external_ids"_s)).value(u"hostname"_s), u"node-1"_s);
    QVERIFY(readState(*m_client).bridges.contains(u"br-int"_s));
}

void tst_OvsDaemons::transact_saysWhatWasWrong_data()
{
    QTest::addColumn<QJsonObject>("operation");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no such table") << ovsdb::selectOperation(u"Nothing"_s, {}) << u"Nothing"_s;
    QTest::newRow("no such column")
        << ovsdb::selectOperation(u"Bridge"_s, {u"colour"_s}) << u"colour"_s;
    QTest::newRow("fails at commit") // a tag outside its range
        << QJsonObject{{u"op"_s, u"insert"_s},
                       {u"table"_s, u"Port"_s},
                       {u"row"_s, QJsonObject{{u"name"_s, u"p"_s}, {u"tag"_s, 5000}}}}
        << u"5000"_s;
}

void tst_OvsDaemons::transact_saysWhatWasWrong()
{
    QFETCH(const QJsonObject, operation);
    QFETCH(const QString, detail);

    const auto error = errorOf([&] { m_client->transact(ovsdb::listOf(operation)); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::CommandFailed);
    QVERIFY2(error->detail().contains(detail), error->what());
    QVERIFY(!m_client->schemaVersion().isEmpty()); // the connection is still in step
}

void tst_OvsDaemons::wait_endsAtItsLimit()
{
    QElapsedTimer timer;
    timer.start();

    const auto error = errorOf([&] { m_client->waitForVswitchd(1'000'000, 100ms); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::Timeout);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_OvsDaemons::wait_failsQuicklyWhenTheServerDies()
{
    const KillLater killer(m_ovs->server().processId());
    QElapsedTimer timer;
    timer.start();

    const auto error = errorOf([&] { m_client->waitForVswitchd(1'000'000, 30s); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_OvsDaemons::wait_endsAtItsLimitWithoutVswitchd()
{
    m_ovs->switchDaemon().kill();
    m_ovs->switchDaemon().waitForFinished();

    const auto error = errorOf(
        [&] { applyChanges(*m_client, {.bridges = {OvsFixture::bridge(u"br-int"_s)}}, 200ms); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::Timeout);
}

void tst_OvsDaemons::client_comesBackAfterARestart()
{
    QProcess &server = m_ovs->server();
    server.kill();
    server.waitForFinished();
    QVERIFY(errorOf([&] { m_client->schemaVersion(); }));

    server.start();
    ovsdaemons::waitForServer(*m_client);

    QVERIFY(!m_client->schemaVersion().isEmpty());
    server.kill();
    server.waitForFinished();
    server.start();
    OvsdbClient another = m_ovs->newClient();
    ovsdaemons::waitForServer(another);
    QVERIFY(!m_client->schemaVersion().isEmpty()); // its old connection is dead, the call is not
}

void tst_OvsDaemons::client_withoutServerIsUnreachable()
{
    OvsdbClient client(m_ovs->runDirectory() + u"/none.sock"_s);

    const auto error = errorOf([&] { client.schemaVersion(); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
}

void tst_OvsDaemons::unixctl_answers()
{
    applyChanges(*m_client, {.bridges = {OvsFixture::bridge(u"br-int"_s)}});
    UnixctlClient control(unixctlSocketPath(m_ovs->runDirectory()));

    QVERIFY(control.call(u"fdb/show"_s, {u"br-int"_s}).contains(u"VLAN"_s));
    QVERIFY(control.call(u"ofproto/trace"_s, {u"br-int"_s, u"in_port=LOCAL"_s})
                .contains(u"Datapath actions: drop"_s));
    UnixctlClient database(unixctlSocketPath(m_ovs->runDirectory(), u"ovsdb-server"_s));
    QVERIFY(database.call(u"version"_s).contains(u"ovsdb-server"_s));
}

void tst_OvsDaemons::unixctl_saysWhatWasWrong()
{
    UnixctlClient control(unixctlSocketPath(m_ovs->runDirectory()));

    const auto error = errorOf([&] { control.call(u"fdb/show"_s, {u"br-none"_s}); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::CommandFailed);
    QCOMPARE(error->subject(), u"fdb/show"_s);
    QVERIFY(error->detail().contains(u"no such bridge"_s));
}

void tst_OvsDaemons::unixctl_failsQuicklyWhenTheDaemonDies()
{
    UnixctlClient control(unixctlSocketPath(m_ovs->runDirectory()));
    control.call(u"version"_s);
    const qint64 pid = m_ovs->switchDaemon().processId();
    ::kill(pid_t(pid), SIGSTOP); // it will not answer before it dies
    const KillLater killer(pid);
    QElapsedTimer timer;
    timer.start();

    const auto error = errorOf([&] { control.call(u"fdb/show"_s, {u"br-int"_s}, 30s); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
    QVERIFY(timer.elapsed() < 2000);
}

void tst_OvsDaemons::unixctl_isQuick()
{
    applyChanges(*m_client, {.bridges = {OvsFixture::bridge(u"br-int"_s)}});
    UnixctlClient control(unixctlSocketPath(m_ovs->runDirectory()));
    QElapsedTimer timer;
    timer.start();

    for (int i = 0; i < 100; ++i)
        control.call(u"ofproto/trace"_s, {u"br-int"_s, u"in_port=LOCAL"_s});

    qInfo("100 traces in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
}

void tst_OvsDaemons::unixctlSocketPath_needsAPidFile()
{
    const auto error = errorOf([&] { unixctlSocketPath(m_ovs->runDirectory(), u"ovs-none"_s); });

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_OvsDaemons)
#include "tst_ovsdaemons.moc"
