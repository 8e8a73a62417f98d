// SPDX-License-Identifier: GPL-3.0-or-later
// exec, shell and console: processes whose input and output travel over the engine's socket.
#pragma once

#include "engine/host/process/session.h"
#include "engine/lab/lab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QFuture>
#include <QJsonObject>
#include <QMultiHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

class QThreadPool;

namespace overlab {

/// The sessions of one connection; they end with it. Main thread.
class ProcessSessions : public QObject
{
    Q_OBJECT

public:
    /// What runs in QEMU guests is waited for on \a guestPool.
    ProcessSessions(rpc::JsonRpcPeer &peer, lab::Lab &lab, QThreadPool &guestPool, QObject *parent);
    ~ProcessSessions() override;

    /// Answers process.* and console.*; false for any other method.
    bool handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters);

private:
    void start(const QJsonValue &id, const QJsonObject &parameters);
    void startConsole(const QJsonValue &id, const QJsonObject &parameters);
    /// A program inside a QEMU guest, through its agent: output comes when it has ended.
    using GuestWork = std::function<host::GuestExecResult(const std::stop_token &stop)>;
    void startInGuest(const QJsonValue &id, GuestWork work);
    [[nodiscard]] static QCoro::Task<> tellGuestResult(QPointer<ProcessSessions> self, int session,
                                                       QFuture<host::GuestExecResult> future);
    void sendNotFound(int session, const QString &program);
    void open(const QJsonValue &id, host::ProcessSpec spec,
              std::optional<host::TerminalSize> terminal, bool isConsole = false);
    void takeInput(const QJsonValue &id, int number, const QByteArray &bytes);
    void answerInputs(int number);
    void sendOutput(int session, host::Session::Stream stream, const QByteArray &bytes);
    void sendExit(int session, int status);
    void balance();

    struct GuestRun
    {
        std::stop_source stop;
        int signal = 0; ///< with which the client ended it; 0: not
        bool isInputTold = false; ///< that its input goes nowhere
    };

    rpc::JsonRpcPeer &m_peer;
    lab::Lab &m_lab;
    QThreadPool &m_guestPool;
    std::map<int, GuestRun> m_guestRuns;
    std::map<int, std::unique_ptr<host::Session>> m_sessions;
    QMultiHash<int, QJsonValue> m_unansweredInputs; ///< by session
    int m_nextSession = 1;
    bool m_paused = false;
};

} // namespace overlab
