// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/session.h"

#include "engine/host/process/launch.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusOfTimeLimit = 124; // as timeout(1)
constexpr std::chrono::milliseconds limitGrace{1000};
/// How much is read after the end, of 64 KiB each: a pipe holds one; what others, left in the
/// background, go on writing is not waited for.
constexpr int lastChunks = 16;

winsize windowSize(TerminalSize size)
{
    return {static_cast<unsigned short>(size.rows), static_cast<unsigned short>(size.columns), 0,
            0};
}

} // namespace

/// One direction: our end, the child's end until it is launched, and the notifier on ours.
struct Session::Channel
{
    Stream stream = Stream::Output;
    FileDescriptor ours;
    FileDescriptor childs;
    std::unique_ptr<QSocketNotifier> notifier;

    void shut()
    {
        if (notifier) {
            notifier->setEnabled(false);
            notifier.release()->deleteLater(); // it may be its signal that we are in
        }
        ours.reset();
    }
};

struct Session::Process
{
    Launched child;
    std::unique_ptr<QSocketNotifier> notifier;
    bool reaped = false;
    bool exitTold = false;
    int status = 0;
    QTimer limit;
    QTimer kill;
};

Session::Session(ProcessSpec spec, QObject *parent)
    : QObject(parent), m_spec(std::move(spec)), m_output(std::make_unique<Channel>()),
      m_errors(std::make_unique<Channel>()), m_inputChannel(std::make_unique<Channel>())
{
    m_errors->stream = Stream::Errors;
}

Session::~Session()
{
    if (!m_process || m_process->reaped)
        return;
    m_output->shut();
    m_inputChannel->shut(); // a terminal's other processes get their SIGHUP
    signalGroup(SIGKILL);
    reapChild(m_process->child);
}

qint64 Session::pid() const
{
    return m_process ? m_process->child.pid : 0;
}

bool Session::isRunning() const
{
    return m_process && !m_process->exitTold;
}

void Session::start(std::optional<TerminalSize> terminal)
{
    Q_ASSERT(!m_process);
    std::signal(SIGPIPE, SIG_IGN); // a process that takes no input is told by EPIPE
    m_hasTerminal = terminal.has_value();
    if (terminal)
        openTerminal(*terminal);
    else
        openPipes();

    const ChildImage image(m_spec);
    const int output = m_output->childs.get();
    const int pipes[] = {m_inputChannel->childs.get(), output, m_errors->childs.get()};
    const int slave[] = {output, output, output};
    auto process = std::make_unique<Process>();
    process->child = launch(image, m_hasTerminal ? slave : pipes, m_hasTerminal);
    m_process = std::move(process);
    for (Channel *const channel : {m_inputChannel.get(), m_output.get(), m_errors.get()})
        channel->childs.reset();
    watchAll();
    write(std::exchange(m_spec.input, {}));
}

void Session::openTerminal(TerminalSize size)
{
    const winsize window = windowSize(size);
    int master = -1;
    int slave = -1;
    if (openpty(&master, &slave, nullptr, nullptr, &window) != 0)
        throw Error(ErrorCode::CommandFailed, m_spec.program, u"openpty: "_s + errnoText(errno));
    m_output->ours.reset(master);
    m_output->childs.reset(slave);
    fcntl(master, F_SETFD, FD_CLOEXEC);
    fcntl(slave, F_SETFD, FD_CLOEXEC);
    m_inputChannel->ours.reset(fcntl(master, F_DUPFD_CLOEXEC, 0));
}

void Session::openPipes()
{
    const auto open = [this](FileDescriptor &reading, FileDescriptor &writing) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            throw Error(ErrorCode::CommandFailed, m_spec.program, u"pipe: "_s + errnoText(errno));
        reading.reset(ends[0]);
        writing.reset(ends[1]);
    };
    open(m_inputChannel->childs, m_inputChannel->ours);
    open(m_output->ours, m_output->childs);
    open(m_errors->ours, m_errors->childs);
}

void Session::watchAll()
{
    for (Channel *const channel : {m_output.get(), m_errors.get()}) {
        if (!channel->ours.isOpen())
            continue;
        fcntl(channel->ours.get(), F_SETFL, O_NONBLOCK);
        channel->notifier =
            std::make_unique<QSocketNotifier>(channel->ours.get(), QSocketNotifier::Read);
        channel->notifier->setEnabled(!m_paused);
        connect(channel->notifier.get(), &QSocketNotifier::activated, this,
                [this, channel] { readFrom(*channel); });
    }
    fcntl(m_inputChannel->ours.get(), F_SETFL, O_NONBLOCK);
    m_inputChannel->notifier =
        std::make_unique<QSocketNotifier>(m_inputChannel->ours.get(), QSocketNotifier::Write);
    m_inputChannel->notifier->setEnabled(false);
    connect(m_inputChannel->notifier.get(), &QSocketNotifier::activated, this,
            &Session::writeQueued);

    m_process->notifier =
        std::make_unique<QSocketNotifier>(m_process->child.pidfd.get(), QSocketNotifier::Read);
    connect(m_process->notifier.get(), &QSocketNotifier::activated, this, &Session::endReached);
    for (QTimer *const timer : {&m_process->limit, &m_process->kill})
        timer->setSingleShot(true);
    connect(&m_process->kill, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process->limit, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        signalGroup(SIGTERM);
        signalGroup(SIGCONT); // a stopped process sees no SIGTERM
        killAfter(limitGrace);
    });
    if (m_spec.timeLimit.count() > 0)
        m_process->limit.start(m_spec.timeLimit);
}

