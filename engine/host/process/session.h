// SPDX-License-Identifier: GPL-3.0-or-later
// One interactive or streaming process for exec, shell and console. On a pseudo terminal it is the
// leader of a session with a controlling terminal; else it has three pipes.
#pragma once

#include "engine/host/process/process.h"

#include <QObject>

#include <memory>

class QTimer;

namespace overlab::host {

struct TerminalSize
{
    int rows = 24;
    int columns = 80;
};

/// Starts in start(), then lives on its thread's event loop. Destroying a session that still runs
/// kills its process group; close() is the polite way. The process is our child and reaped here.
/// SIGPIPE becomes ignored in the whole program, as QProcess does.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Stream { Output, Errors };
    Q_ENUM(Stream)

    /// spec.timeLimit: zero is none. spec.input is written first; outputLimit does not apply.
    explicit Session(ProcessSpec spec, QObject *parent = nullptr);
    ~Session() override;

    /// With \a terminal both streams arrive as Output. TERM belongs into the place's environment.
    /// Throws as run(), and no signal comes then.
    void start(std::optional<TerminalSize> terminal);

    qint64 pid() const;
    /// Between start() and exited().
    bool isRunning() const;

    /// Queues input; pendingInput() bytes have not been taken by the process yet.
    void write(const QByteArray &bytes);
    qsizetype pendingInput() const { return m_input.size(); }
    /// End of input after what is queued: closes the pipe, or types ^D on a terminal.
    void closeInput();
    void resize(overlab::host::TerminalSize size);
    /// To the terminal's foreground process group, without a terminal to the process's own group.
    void sendSignal(int signal);
    /// Back-pressure: nothing is read while paused, so the process blocks when its pipe is full.
    void setOutputPaused(bool paused);
    /// Hangs up (SIGHUP; the terminal goes away with what it still held) and kills after \a grace;
    /// exited() still comes.
    void close(std::chrono::milliseconds grace = std::chrono::seconds(2));

signals:
    void outputReady(overlab::host::Session::Stream stream, const QByteArray &bytes);
    /// After write(): the queue has run empty.
    void inputDrained();
    /// Last signal, once, after all output that was there: exit code, 128+N for signal N, 124 when
    /// the time limit ended it. While output is paused it waits.
    void exited(int status);

private:
    struct Channel;
    struct Process;

    void openTerminal(TerminalSize size);
    void openPipes();
    void watchAll();
    bool readFrom(Channel &channel);
    void writeQueued();
    void endReached();
    void drainAndFinish();
    void signalGroup(int signal) const;
    void killAfter(std::chrono::milliseconds grace);

    ProcessSpec m_spec;
    std::unique_ptr<Process> m_process;
    std::unique_ptr<Channel> m_output;
    std::unique_ptr<Channel> m_errors;
    std::unique_ptr<Channel> m_inputChannel;
    QByteArray m_input;
    bool m_hasTerminal = false;
    bool m_paused = false;
    bool m_inputClosing = false;
    bool m_timedOut = false;
};

} // namespace overlab::host
