// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rpc/jsonrpcpeer.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace overlab;
using namespace overlab::rpc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(overlab::rpc::JsonRpcPeer::Flavour)

/// Two peers, one at each end of a Unix socket.
class tst_JsonRpcPeer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void call_returnsTheResult_data();
    void call_returnsTheResult();
    void call_matchesInterleavedReplies();
    void call_throwsWhatTheOtherEndAnswered();
    void call_keepsTheErrorsExtraData();
    void call_understandsForeignErrors_data();
    void call_understandsForeignErrors();
    void call_endsAtItsLimit();
    void call_ignoresALateAnswer();
    void call_failsWhenTheOtherEndGoes();
    void call_failsAtOnceWithoutConnection();
    void call_outlivesItsPeer();
    void call_carriesAHugeResult();
    void longDocument_keepsItsPlace();
    void longDocument_countsBeforeTheEnd();
    void peer_mayGoWhileADocumentIsParsed();
    void notify_isNoRequest();
    void garbage_disconnects();
    void slot_mayDeleteThePeer();
    void close_endsCallsAndSendsWhatIsQueued();
    void send_givesUpAReaderThatSleeps();
    void process_isADevice();
    void process_thatCannotStartDisconnects();

private:
    void connectPeers(JsonRpcPeer::Flavour flavour = JsonRpcPeer::Flavour::Version2);
    QLocalSocket *connectRaw();

    QTemporaryDir m_folder;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<JsonRpcPeer> m_near;
    std::unique_ptr<JsonRpcPeer> m_far;
};

namespace {

/// The error with which \a task ends.
template<typename T>
std::unique_ptr<Error> errorOf(QCoro::Task<T> task)
{
    try {
        testing::await(std::move(task));
    } catch (const Error &error) {
        return std::unique_ptr<Error>(error.clone());
    }
    return nullptr;
}

} // namespace

void tst_JsonRpcPeer::init()
{
    m_server = std::make_unique<QLocalServer>();
    QVERIFY(m_server->listen(m_folder.filePath(u"rpc.sock"_s)));
}

void tst_JsonRpcPeer::cleanup()
{
    m_near.reset();
    m_far.reset();
    m_server.reset();
}

/// A socket of the test's own, whose other end becomes m_near.
QLocalSocket *tst_JsonRpcPeer::connectRaw()
{
    auto *const socket = new QLocalSocket(m_server.get());
    socket->connectToServer(m_server->fullServerName());
    if (!socket->waitForConnected(2000) || !m_server->waitForNewConnection(2000))
        qFatal("no connection");
    m_near = std::make_unique<JsonRpcPeer>(m_server->nextPendingConnection());
    return socket;
}

void tst_JsonRpcPeer::connectPeers(JsonRpcPeer::Flavour flavour)
{
    auto *const socket = new QLocalSocket;
    socket->connectToServer(m_server->fullServerName());
    if (!socket->waitForConnected(2000) || !m_server->waitForNewConnection(2000))
        qFatal("no connection");
    m_near = std::make_unique<JsonRpcPeer>(socket, flavour);
    m_far = std::make_unique<JsonRpcPeer>(m_server->nextPendingConnection(), flavour);
}

void tst_JsonRpcPeer::call_returnsTheResult_data()
{
    QTest::addColumn<JsonRpcPeer::Flavour>("flavour");
    QTest::newRow("1.0") << JsonRpcPeer::Flavour::Version1;
    QTest::newRow("2.0") << JsonRpcPeer::Flavour::Version2;
}

void tst_JsonRpcPeer::call_returnsTheResult()
{
    QFETCH(const JsonRpcPeer::Flavour, flavour);
    connectPeers(flavour);
    connect(m_far.get(), &JsonRpcPeer::requestReceived, this,
            [this](const QJsonValue &id, const QString &method, const QJsonValue &params) {
                m_far->reply(id, QJsonArray{method, params});
            });

    const QJsonArray params{1, u"two"_s};
    const QJsonValue result = testing::await(m_near->call(u"lab.hello"_s, params, 5s));

    QCOMPARE(result, QJsonValue(QJsonArray{u"lab.hello"_s, params}));
}

