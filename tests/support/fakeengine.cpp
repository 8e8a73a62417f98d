// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"

#include "engine/rpc/jsonrpcpeer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noAnswerKey = "no answer"_L1;

/// A listening socket at FOLDER/engine.sock, however long the folder's path is.
int listenIn(const QString &folder)
{
    const int directory =
        ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(directory) + "/engine.sock";
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const bool works =
        ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0 &&
        ::listen(descriptor, 16) == 0;
    ::close(directory);
    if (!works)
        qFatal("the fake engine cannot listen in %s", qPrintable(folder));
    return descriptor;
}

} // namespace

FakeEngine::FakeEngine(const QString &folder) : m_socketPath(folder + u"/engine.sock"_s)
{
    QDir().mkpath(folder);
    m_server.listen(listenIn(folder));
    connect(&m_server, &QLocalServer::newConnection, this, &FakeEngine::acceptClient);
    const QString lab = QFileInfo(folder).fileName();
    answer(u"lab.hello"_s,
           {{u"lab"_s, lab}, {u"version"_s, u"test"_s}, {u"pid"_s, 2}, {u"state"_s, u"running"_s}});
}

FakeEngine::~FakeEngine()
{
    stop();
}

void FakeEngine::answer(const QString &method, const QJsonObject &result)
{
    handle(method, [result](const QJsonObject &) { return result; });
}

void FakeEngine::refuse(const QString &method, const Error &error, const QJsonObject &data)
{
    m_handlers.remove(method);
    m_refusals.insert(method, {error, data});
}

void FakeEngine::handle(const QString &method, Handler handler)
{
    m_refusals.remove(method);
    m_handlers.insert(method, std::move(handler));
}

QJsonObject FakeEngine::noAnswer()
{
    return {{noAnswerKey, true}};
}

void FakeEngine::notify(const QString &method, const QJsonObject &params)
{
    for (const QPointer<rpc::JsonRpcPeer> &peer : std::as_const(m_peers)) {
        if (peer && peer->isConnected())
            peer->notify(method, params);
    }
}

void FakeEngine::drop()
{
    const QList<QPointer<rpc::JsonRpcPeer>> peers = std::exchange(m_peers, {});
    for (const QPointer<rpc::JsonRpcPeer> &peer : peers) {
        if (peer) {
            peer->close();
            peer->deleteLater();
        }
    }
}

void FakeEngine::stop()
{
    m_server.close();
    QFile::remove(m_socketPath);
    drop();
}

void FakeEngine::acceptClient()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        auto *const peer = new rpc::JsonRpcPeer(socket, rpc::JsonRpcPeer::Flavour::Version2, this);
        m_peers << peer;
        connect(
            peer, &rpc::JsonRpcPeer::requestReceived, this,
            [this, peer](const QJsonValue &id, const QString &method, const QJsonValue &params) {
                serve(peer, id, method, params.toObject());
            });
    }
}

void FakeEngine::serve(rpc::JsonRpcPeer *peer, const QJsonValue &id, const QString &method,
                       const QJsonObject &params)
{
    const QPointer<rpc::JsonRpcPeer> alive(peer); // a handler may drop the connection
    m_calls << method;
    m_params.insert(method, params);
    emit called(method);
    if (const auto refusal = m_refusals.constFind(method); refusal != m_refusals.cend()) {
        peer->replyError(id, refusal->first, refusal->second);
        return;
    }
    const Handler handler = m_handlers.value(method);
    if (!handler) {
        peer->replyError(id, Error(ErrorCode::NotSupported, method, u"not scripted"_s));
        return;
    }
    try {
        const QJsonObject result = handler(params);
        if (alive && !result.contains(noAnswerKey))
            alive->reply(id, result);
    } catch (const Error &error) {
        if (alive)
            alive->replyError(id, error);
    }
}

} // namespace overlab::testing
