// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>
#include <QPromise>
#include <QTimer>
#include <QtConcurrentRun>

namespace overlab::rpc {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.engine.rpc", QtInfoMsg)

/// JSON-RPC 2.0, 5.1: -32000 and below are the server's own, -32601 is "method not found".
constexpr int ownErrorCode = -32000;
constexpr int methodNotFoundCode = -32601;

constexpr qsizetype longDocument = 128 * 1024; // about a millisecond of parsing

void finishWith(QPromise<QJsonValue> &promise, const Error &error)
{
    promise.setException(error);
    promise.finish();
}

/// Drops the connection without waiting for anything: QProcess::close() would wait for the program
/// to read what is queued.
void abandon(QIODevice *device)
{
    if (auto *const socket = qobject_cast<QLocalSocket *>(device))
        socket->abort();
    else if (auto *const process = qobject_cast<QProcess *>(device))
        process->kill();
    else
        device->close();
}

/// Any shape of "error": our own, another 2.0 server's, OVSDB's object or unixctl's text.
RemoteError remoteError(const QString &method, const QJsonValue &value)
{
    const QJsonObject error = value.toObject();
    const QJsonObject data = error.value(u"data"_s).toObject();
    if (data.contains(u"code"_s))
        return RemoteError(Error::fromJson(data), data);
    if (error.value(u"code"_s).isString()) // flavour 1.0 of our own
        return RemoteError(Error::fromJson(error), error);
    if (value.isString())
        return RemoteError(Error(ErrorCode::CommandFailed, method, value.toString()), {});
    const ErrorCode code = error.value(u"code"_s).toInt() == methodNotFoundCode
                               ? ErrorCode::NotSupported
                               : ErrorCode::CommandFailed;
    QString detail = error.value(u"message"_s).toString();
    if (detail.isEmpty())
        detail = QString::fromUtf8(QJsonDocument(error).toJson(QJsonDocument::Compact));
    return RemoteError(Error(code, method, detail), data);
}

} // namespace

/// One call that waits for its answer.
struct JsonRpcPeer::Pending
{
    QString method;
    QPromise<QJsonValue> promise;
    std::unique_ptr<QTimer> timer;
};

JsonRpcPeer::JsonRpcPeer(QIODevice *device, Flavour flavour, QObject *parent)
    : QObject(parent), m_device(device), m_flavour(flavour), m_connected(device->isOpen())
{
    m_device->setParent(this);
    connect(m_device, &QIODevice::readyRead, this, &JsonRpcPeer::readDocuments);
    connect(m_device, &QIODevice::bytesWritten, this, [this] { emit bytesWritten(); });
    connect(&m_parsing, &QFutureWatcher<QJsonObject>::finished, this, &JsonRpcPeer::takeParsed);

    const auto ended = [this](const QString &reason) { end(reason); };
    connect(m_device, &QIODevice::readChannelFinished, this,
            [ended] { ended(u"the other end closed the connection"_s); });
    if (auto *const socket = qobject_cast<QLocalSocket *>(m_device)) {
        connect(socket, &QLocalSocket::disconnected, this,
                [ended] { ended(u"the other end closed the connection"_s); });
        connect(socket, &QLocalSocket::errorOccurred, this,
                [ended, socket] { ended(socket->errorString()); });
    } else if (auto *const process = qobject_cast<QProcess *>(m_device)) {
        connect(process, &QProcess::errorOccurred, this,
                [ended, process] { ended(process->errorString()); });
        connect(process, &QProcess::finished, this, [ended](int exitCode) {
            ended(u"the connecting program ended with status %1"_s.arg(exitCode));
        });
    }
    // Bytes may have arrived before the signals were connected.
    QMetaObject::invokeMethod(this, &JsonRpcPeer::readDocuments, Qt::QueuedConnection);
}

JsonRpcPeer::~JsonRpcPeer()
{
    m_device->disconnect(this);
    failAll(u"the connection was given up"_s);
}

QCoro::Task<QJsonValue> JsonRpcPeer::call(QString method, QJsonValue params,
                                          std::chrono::milliseconds limit)
{
    // The promise behind it is finished by the answer, the timer, disconnect or the destructor:
    // nothing below this line touches the peer, which may be gone by then.
    QFuture<QJsonValue> answer = begin(method, params, limit);
    co_return co_await answer;
}

void JsonRpcPeer::notify(const QString &method, const QJsonValue &params)
{
    QJsonObject message{{u"method"_s, method}, {u"params"_s, params}};
    if (m_flavour == Flavour::Version1)
        message.insert(u"id"_s, QJsonValue::Null);
    send(message);
}

void JsonRpcPeer::reply(const QJsonValue &id, const QJsonValue &result)
{
    QJsonObject message{{u"id"_s, id}, {u"result"_s, result}};
    if (m_flavour == Flavour::Version1)
        message.insert(u"error"_s, QJsonValue::Null);
    send(message);
}

void JsonRpcPeer::replyError(const QJsonValue &id, const Error &error, const QJsonObject &extraData)
{
    QJsonObject data = error.toJson();
    for (auto it = extraData.begin(); it != extraData.end(); ++it)
        data.insert(it.key(), it.value());

    QJsonObject message{{u"id"_s, id}};
    if (m_flavour == Flavour::Version1) {
        message.insert(u"result"_s, QJsonValue::Null);
        message.insert(u"error"_s, data);
    } else {
        message.insert(u"error"_s, QJsonObject{{u"code"_s, ownErrorCode},
                                               {u"message"_s, QString::fromUtf8(error.what())},
                                               {u"data"_s, data}});
    }
    send(message);
}

qint64 JsonRpcPeer::bytesToWrite() const
{
    return m_device->bytesToWrite();
}

