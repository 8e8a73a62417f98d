// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking Unix socket that carries JSON-RPC 1.0, as ovsdb-server and the control sockets of the
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

    /// Sends one request and returns the reply ("result" and "error" as the other end sent them).
    /// Of the requests that arrive meanwhile, echo is answered and the others are ignored.
    QJsonObject call(const QString &method, const QJsonArray &params,
                     const QDeadlineTimer &deadline);

private:
    QJsonObject exchange(const QString &method, const QJsonArray &params,
                         const QDeadlineTimer &deadline);
    void open(const QDeadlineTimer &deadline);
    bool wasClosedByPeer() const;
    void close();
    void send(const QJsonObject &message, const QDeadlineTimer &deadline);
    QJsonObject receive(const QDeadlineTimer &deadline);
    void waitFor(short events, const QDeadlineTimer &deadline) const;

    QString m_path;
    int m_descriptor = -1;
    qint64 m_nextId = 0;
    rpc::JsonStream m_stream;
};

} // namespace overlab::host
