// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of a real process behind a real socket, in no lab.
#include "app/daemon/processsessions.h"
#include "tests/support/await.h"
#include "tests/support/nobodyserved.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>

using namespace overlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ProcessSessions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void input_isAnsweredWhenItIsTaken();
    void input_isAnsweredAtTheEnd();

private:
    QJsonObject ask(const QString &method, const QJsonObject &parameters);
    void sendSignal(int number);
    /// Starts a program that reads and is stopped; then sends it \a size bytes.
    void fill(qsizetype size);

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    testing::NobodyServed m_nobody;
    lab::Lab m_lab{u"none"_s, blueprint::HostProfile(), m_nobody};
    std::unique_ptr<rpc::JsonRpcPeer> m_near;
    std::unique_ptr<rpc::JsonRpcPeer> m_far;
    std::unique_ptr<ProcessSessions> m_sessions;
    QJsonValue m_session;
    int m_answered = 0;
};

namespace {

QCoro::Task<> count(rpc::JsonRpcPeer *peer, QString method, QJsonValue parameters, int *answered)
{
    co_await peer->call(method, parameters, 20s);
    ++*answered;
}

} // namespace

void tst_ProcessSessions::init()
{
    QLocalServer server;
    QVERIFY(server.listen(m_folder.filePath(u"socket"_s)));
    auto *const near = new QLocalSocket;
    near->connectToServer(server.fullServerName());
    QVERIFY(server.waitForNewConnection(5000));
    m_near = std::make_unique<rpc::JsonRpcPeer>(near);
    auto *const far = server.nextPendingConnection();
    far->setParent(nullptr);
    m_far = std::make_unique<rpc::JsonRpcPeer>(far);
    m_sessions = std::make_unique<ProcessSessions>(*m_far, m_lab, m_pool, nullptr);
    connect(m_far.get(), &rpc::JsonRpcPeer::requestReceived, m_sessions.get(),
            [this](const QJsonValue &id, const QString &method, const QJsonValue &parameters) {
                m_sessions->handle(id, method, parameters.toObject());
            });
    m_answered = 0;
}

void tst_ProcessSessions::cleanup()
{
    m_sessions.reset();
    m_far.reset();
    m_near.reset();
}

QJsonObject tst_ProcessSessions::ask(const QString &method, const QJsonObject &parameters)
{
    return testing::await(m_near->call(method, parameters, 5s)).toObject();
}

void tst_ProcessSessions::sendSignal(int number)
{
    ask(u"process.signal"_s, {{u"session"_s, m_session}, {u"signal"_s, number}});
}

void tst_ProcessSessions::fill(qsizetype size)
{
    const QJsonArray command{u"sh"_s, u"-c"_s, u"exec cat > /dev/null"_s};
    m_session = ask(u"process.start"_s, {{u"place"_s, u"underlay"_s}, {u"command"_s, command}})
                    .value(u"session"_s);
    sendSignal(SIGSTOP);
    const QString data = QString::fromLatin1(QByteArray(size, 'x').toBase64());
    const QJsonObject input{{u"session"_s, m_session}, {u"data"_s, data}};
    count(m_near.get(), u"process.input"_s, input, &m_answered);
    ask(u"process.resize"_s, {{u"session"_s, m_session}}); // answered behind it: it has come
}

void tst_ProcessSessions::input_isAnsweredWhenItIsTaken()
{
    fill(1000);
    QCOMPARE(m_answered, 1); // a little is kept for it

    fill(3'000'000);
    QCOMPARE(m_answered, 1);
    sendSignal(SIGCONT);

    QTRY_COMPARE(m_answered, 2);
}

void tst_ProcessSessions::input_isAnsweredAtTheEnd()
{
    fill(3'000'000);
    QCOMPARE(m_answered, 0);

    sendSignal(SIGKILL);

    QTRY_COMPARE(m_answered, 1);
}

QTEST_GUILESS_MAIN(tst_ProcessSessions)
#include "tst_processsessions.moc"
