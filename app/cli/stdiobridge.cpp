// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stdiobridge.h"

#include "app/cli/output.h"
#include "app/cli/rawterminal.h"
#include "app/cli/terminal.h"
#include "engine/base/spawn.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr char escapeKey = 0x1d; // Ctrl-], as in telnet and virsh
constexpr qsizetype chunkBytes = 32 * 1024;

QList<int> watchedSignals(bool isTerminal)
{
    QList<int> numbers{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    if (isTerminal)
        numbers << SIGWINCH << SIGTSTP;
    return numbers;
}

} // namespace

StdioBridge::StdioBridge(client::ProcessSession &session, BridgeOptions options)
    : m_session(session), m_options(std::move(options)),
      m_raw(m_options.isTerminal ? std::make_unique<RawTerminal>() : nullptr),
      m_signals(watchedSignals(m_options.isTerminal))
{
    connect(&m_signals, &SignalWatch::caught, this, &StdioBridge::handleSignal);
    connect(&session, &client::ProcessSession::output, this, &StdioBridge::passOn);
    connect(&session, &client::ProcessSession::exited, this, &StdioBridge::finish);
    connect(&session, &client::ProcessSession::lost, this, [this](const QString &reason) {
        fail(Error(ErrorCode::HostUnreachable, QString(), reason));
    });
}

StdioBridge::~StdioBridge()
{
    fail(Error(ErrorCode::Interrupted, QString(), QString()));
}

QFuture<int> StdioBridge::run()
{
    m_promise.start();
    QFuture<int> future = m_promise.future();
    watchInput();
    m_session.resume();
    return future;
}

void StdioBridge::watchInput()
{
    if (::fcntl(STDIN_FILENO, F_GETFD) < 0) { // started with its input closed
        letGo(m_session.closeInput());
        return;
    }
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &StdioBridge::readInput);
}

void StdioBridge::readInput()
{
    QByteArray bytes(chunkBytes, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    m_input->setEnabled(false); // until the program has taken what was read
    if (count <= 0) {
        if (m_options.endsWithInput)
            finish(0);
        else
            letGo(m_session.closeInput());
        return;
    }
    bytes.truncate(count);
    const qsizetype escape = m_options.hasEscapeKey ? bytes.indexOf(escapeKey) : -1;
    if (escape >= 0)
        finish(0);
    else
        forward(bytes);
}

void StdioBridge::forward(QByteArray bytes)
{
    struct Sending
    {
        static QCoro::Task<> run(QPointer<StdioBridge> self, QByteArray bytes)
        {
            co_await self->m_session.write(std::move(bytes));
            if (self && !self->m_isOver)
                self->m_input->setEnabled(true);
        }
    };
    letGo(Sending::run(this, std::move(bytes)));
}

void StdioBridge::passOn(client::ProcessSession::Stream stream, const QByteArray &bytes)
{
    if (m_isOver)
        return;
    if (m_options.sink) {
        m_options.sink(stream, bytes);
        return;
    }
    const bool isErrors = stream == client::ProcessSession::Stream::Errors;
    if (!writeAll(isErrors ? STDERR_FILENO : STDOUT_FILENO, bytes))
        finish(128 + SIGPIPE); // the reader went, as in "… | head"
}

void StdioBridge::handleSignal(int signalNumber)
{
    if (signalNumber == SIGWINCH) {
        const TerminalExtent extent = terminalExtent(STDIN_FILENO);
        letGo(m_session.resize(extent.rows, extent.columns));
    } else if (signalNumber == SIGTSTP) {
        if (m_raw)
            m_raw->suspend();
    } else if (m_options.isTerminal || m_wasInterrupted) {
        finish(128 + signalNumber); // a second Ctrl-C leaves a program that does not heed the first
    } else {
        m_wasInterrupted = true;
        letGo(m_session.sendSignal(signalNumber));
    }
}

void StdioBridge::letGo(QCoro::Task<> task)
{
    // A program that has ended takes no input and no signal: its exit is under way then.
    spawn(this, std::move(task), [this](const Error &error) {
        if (error.code() == ErrorCode::HostUnreachable)
            fail(error);
    });
}

void StdioBridge::finish(int status)
{
    if (std::exchange(m_isOver, true))
        return;
    m_raw.reset();
    m_promise.addResult(status);
    m_promise.finish();
}

void StdioBridge::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_raw.reset();
    m_promise.setException(error);
    m_promise.finish();
}

} // namespace overlab::cli
