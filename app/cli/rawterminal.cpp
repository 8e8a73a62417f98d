// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rawterminal.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <termios.h>
#include <unistd.h>

namespace overlab::cli {

namespace {

// Globals because a signal handler and atexit() need them: termios before, and whether it is ours.
termios before;
volatile sig_atomic_t isRaw = 0;

// Those that end a program when nobody else watches them. SIGKILL cannot be helped.
constexpr std::array deadlySignals{SIGABRT, SIGBUS,  SIGFPE,  SIGHUP, SIGILL,
                                   SIGINT,  SIGQUIT, SIGSEGV, SIGTERM};

void restore()
{
    if (isRaw)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &before); // async-signal-safe (POSIX.1-2017, 2.4.3)
    isRaw = 0;
}

void restoreAndDie(int signalNumber)
{
    restore();
    raise(signalNumber); // SA_RESETHAND has put the default back
}

bool enterRaw()
{
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return false;
    termios raw = before;
    cfmakeraw(&raw);
    isRaw = 1;
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0;
}

} // namespace

RawTerminal::RawTerminal()
{
    if (!enterRaw())
        return;
    static const bool isRegistered = std::atexit(restore) == 0;
    static_cast<void>(isRegistered);
    for (const int number : deadlySignals) {
        struct sigaction action = {};
        action.sa_handler = restoreAndDie;
        action.sa_flags = int(SA_RESETHAND);
        sigemptyset(&action.sa_mask);
        sigaction(number, &action, nullptr);
    }
}

RawTerminal::~RawTerminal()
{
    if (!isRaw)
        return;
    restore();
    for (const int number : deadlySignals)
        std::signal(number, SIG_DFL);
}

void RawTerminal::suspend()
{
    const bool wasRaw = isRaw;
    restore();
    raise(SIGSTOP);
    if (wasRaw) // continued
        enterRaw();
}

} // namespace overlab::cli
