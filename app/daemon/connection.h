// SPDX-License-Identifier: GPL-3.0-or-later
// One client of the engine: its requests, its sessions. Everything that blocks runs on the thread
// pool; answers go out on the main thread.
#pragma once

#include "app/daemon/engine.h"
#include "app/daemon/progresshub.h"
#include "engine/lab/lab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace overlab {

class ProcessSessions;

/// Main thread. Takes \a socket over; deletes itself when the client has gone. What the client
/// began (an apply, a ping) is carried to its end without it; its sessions end.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QLocalSocket *socket, lab::Lab &lab, ProgressHub &progress,
               const EngineOptions &options, QObject *parent);

private:
    using Work = std::function<QJsonValue()>;
    using Handler = void (Connection::*)(const QJsonValue &id, const QJsonObject &parameters);

    void handle(const QJsonValue &id, const QString &method, const QJsonValue &parameters);
    void hello(const QJsonValue &id, const QJsonObject &parameters);
    void plan(const QJsonValue &id, const QJsonObject &parameters);
    void apply(const QJsonValue &id, const QJsonObject &parameters);
    void status(const QJsonValue &id, const QJsonObject &parameters);
    void destroy(const QJsonValue &id, const QJsonObject &parameters);
    void start(const QJsonValue &id, const QJsonObject &parameters);
    void stop(const QJsonValue &id, const QJsonObject &parameters);
    void reboot(const QJsonValue &id, const QJsonObject &parameters);
    void ping(const QJsonValue &id, const QJsonObject &parameters);
    void setPower(const QJsonValue &id, const QJsonObject &parameters, lab::Lab::Power power);

    /// Runs \a work on the pool and replies with what it returns or throws.
    void answerLater(const QJsonValue &id, Work work);
    [[nodiscard]] static QCoro::Task<> answer(QPointer<Connection> self, QJsonValue id,
                                              Work work);

    rpc::JsonRpcPeer *m_peer;
    lab::Lab &m_lab;
    ProgressHub &m_progress;
    EngineOptions m_options;
    ProcessSessions *m_sessions;
    static const QHash<QString, Handler> handlers;
};

} // namespace overlab
