// SPDX-License-Identifier: GPL-3.0-or-later
// One client of the engine: its requests, its sessions. Everything that blocks runs on the thread
// pool; answers go out on the main thread.
#pragma once

#include "app/daemon/engine.h"
#include "app/daemon/progresshub.h"
#include "engine/lab/lab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <stop_token>

class QLocalSocket;
class QThreadPool;

namespace overlab {

class Captures;
class KnownLabs;
class LabEvents;
class LostDaemons;
class Observations;
class ObserverHub;
class PathQueries;
class ProcessSessions;
class RunningApplies;
class Screens;

/// What all connections share; outlives them and their work.
struct EngineParts
{
    const EngineOptions &options;
    lab::Lab &lab;
    ProgressHub &progress;
    RunningApplies &applies;
    PathQueries &paths;
    KnownLabs &known;
    ObserverHub &observers;
    LabEvents &events;
    LostDaemons &lost;
    QThreadPool &guestPool; ///< for what waits for guests as long as a person likes
};

/// Main thread. Takes \a socket over; deletes itself when the client has gone. An apply that it
/// began is carried to its end without it, and another client may cancel it; its sessions end, and
/// the pings of virtual machines.
class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(QLocalSocket *socket, const EngineParts &parts, QObject *parent);
    ~Connection() override;

private:
    using Work = std::function<QJsonValue()>;
    using Handler = void (Connection::*)(const QJsonValue &id, const QJsonObject &parameters);

    void handle(const QJsonValue &id, const QString &method, const QJsonValue &parameters);
    void hello(const QJsonValue &id, const QJsonObject &parameters);
    void plan(const QJsonValue &id, const QJsonObject &parameters);
    void apply(const QJsonValue &id, const QJsonObject &parameters);
    void cancel(const QJsonValue &id, const QJsonObject &parameters);
    void design(const QJsonValue &id, const QJsonObject &parameters);
    void inside(const QJsonValue &id, const QJsonObject &parameters);
    void status(const QJsonValue &id, const QJsonObject &parameters);
    void destroy(const QJsonValue &id, const QJsonObject &parameters);
    void start(const QJsonValue &id, const QJsonObject &parameters);
    void stop(const QJsonValue &id, const QJsonObject &parameters);
    void reboot(const QJsonValue &id, const QJsonObject &parameters);
    void path(const QJsonValue &id, const QJsonObject &parameters);
    void reachability(const QJsonValue &id, const QJsonObject &parameters);
    void datapathOrigins(const QJsonValue &id, const QJsonObject &parameters);
    void ping(const QJsonValue &id, const QJsonObject &parameters);
    void setPower(const QJsonValue &id, const QJsonObject &parameters, lab::Lab::Power power);

    /// Runs \a work on the global pool, or on \a pool, and replies with what it returns or throws.
    void answerLater(const QJsonValue &id, Work work);
    void answerLater(const QJsonValue &id, Work work, QThreadPool *pool);
    [[nodiscard]] static QCoro::Task<> answer(QPointer<Connection> self, QJsonValue id,
                                              QFuture<QJsonValue> future);

    rpc::JsonRpcPeer *m_peer;
    lab::Lab &m_lab;
    ProgressHub &m_progress;
    RunningApplies &m_applies;
    PathQueries &m_paths;
    KnownLabs &m_known;
    LabEvents &m_events;
    LostDaemons &m_lost;
    QThreadPool &m_guestPool;
    EngineOptions m_options;
    ProcessSessions *m_sessions;
    Observations *m_observations;
    Captures *m_captures;
    Screens *m_screens;
    std::stop_source m_gone; ///< asks the pings of a client that left to end
    static const QHash<QString, Handler> handlers;
};

} // namespace overlab
