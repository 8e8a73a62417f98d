// SPDX-License-Identifier: GPL-3.0-or-later
// One interactive or streaming process for exec, shell and console. On a pseudo terminal it is the
// leader of a session with a controlling terminal; else it has three pipes.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"

#include <QObject>

#include <memory>

class QSocketNotifier;
class QTimer;

namespace overlab::host {

struct TerminalSize
{
    int rows = 24;
    int columns = 80;
};

/// Starts in start(), then lives on its thread's event loop. Destroying a session that still runs
/// kills its process group; close() is the polite way. The process is our child and reaped here.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Stream { Output, Errors };
    Q_ENUM(Stream)

    /// process.timeLimit: zero is none. process.input, when not empty, is written first.
    explicit Session(ProcessSpec spec, QObject *parent = nullptr);
    ~Session() override;

    /// With \a terminal both streams arrive as Output. Put TERM into the place's environment.
    /// Throws as run(), and no signal comes then.
    void start(std::optional<TerminalSize> terminal);

    qint64 pid() const { return m_pid; }
    bool isRunning() const { return m_pid > 0; }

    /// Queues input; pendingInput() bytes are not taken by the process yet.
    void write(const QByteArray &bytes);
    qsizetype pendingInput() const { return m_input.size(); }
    /// End of input after what is queued: closes the pipe, or types ^D on a terminal.
    void closeInput();
    void resize(overlab::host::TerminalSize size);
    /// To the terminal's foreground process group, without a terminal to the process's own group.
    void sendSignal(int signal);
    /// Back-pressure: nothing is read while paused, so the process blocks when its pipe is full.
    void setOutputPaused(bool paused);
    /// Hangs up (SIGHUP, the terminal goes away) and kills after \a grace; exited() still comes.
    void close(std::chrono::milliseconds grace = std::chrono::seconds(2));

signals:
    void outputReady(overlab::host::Session::Stream stream, const QByteArray &bytes);
    /// After write(): the queue has run empty.
    void inputDrained();
    /// Last signal, once, after all output that was there: exit code, 128+N for signal N, 124 when
    /// the time limit ended it. While paused it waits.
    void exited(int status);

private:
    struct Channel;
    void openChannels(std::optional<TerminalSize> terminal, int childDescriptors[3]);
    void readFrom(Channel &channel);
    void writeQueued();
    void reap();
    void finish();
    void signalGroup(int signal) const;
    void limitReached();

    ProcessSpec m_spec;
    qint64 m_pid = 0;
    int m_status = 0;
    bool m_hasTerminal = false;
    bool m_reaped = false;
    bool m_paused = false;
    bool m_inputClosing = false;
    bool m_timedOut = false;
    QByteArray m_input;
    std::unique_ptr<Channel> m_out;
    std::unique_ptr<Channel> m_err;
    std::unique_ptr<Channel> m_in;
    std::unique_ptr<Channel> m_end;
    QTimer *m_limit = nullptr;
    QTimer *m_kill = nullptr;
};

} // namespace overlab::host
