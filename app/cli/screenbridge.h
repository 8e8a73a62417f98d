// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's screen for any VNC viewer of this computer: a Unix socket of the person's own, each viewer with a connection
// of its own to the machine.
#pragma once

#include "app/cli/signalwatch.h"
#include "engine/client/labclient.h"
#include "engine/client/screensession.h"

#include <QCoroTask>
#include <QFuture>
#include <QLocalServer>
#include <QPromise>

class QLocalSocket;

namespace overlab::cli {

class Output;

class ScreenBridge : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ScreenBridge(client::LabClient &lab, QString machine, Output &output);

    /// At \a path, which nobody else can open. Throws NameTaken, NotPermitted.
    void listen(const QString &path);
    /// Until a signal (128 and its number) or the end of the lab (throws HostUnreachable).
    QFuture<int> run();

private:
    void takeViewer();
    [[nodiscard]] static QCoro::Task<> connectViewer(QPointer<client::ScreenSession> session);
    void finish(int status);

    client::LabClient &m_lab;
    const QString m_machine;
    Output &m_output;
    SignalWatch m_signals;
    QLocalServer m_server;
    QPromise<int> m_promise;
    bool m_isOver = false;
};

} // namespace overlab::cli
