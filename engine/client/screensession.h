// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a virtual machine: the bytes of its VNC server, there and back. What they mean is the views' affair.
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace overlab::client {

class LabClient;

/// Thread: the client's. May be deleted at any time, and before or after its client.
class ScreenSession : public QObject
{
    Q_OBJECT

public:
    ScreenSession(LabClient &client, QString machine, QObject *parent = nullptr);
    ~ScreenSession() override;

    /// Throws NotFound, NotSupported (the machine has no graphical console), CommandFailed (it is off), and as LabClient.
    [[nodiscard]] QCoro::Task<> begin();
    /// Emits what has come so far; what comes later is emitted as it comes.
    void resume();
    /// Finishes when the engine has them.
    [[nodiscard]] QCoro::Task<> write(QByteArray bytes);

signals:
    void output(const QByteArray &bytes);
    /// The machine has stopped.
    void closed();
    /// The connection has gone: nothing more comes.
    void lost(const QString &reason);

private:
    void receive(const QString &method, const QJsonObject &parameters);

    QPointer<LabClient> m_client;
    const QString m_machine;
    const int m_number;
    bool m_isBegun = false;
    bool m_isResumed = false;
    bool m_isOver = false;
    bool m_isClosed = false; ///< by the machine
    QByteArray m_early; ///< before resume()
};

} // namespace overlab::client
