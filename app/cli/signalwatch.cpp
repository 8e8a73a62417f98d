// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signalwatch.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace overlab::cli {

namespace {

int pipeEnds[2] = {-1, -1}; // only what is async-signal-safe may be touched by the handler

void noteSignal(int signalNumber)
{
    const int before = errno;
    const auto byte = static_cast<unsigned char>(signalNumber);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

void setHandler(int signalNumber, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signalNumber, &action, nullptr);
}

} // namespace

SignalWatch::SignalWatch(QList<int> signalNumbers) : m_signalNumbers(std::move(signalNumbers))
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without descriptors signals keep their default: the person can still leave
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatch::readPipe);
    for (const int number : std::as_const(m_signalNumbers))
        setHandler(number, noteSignal);
}

SignalWatch::~SignalWatch()
{
    if (!m_notifier)
        return;
    for (const int number : std::as_const(m_signalNumbers))
        setHandler(number, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void SignalWatch::readPipe()
{
    unsigned char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) == 1)
        emit caught(byte);
}

} // namespace overlab::cli