void tst_JsonRpcPeer::call_matchesInterleavedReplies()
{
    connectPeers();
    QList<std::pair<QJsonValue, QString>> asked;
    connect(m_far.get(), &JsonRpcPeer::requestReceived, this,
            [&](const QJsonValue &id, const QString &method, const QJsonValue &) {
                asked.prepend({id, method});
                if (asked.size() < 3)
                    return;
                for (const auto &[askedId, askedMethod] : asked) { // the last one first
                    m_far->notify(u"between"_s, QJsonObject{});
                    m_far->reply(askedId, askedMethod);
                }
            });

    auto first = m_near->call(u"a"_s, QJsonObject{}, 5s);
    auto second = m_near->call(u"b"_s, QJsonObject{}, 5s);
    auto third = m_near->call(u"c"_s, QJsonObject{}, 5s);

    QCOMPARE(testing::await(std::move(first)).toString(), u"a"_s);
    QCOMPARE(testing::await(std::move(second)).toString(), u"b"_s);
    QCOMPARE(testing::await(std::move(third)).toString(), u"c"_s);
}

void tst_JsonRpcPeer::call_throwsWhatTheOtherEndAnswered()
{
    for (const auto flavour : {JsonRpcPeer::Flavour::Version1, JsonRpcPeer::Flavour::Version2}) {
        connectPeers(flavour);
        connect(m_far.get(), &JsonRpcPeer::requestReceived, this, [this](const QJsonValue &id) {
            m_far->replyError(id, Error(ErrorCode::NameTaken, u"br-int"_s, u"not ours"_s));
        });

        const auto error = errorOf(m_near->call(u"lab.apply"_s, QJsonArray{}, 5s));

        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::NameTaken);
        QCOMPARE(error->subject(), u"br-int"_s);
        QCOMPARE(error->detail(), u"not ours"_s);
    }
}

void tst_JsonRpcPeer::call_keepsTheErrorsExtraData()
{
    connectPeers();
    const QJsonArray diagnostics{QJsonObject{{u"line"_s, 7}}};
    connect(m_far.get(), &JsonRpcPeer::requestReceived, this, [&](const QJsonValue &id) {
        m_far->replyError(id, Error(ErrorCode::InvalidDesign, u"lab.yaml"_s, u"1 error"_s),
                          {{u"diagnostics"_s, diagnostics}});
    });

    const auto error = errorOf(m_near->call(u"lab.apply"_s, QJsonObject{}, 5s));

    const auto *const remote = dynamic_cast<const RemoteError *>(error.get());
    QVERIFY(remote);
    QCOMPARE(remote->code(), ErrorCode::InvalidDesign);
    QCOMPARE(remote->data().value(u"diagnostics"_s).toArray(), diagnostics);
}

void tst_JsonRpcPeer::call_understandsForeignErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("unixctl") << QByteArray(R"({"id":1,"result":null,"error":"no such bridge\n"})")
                             << int(ErrorCode::CommandFailed) << u"no such bridge\n"_s;
    QTest::newRow("OVSDB") << QByteArray(
                                  R"({"id":1,"error":{"error":"unknown database","details":"x"}})")
                           << int(ErrorCode::CommandFailed)
                           << u"{\"details\":\"x\",\"error\":\"unknown database\"}"_s;
    QTest::newRow("no such method")
        << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"what?"}})")
        << int(ErrorCode::NotSupported) << u"what?"_s;
}

void tst_JsonRpcPeer::call_understandsForeignErrors()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    QFETCH(const QString, detail);
    QLocalSocket *const raw = connectRaw();
    connect(raw, &QLocalSocket::readyRead, this, [raw, answer] { raw->write(answer); });

    const auto error = errorOf(m_near->call(u"m"_s, QJsonArray{}, 5s));

    QVERIFY(error);
    QCOMPARE(int(error->code()), code);
    QCOMPARE(error->detail(), detail);
}

void tst_JsonRpcPeer::call_endsAtItsLimit()
{
    connectPeers();

    const auto error = errorOf(m_near->call(u"lab.status"_s, QJsonObject{}, 20ms));

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::Timeout);
    QCOMPARE(error->subject(), u"lab.status"_s);
    QVERIFY(m_near->isConnected());
}

void tst_JsonRpcPeer::call_ignoresALateAnswer()
{
    connectPeers();
    QList<QJsonValue> asked;
    connect(m_far.get(), &JsonRpcPeer::requestReceived, this,
            [&](const QJsonValue &id) { asked.append(id); });
    QVERIFY(errorOf(m_near->call(u"slow"_s, QJsonObject{}, 20ms)));
    auto second = m_near->call(u"quick"_s, QJsonObject{}, 5s);
    QTRY_COMPARE(asked.size(), 2);

    m_far->reply(asked.at(0), u"late"_s);
    m_far->reply(asked.at(1), u"right"_s);

    QCOMPARE(testing::await(std::move(second)).toString(), u"right"_s);
}