/// Takes one chunk; false when there is no more for now. A receiver may pause or destroy us.
bool Session::readFrom(Channel &channel)
{
    char chunk[64 * 1024];
    const ssize_t length = ::read(channel.ours.get(), chunk, sizeof chunk);
    if (length > 0) {
        emit outputReady(channel.stream, QByteArray(chunk, length));
        return true;
    }
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    channel.shut(); // end of the pipe, or EIO: nobody holds the terminal's other end
    return false;
}

void Session::write(const QByteArray &bytes)
{
    if (m_inputClosing || !m_inputChannel->ours.isOpen())
        return;
    m_input += bytes;
    if (m_inputChannel->notifier && !m_input.isEmpty())
        m_inputChannel->notifier->setEnabled(true);
}

void Session::closeInput()
{
    if (m_hasTerminal) {
        write("\x04"); // VEOF, unless somebody has set another
        return;
    }
    m_inputClosing = true;
    if (m_input.isEmpty())
        m_inputChannel->shut();
}

void Session::writeQueued()
{
    const ssize_t length =
        ::write(m_inputChannel->ours.get(), m_input.constData(), size_t(m_input.size()));
    if (length < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (length < 0) { // EPIPE or EIO: nobody will read it any more
        m_input.clear();
        m_inputChannel->shut();
        return;
    }
    m_input.remove(0, length);
    if (!m_input.isEmpty())
        return;
    m_inputChannel->notifier->setEnabled(false);
    if (m_inputClosing)
        m_inputChannel->shut();
    emit inputDrained();
}

void Session::resize(TerminalSize size)
{
    const winsize window = windowSize(size);
    if (m_hasTerminal && m_output->ours.isOpen())
        ioctl(m_output->ours.get(), TIOCSWINSZ, &window);
}

void Session::sendSignal(int signal)
{
    // On the master this asks for the slave's foreground group, see tty_ioctl(4).
    const pid_t foreground =
        m_hasTerminal && m_output->ours.isOpen() ? tcgetpgrp(m_output->ours.get()) : -1;
    if (foreground > 1)
        ::kill(-foreground, signal);
    else
        signalGroup(signal);
}

void Session::signalGroup(int signal) const
{
    if (m_process && !m_process->reaped) // until then the number is its own
        ::kill(-m_process->child.pid, signal);
}

void Session::setOutputPaused(bool paused)
{
    m_paused = paused;
    for (Channel *const channel : {m_output.get(), m_errors.get()}) {
        if (channel->notifier)
            channel->notifier->setEnabled(!paused);
    }
    if (!paused && m_process && m_process->reaped && !m_process->exitTold)
        QTimer::singleShot(0, this, &Session::drainAndFinish);
}

void Session::close(std::chrono::milliseconds grace)
{
    if (!isRunning())
        return;
    setOutputPaused(false); // else the end would not be told
    m_inputChannel->shut();
    if (m_hasTerminal)
        m_output->shut(); // the kernel sends SIGHUP when the last descriptor of the master goes
    signalGroup(SIGHUP);
    signalGroup(SIGCONT);
    killAfter(grace);
}

void Session::killAfter(std::chrono::milliseconds grace)
{
    if (!m_process->reaped)
        m_process->kill.start(grace);
}

void Session::endReached()
{
    m_process->notifier->setEnabled(false);
    m_process->limit.stop();
    m_process->kill.stop();
    m_process->status = reapChild(m_process->child);
    m_process->reaped = true;
    m_inputChannel->shut();
    drainAndFinish();
}

/// Tells the end when all output that was there has been told. Nothing is still on its way then: a
/// pipe has none, and a terminal's read() flushes what the kernel had put off (n_tty_read).
void Session::drainAndFinish()
{
    const QPointer<Session> self(this);
    for (Channel *const channel : {m_output.get(), m_errors.get()}) {
        for (int chunks = 0; chunks < lastChunks && !m_paused && channel->ours.isOpen(); ++chunks) {
            const bool more = readFrom(*channel);
            if (!self)
                return;
            if (!more)
                break;
        }
    }
    if (m_paused || m_process->exitTold)
        return;
    m_process->exitTold = true;
    m_output->shut();
    m_errors->shut();
    emit exited(m_timedOut ? statusOfTimeLimit : m_process->status);
}

} // namespace overlab::host
