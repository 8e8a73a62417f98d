// SPDX-License-Identifier: GPL-3.0-or-later
// A program that runs in a place of the lab, or a guest's serial console: bytes in, bytes out.
// Made by LabClient, which hands it the engine's notifications.
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QCoroTask>
#include <QJsonValue>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

namespace overlab::client {

class LabClient;

/// What process.start needs.
struct ProcessRequest
{
    QString place;
    QStringList command;
    bool isTerminal = false;
    int rows = 24;
    int columns = 80;
    QString term;           ///< $TERM of a terminal session
    int timeoutSeconds = 0; ///< 0: none
};

/// Thread: the client's. May be deleted at any time; the engine ends a program whose client is
/// gone when the connection closes. Output that came before anyone connected to output() is kept
/// until resume().
class ProcessSession : public QObject
{
    Q_OBJECT

public:
    enum class Stream { Output, Errors };
    Q_ENUM(Stream)

    ProcessSession(LabClient &client, QJsonValue id);
    ~ProcessSession() override;

    /// Emits what has come so far; later output is emitted as it comes.
    void resume();

    /// Finishes when the engine has taken the bytes: whoever waits sends no faster than the
    /// program reads. Throws like LabClient's calls.
    [[nodiscard]] QCoro::Task<> write(QByteArray bytes);
    [[nodiscard]] QCoro::Task<> closeInput();
    [[nodiscard]] QCoro::Task<> resize(int rows, int columns);
    [[nodiscard]] QCoro::Task<> sendSignal(int number);

    /// A machine's serial console: it does not end by itself, the client has to leave it.
    bool isConsole() const { return m_isConsole; }
    /// The exit code, 128+N when signal N ended it, 124 for the time limit.
    std::optional<int> exitStatus() const { return m_exitStatus; }

signals:
    void output(overlab::client::ProcessSession::Stream stream, const QByteArray &bytes);
    /// The last signal of a session that ended well.
    void exited(int status);
    /// The connection went before the program had ended.
    void lost(const QString &reason);

private:
    friend class LabClient;
    bool m_isConsole = false;
    struct Event
    {
        Stream stream = Stream::Output;
        QByteArray bytes;
        std::optional<int> status;
    };

    void deliver(const Event &event);
    void emitEvent(const Event &event);
    void lose(const QString &reason);

    QPointer<LabClient> m_client;
    QJsonValue m_id;
    bool m_isResumed = false;
    QList<Event> m_waiting;
    std::optional<int> m_exitStatus;
};

} // namespace overlab::client