void tst_JsonRpcPeer::call_failsWhenTheOtherEndGoes()
{
    connectPeers();
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);
    auto task = m_near->call(u"lab.apply"_s, QJsonObject{}, 60s);
    QSignalSpy asked(m_far.get(), &JsonRpcPeer::requestReceived);
    QVERIFY(asked.wait());

    m_far.reset();
    const auto error = errorOf(std::move(task));

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_near->isConnected());
}

void tst_JsonRpcPeer::call_failsAtOnceWithoutConnection()
{
    JsonRpcPeer peer(new QLocalSocket);

    const auto error = errorOf(peer.call(u"lab.hello"_s, QJsonObject{}, 60s));

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
}

void tst_JsonRpcPeer::call_outlivesItsPeer()
{
    connectPeers();
    auto task = m_near->call(u"lab.apply"_s, QJsonObject{}, 60s);
    auto never = m_near->call(u"dropped"_s, QJsonObject{}, 60s);
    Q_UNUSED(never)

    m_near.reset();
    const auto error = errorOf(std::move(task));

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
}

void tst_JsonRpcPeer::call_carriesAHugeResult()
{
    connectPeers();
    const QString huge(8'000'000, u'x');
    connect(m_far.get(), &JsonRpcPeer::requestReceived, this, [&](const QJsonValue &id) {
        m_far->reply(id, huge);
        QVERIFY(m_far->bytesToWrite() > 0); // no socket takes 8 MB at once: producers can see it
    });

    const QJsonValue result = testing::await(m_near->call(u"flows"_s, QJsonObject{}, 10s), 10s);

    QCOMPARE(result.toString(), huge);
    QTRY_COMPARE(m_far->bytesToWrite(), 0);
}

void tst_JsonRpcPeer::longDocument_keepsItsPlace()
{
    connectPeers();
    m_near->parseLongDocumentsElsewhere();
    QStringList told;
    connect(m_near.get(), &JsonRpcPeer::notificationReceived, this, [&](const QString &method, const QJsonValue &params) {
        told << method + QString::number(params[u"text"_s].toString().size());
    });

    for (const auto &[method, size] : {std::pair{u"a"_s, 3}, {u"b"_s, 2'000'000}, {u"c"_s, 5}, {u"d"_s, 1'000'000}, {u"e"_s, 0}})
        m_far->notify(method, QJsonObject{{u"text"_s, QString(size, u'x')}});

    QTRY_COMPARE(told, (QStringList{u"a3"_s, u"b2000000"_s, u"c5"_s, u"d1000000"_s, u"e0"_s}));
}

void tst_JsonRpcPeer::longDocument_countsBeforeTheEnd()
{
    QLocalSocket *const raw = connectRaw();
    m_near->parseLongDocumentsElsewhere();
    QStringList told;
    connect(m_near.get(), &JsonRpcPeer::notificationReceived, this, [&](const QString &method) { told << method; });
    connect(m_near.get(), &JsonRpcPeer::disconnected, this, [&] { told << u"end"_s; });

    raw->write("{\"method\": \"long\", \"params\": [\"" + QByteArray(1'000'000, 'x') + "\"]}{\"method\": \"short\", \"params\": []}");
    raw->disconnectFromServer(); // once all is written

    QTRY_COMPARE(told, (QStringList{u"long"_s, u"short"_s, u"end"_s}));

    QLocalSocket *const other = connectRaw();
    m_near->parseLongDocumentsElsewhere();
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);
    other->write("{\"method\": \"long\", \"params\": [\"" + QByteArray(1'000'000, 'x') + "\", }}");
    QTRY_COMPARE(gone.count(), 1); // it was no JSON
}

