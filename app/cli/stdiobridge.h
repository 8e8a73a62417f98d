// SPDX-License-Identifier: GPL-3.0-or-later
// Joins this program's standard streams and signals to a process of the lab: the common part of
// exec, shell and console. Bytes pass as they are.
#pragma once

#include "app/cli/signalwatch.h"
#include "engine/client/processsession.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace overlab::cli {

class RawTerminal;

/// How a session meets the person.
struct BridgeOptions
{
    bool isTerminal = false;    ///< raw mode, window size; signals are keys then
    bool hasEscapeKey = false;  ///< Ctrl-] leaves (console)
    bool endsWithInput = false; ///< end of input leaves (console without a terminal)
    /// Takes the output instead of the standard streams (exec --json).
    std::function<void(client::ProcessSession::Stream, const QByteArray &)> sink;
};

class StdioBridge : public QObject
{
    Q_OBJECT

public:
    /// \a session must outlive this object.
    StdioBridge(client::ProcessSession &session, BridgeOptions options);
    ~StdioBridge() override;

    /// The session's exit status, or 128+N when signal N made this program leave; 0 after the
    /// escape key. Throws HostUnreachable when the connection goes.
    [[nodiscard]] QFuture<int> run();

private:
    void watchInput();
    void readInput();
    void forward(QByteArray bytes);
    void passOn(client::ProcessSession::Stream stream, const QByteArray &bytes);
    void handleSignal(int signalNumber);
    void finish(int status);
    void fail(const Error &error);
    void letGo(QCoro::Task<> task);

    client::ProcessSession &m_session;
    BridgeOptions m_options;
    std::unique_ptr<RawTerminal> m_raw;
    SignalWatch m_signals;
    std::unique_ptr<QSocketNotifier> m_input;
    QPromise<int> m_promise;
    bool m_isOver = false;
    bool m_wasInterrupted = false;
};

} // namespace overlab::cli
