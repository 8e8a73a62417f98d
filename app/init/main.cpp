// SPDX-License-Identifier: GPL-3.0-or-later
// overlab-init: PID 1 of a lab's namespaces. Started by the launcher (engine/lab/world) once the
// lab's world is ready, with the engine's command line as its own arguments. Starts the engine,
// starts it again when it dies, reaps orphans, and ends when told; the kernel then ends everything
// else of the lab. Plain system calls, linked statically: there is nothing here that could fail.
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace {

constexpr long shortLifeMs = 2000; ///< an engine that dies sooner than this died quickly
constexpr long firstDelayMs = 50;  ///< after the second quick death in a row
constexpr long longestDelayMs = 1000;

long nowMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/// The engine as a child of PID 1, and when it is due again.
struct Engine
{
    char **arguments;
    int program; ///< the file as it was at the start: used when its path no longer leads anywhere
    pid_t pid = 0;
    int quickDeaths = 0;
    long startedMs = 0;
    long dueMs = 0;

    void start(const sigset_t &signalsBefore)
    {
        startedMs = nowMs();
        pid = fork();
        if (pid == 0) {
            sigprocmask(SIG_SETMASK, &signalsBefore, nullptr);
            setpgid(0, 0);
            execv(arguments[0], arguments);
            fexecve(program, arguments, environ);
            _exit(127);
        }
        if (pid < 0) // no room for a process at this moment: the next turn tries again
            died();
    }

    void died()
    {
        const long now = nowMs();
        quickDeaths = now - startedMs < shortLifeMs ? quickDeaths + 1 : 0;
        long delay = quickDeaths > 1 ? firstDelayMs : 0;
        for (int i = 2; i < quickDeaths && delay < longestDelayMs; ++i)
            delay *= 2;
        dueMs = now + (delay < longestDelayMs ? delay : longestDelayMs);
        pid = 0;
    }
};

void reap(Engine &engine)
{
    for (;;) {
        const pid_t ended = waitpid(-1, nullptr, WNOHANG);
        if (ended <= 0)
            return;
        if (ended == engine.pid)
            engine.died();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;

    // Blocked signals stay pending even for PID 1, so that none is lost between two turns.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before);
    sigemptyset(&before);

    Engine engine{argv + 1, open(argv[1], O_PATH | O_CLOEXEC)};
    for (;;) {
        const long waitMs = engine.pid ? 60000 : engine.dueMs - nowMs();
        if (!engine.pid && waitMs <= 0) {
            engine.start(before);
            continue;
        }
        const timespec wait{waitMs / 1000, waitMs % 1000 * 1000000};
        const int signal = sigtimedwait(&all, nullptr, &wait);
        if (signal == SIGTERM || signal == SIGINT)
            return 0;
        reap(engine);
    }
}