void JsonRpcPeer::close()
{
    if (!m_connected)
        return;
    m_connected = false;
    m_device->disconnect(this);
    failAll(u"the connection was closed"_s);
    if (auto *const socket = qobject_cast<QLocalSocket *>(m_device)) {
        socket->flush();
        socket->disconnectFromServer();
    } else if (auto *const process = qobject_cast<QProcess *>(m_device)) {
        process->closeWriteChannel();
    } else {
        m_device->close();
    }
}

QFuture<QJsonValue> JsonRpcPeer::begin(const QString &method, const QJsonValue &params,
                                       std::chrono::milliseconds limit)
{
    auto pending = std::make_unique<Pending>();
    pending->method = method;
    pending->promise.start();
    QFuture<QJsonValue> answer = pending->promise.future();
    if (!m_connected || m_endReason) {
        finishWith(pending->promise,
                   Error(ErrorCode::HostUnreachable, method, u"there is no connection"_s));
        return answer;
    }

    const qint64 id = ++m_nextId;
    pending->timer = std::make_unique<QTimer>();
    pending->timer->setSingleShot(true);
    connect(pending->timer.get(), &QTimer::timeout, this, [this, id] { expire(id); });
    pending->timer->start(limit);
    m_pending.emplace(id, std::move(pending));
    send({{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
    return answer;
}

void JsonRpcPeer::send(QJsonObject message)
{
    if (!m_connected || m_endReason)
        return;
    if (m_flavour == Flavour::Version2)
        message.insert(u"jsonrpc"_s, u"2.0"_s);
    const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';

    QString failure;
    if (m_device->bytesToWrite() + bytes.size() > defaultWriteLimitBytes)
        failure = u"the other end does not read what it is sent"_s;
    else if (m_device->write(bytes) != bytes.size())
        failure = m_device->errorString();
    if (!failure.isEmpty()) { // later: callers of send() do not expect to be deleted in it
        QMetaObject::invokeMethod(
            this, [this, failure] { disconnectBecause(failure); }, Qt::QueuedConnection);
    }
}

void JsonRpcPeer::readDocuments()
{
    const QPointer<JsonRpcPeer> self(this);
    try {
        if (m_connected && m_device->isReadable())
            m_stream.append(m_device->readAll());
        while (self && m_connected && !m_isParsing) { // a slot may close or delete the peer
            const std::optional<QByteArray> text = m_stream.nextText();
            if (!text)
                return;
            if (m_parsesElsewhere && text->size() > longDocument)
                parseElsewhere(*text);
            else
                dispatch(JsonStream::parse(*text));
        }
    } catch (const Error &error) { // bytes that are no JSON: no way back into step
        disconnectBecause(error.detail());
    }
}

/// The watcher and not a continuation of the future: that one would be called on the pool's thread with a peer that may be
/// deleted at that moment.
void JsonRpcPeer::parseElsewhere(const QByteArray &text)
{
    m_isParsing = true;
    m_parsing.setFuture(QtConcurrent::run(&JsonStream::parse, text));
}

void JsonRpcPeer::takeParsed()
{
    m_isParsing = false;
    if (!m_connected)
        return;
    const QPointer<JsonRpcPeer> self(this);
    try {
        dispatch(m_parsing.result());
    } catch (const Error &error) { // as in readDocuments()
        disconnectBecause(error.detail());
    }
    if (self && m_connected)
        readDocuments();
    if (self && m_endReason && !m_isParsing)
        disconnectBecause(*m_endReason);
}

/// What arrived with the end still counts.
void JsonRpcPeer::end(const QString &reason)
{
    const QPointer<JsonRpcPeer> self(this);
    readDocuments();
    if (self && m_isParsing)
        m_endReason = reason;
    else if (self)
        disconnectBecause(reason);
}

void JsonRpcPeer::dispatch(const QJsonObject &message)
{
    const QJsonValue id = message.value(u"id"_s);
    const QJsonValue method = message.value(u"method"_s);
    if (!method.isString())
        finishCall(message);
    else if (id.isNull() || id.isUndefined())
        emit notificationReceived(method.toString(), message.value(u"params"_s));
    else
        emit requestReceived(id, method.toString(), message.value(u"params"_s));
}

void JsonRpcPeer::finishCall(const QJsonObject &message)
{
    const auto found = m_pending.find(message.value(u"id"_s).toInteger(-1));
    if (found == m_pending.end()) {
        qCDebug(log) << "dropped an answer that nobody waits for";
        return;
    }
    const std::unique_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);

    const QJsonValue error = message.value(u"error"_s);
    if (!error.isNull() && !error.isUndefined()) {
        finishWith(pending->promise, remoteError(pending->method, error));
        return;
    }
    pending->promise.addResult(message.value(u"result"_s));
    pending->promise.finish();
}

void JsonRpcPeer::expire(qint64 id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const std::unique_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);
    finishWith(pending->promise,
               Error(ErrorCode::Timeout, pending->method,
                     u"no answer within %1 ms"_s.arg(pending->timer->interval())));
    pending->timer.release()->deleteLater(); // it is the one that calls us
}

void JsonRpcPeer::disconnectBecause(const QString &reason)
{
    if (!m_connected)
        return;
    qCDebug(log).noquote() << "disconnected:" << reason;
    m_connected = false;
    m_device->disconnect(this);
    failAll(reason);
    abandon(m_device);
    emit disconnected(reason);
}

/// Resumes nobody by itself: coroutines that wait are woken from the event loop.
void JsonRpcPeer::failAll(const QString &reason)
{
    auto pending = std::move(m_pending);
    m_pending.clear();
    for (auto &[id, entry] : pending)
        finishWith(entry->promise, Error(ErrorCode::HostUnreachable, entry->method, reason));
}

} // namespace overlab::rpc
