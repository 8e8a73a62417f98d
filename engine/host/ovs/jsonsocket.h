// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking Unix socket that carries JSON-RPC 1.0, as ovsdb-server and the unixctl sockets of the
// Open vSwitch daemons speak it. Used by OvsdbClient and UnixctlClient on worker threads.
#pragma once

#include "engine/rpc/jsonstream.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace overlab::host {

/// One connection; opened by the first call, closed by any failure, opened again by the next call.
/// Every wait ends at the caller's deadline. Errors: HostUnreachable, NotPermitted, Timeout,
/// BadReply.
class JsonSocket
{
public:
    explicit JsonSocket(QString path);
    ~JsonSocket();
    JsonSocket(JsonSocket &&other) noexcept;
    JsonSocket &operator=(JsonSocket &&other) noexcept;

    QString path() const { return m_path; }

    /// Sends one request and returns the reply object ("result" and "error" as the peer sent them).
    /// Requests of the peer that arrive meanwhile: echo is answered, others are ignored.
    QJsonObject call(const QString &method, const QJsonArray &params,
                     const QDeadlineTimer &deadline);

private:
    void open(const QDeadlineTimer &deadline);
    void close();
    void send(const QJsonObject &message, const QDeadlineTimer &deadline);
    QJsonObject receive(const QDeadlineTimer &deadline);
    void waitFor(short events, const QDeadlineTimer &deadline);
    QJsonObject exchange(const QString &method, const QJsonArray &params,
                         const QDeadlineTimer &deadline);

    QString m_path;
    int m_descriptor = -1;
    qint64 m_nextId = 0;
    rpc::JsonStream m_stream;
};

} // namespace overlab::host
