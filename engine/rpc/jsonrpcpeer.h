// SPDX-License-Identifier: GPL-3.0-or-later
// One end of a JSON-RPC connection over any QIODevice (a QLocalSocket, or the QProcess of ssh).
// The program's own protocol (2.0, a newline behind each document) is spoken by client and daemon;
// flavour 1.0 suits OVSDB and unixctl where an event-driven client is wanted.
#pragma once

#include "engine/base/error.h"
#include "engine/rpc/jsonstream.h"

#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QIODevice>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>

namespace overlab::rpc {

/// The error with which the other end answered; \c data is its whole "data" member, where for
/// example the diagnostics of InvalidDesign travel.
class RemoteError : public Error
{
public:
    RemoteError(const Error &error, QJsonObject data) : Error(error), m_data(std::move(data)) {}

    QJsonObject data() const { return m_data; }

    void raise() const override { throw *this; }
    RemoteError *clone() const override { return new RemoteError(*this); }

private:
    QJsonObject m_data;
};

/// Calls, requests and notifications in both directions. Thread: the one that it lives in.
/// May be deleted at any time, also by a slot of its own signals: calls that wait end with
/// HostUnreachable.
class JsonRpcPeer : public QObject
{
    Q_OBJECT

public:
    enum class Flavour { Version1, Version2 };

    /// What may wait for a reader that does not read; beyond it the connection is given up.
    static constexpr qint64 defaultWriteLimitBytes = 64 * 1024 * 1024;

    /// Takes over \a device, which is open (a connected QLocalSocket, a started QProcess).
    explicit JsonRpcPeer(QIODevice *device, Flavour flavour = Flavour::Version2,
                         QObject *parent = nullptr);
    ~JsonRpcPeer() override;

    /// The result of \a method at the other end. \a params is an object or an array.
    /// Throws RemoteError (it answered with an error), Timeout, HostUnreachable.
    [[nodiscard]] QCoro::Task<QJsonValue> call(QString method, QJsonValue params,
                                               std::chrono::milliseconds limit);

    void notify(const QString &method, const QJsonValue &params);
    void reply(const QJsonValue &id, const QJsonValue &result);
    /// \a extraData is merged into the error's "data" object.
    void replyError(const QJsonValue &id, const Error &error, const QJsonObject &extraData = {});

    /// From here on a long document, a whole table for example, is parsed by a thread of the global pool: for who lives in the
    /// thread of a window. Documents come in their order as before.
    void parseLongDocumentsElsewhere() { m_parsesElsewhere = true; }

    bool isConnected() const { return m_connected; }
    /// What the other end has not taken yet. Producers of much output pause above a mark of their
    /// own and go on at bytesWritten().
    qint64 bytesToWrite() const;
    QIODevice *device() const { return m_device; }

    /// Sends what is queued, as far as it goes without waiting, and ends the connection and every
    /// waiting call. disconnected() does not follow.
    void close();

signals:
    void requestReceived(const QJsonValue &id, const QString &method, const QJsonValue &params);
    void notificationReceived(const QString &method, const QJsonValue &params);
    void bytesWritten();
    /// Once, after the waiting calls have been given their error; \a reason is for the log.
    void disconnected(const QString &reason);

private:
    struct Pending;

    QFuture<QJsonValue> begin(const QString &method, const QJsonValue &params,
                              std::chrono::milliseconds limit);
    void send(QJsonObject message);
    void readDocuments();
    void parseElsewhere(const QByteArray &text);
    void takeParsed();
    void end(const QString &reason);
    void dispatch(const QJsonObject &message);
    void finishCall(const QJsonObject &message);
    void expire(qint64 id);
    void disconnectBecause(const QString &reason);
    void failAll(const QString &reason);

    QIODevice *m_device;
    Flavour m_flavour;
    JsonStream m_stream;
    std::unordered_map<qint64, std::unique_ptr<Pending>> m_pending;
    qint64 m_nextId = 0;
    bool m_connected = true;
    bool m_parsesElsewhere = false;
    bool m_isParsing = false; ///< elsewhere; what came behind it waits
    QFutureWatcher<QJsonObject> m_parsing;
    std::optional<QString> m_endReason; ///< the other end has gone meanwhile: nothing is sent any more
};

} // namespace overlab::rpc