void tst_JsonRpcPeer::peer_mayGoWhileADocumentIsParsed()
{
    for (int i = 0; i < 10; ++i) {
        QLocalSocket *const raw = connectRaw();
        m_near->parseLongDocumentsElsewhere();
        QSignalSpy told(m_near.get(), &JsonRpcPeer::notificationReceived);
        raw->write("{\"method\": \"short\", \"params\": []}{\"method\": \"long\", \"params\": [\"" + QByteArray(4'000'000, 'x') + "\"]}");
        QTRY_COMPARE(told.count(), 1);
        QTRY_COMPARE(raw->bytesToWrite(), 0); // the long one is on its way, or is parsed just now
        m_near.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

void tst_JsonRpcPeer::notify_isNoRequest()
{
    for (const auto flavour : {JsonRpcPeer::Flavour::Version1, JsonRpcPeer::Flavour::Version2}) {
        connectPeers(flavour);
        QSignalSpy notified(m_near.get(), &JsonRpcPeer::notificationReceived);
        QSignalSpy requested(m_near.get(), &JsonRpcPeer::requestReceived);

        m_far->notify(u"lab.progress"_s, QJsonObject{{u"done"_s, 3}});

        QVERIFY(notified.wait());
        QCOMPARE(notified.at(0).at(0).toString(), u"lab.progress"_s);
        QCOMPARE(notified.at(0).at(1).toJsonValue(), QJsonValue(QJsonObject{{u"done"_s, 3}}));
        QCOMPARE(requested.count(), 0);
    }
}

void tst_JsonRpcPeer::garbage_disconnects()
{
    QLocalSocket *const raw = connectRaw();
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);
    auto task = m_near->call(u"m"_s, QJsonObject{}, 60s);

    raw->write("{\"id\": 1, \"result\": }");

    const auto error = errorOf(std::move(task));
    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
    QCOMPARE(gone.count(), 1);
    QTRY_COMPARE(raw->state(), QLocalSocket::UnconnectedState);
}

void tst_JsonRpcPeer::slot_mayDeleteThePeer()
{
    connectPeers();
    const QPointer<JsonRpcPeer> watched = m_near.get();
    connect(m_near.get(), &JsonRpcPeer::notificationReceived, this, [this] { m_near.reset(); });

    m_far->notify(u"one"_s, QJsonObject{}); // both arrive in one read
    m_far->notify(u"two"_s, QJsonObject{});

    QTRY_VERIFY(!watched);
    QTRY_VERIFY(!m_far->isConnected());
}

void tst_JsonRpcPeer::close_endsCallsAndSendsWhatIsQueued()
{
    connectPeers();
    QSignalSpy notified(m_far.get(), &JsonRpcPeer::notificationReceived);
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);
    auto task = m_near->call(u"m"_s, QJsonObject{}, 60s);

    m_near->notify(u"last words"_s, QJsonObject{});
    m_near->close();

    QVERIFY(errorOf(std::move(task)));
    QVERIFY(notified.count() == 1 || notified.wait());
    QTRY_VERIFY(!m_far->isConnected());
    QCOMPARE(gone.count(), 0);
}

void tst_JsonRpcPeer::send_givesUpAReaderThatSleeps()
{
    connectRaw(); // never reads
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);
    const QJsonObject chunk{{u"data"_s, QString(4 * 1024 * 1024, u'x')}};

    for (int i = 0; i < 20; ++i)
        m_near->notify(u"process.output"_s, chunk);

    QVERIFY(gone.count() == 1 || gone.wait());
}

void tst_JsonRpcPeer::process_isADevice()
{
    auto *const process = new QProcess;
    process->start(u"cat"_s, {});
    m_near = std::make_unique<JsonRpcPeer>(process);
    QSignalSpy notified(m_near.get(), &JsonRpcPeer::notificationReceived);
    QSignalSpy gone(m_near.get(), &JsonRpcPeer::disconnected);

    m_near->notify(u"echo"_s, QJsonObject{});

    QVERIFY(notified.wait());
    QCOMPARE(notified.at(0).at(0).toString(), u"echo"_s);
    process->closeWriteChannel(); // ends cat
    QVERIFY(gone.wait());
    QVERIFY(process->waitForFinished(2000) || process->state() == QProcess::NotRunning);
}

void tst_JsonRpcPeer::process_thatCannotStartDisconnects()
{
    auto *const process = new QProcess;
    process->start(m_folder.filePath(u"no such program"_s), {});
    m_near = std::make_unique<JsonRpcPeer>(process);

    const auto error = errorOf(m_near->call(u"lab.hello"_s, QJsonObject{}, 60s));

    QVERIFY(error);
    QCOMPARE(error->code(), ErrorCode::HostUnreachable);
}

QTEST_GUILESS_MAIN(tst_JsonRpcPeer)
#include "tst_jsonrpcpeer.moc"
