// SPDX-License-Identifier: GPL-3.0-or-later
// exec, shell and console: processes whose input and output travel over the engine's socket.
#pragma once

#include "engine/host/process/session.h"
#include "engine/lab/lab.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QMultiHash>
#include <QObject>

#include <map>
#include <memory>

namespace overlab {

/// The sessions of one connection; they end with it. Main thread.
class ProcessSessions : public QObject
{
    Q_OBJECT

public:
    ProcessSessions(rpc::JsonRpcPeer &peer, lab::Lab &lab, QObject *parent);
    ~ProcessSessions() override;

    /// Answers process.* and console.*; false for any other method.
    bool handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters);

private:
    void start(const QJsonValue &id, const QJsonObject &parameters);
    void startConsole(const QJsonValue &id, const QJsonObject &parameters);
    /// A program inside a QEMU guest, through its agent: output comes when it has ended.
    [[nodiscard]] static QCoro::Task<> runInGuest(QPointer<ProcessSessions> self, int session,
                                                  QString node, QUuid machine, QStringList command,
                                                  std::chrono::milliseconds limit);
    void open(const QJsonValue &id, host::ProcessSpec spec,
              std::optional<host::TerminalSize> terminal);
    void takeInput(const QJsonValue &id, int number, const QByteArray &bytes);
    void answerInputs(int number);
    void sendOutput(int session, host::Session::Stream stream, const QByteArray &bytes);
    void sendExit(int session, int status);
    void balance();

    rpc::JsonRpcPeer &m_peer;
    lab::Lab &m_lab;
    std::map<int, std::unique_ptr<host::Session>> m_sessions;
    QMultiHash<int, QJsonValue> m_unansweredInputs; ///< by session
    int m_nextSession = 1;
    bool m_paused = false;
};

} // namespace overlab
