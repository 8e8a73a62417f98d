// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/uplink.h"

#include "engine/lab/insideplaces.h"
#include "engine/lab/world/processidentity.h"
#include "engine/lab/world/systemerror.h"
#include "engine/lab/world/uplinksupervisor.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::FileDescriptor;
using Clock = std::chrono::steady_clock;

constexpr auto lockLimit = 20s;
constexpr auto pause = 10ms;
constexpr auto politeLimit = 1s; ///< then by SIGKILL
constexpr auto endLimit = 3s;

/// Who holds the supervisor's lock; 0 when nobody does. The kernel's word: no file can name another
/// process as the lab's. -1 for one that this PID namespace does not show.
pid_t lockHolder(const StateFolder &folder)
{
    const FileDescriptor file(
        openat(folder.descriptor(), inside::uplinkLock, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    if (!file.isOpen() || fcntl(file.get(), F_GETLK, &whole) < 0 || whole.l_type == F_UNLCK)
        return 0;
    return whole.l_pid > 0 ? whole.l_pid : -1;
}

QString findSlirp()
{
    const QString found = QStandardPaths::findExecutable(u"slirp4netns"_s);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(u"slirp4netns"_s, {u"/usr/sbin"_s, u"/sbin"_s});
}

/// Lets go of everything of the caller but the folder: its terminal, its pipes, its locks.
void detach(int folder)
{
    setsid();
    signal(SIGHUP, SIG_IGN);
    signal(SIGINT, SIG_IGN);
    if (chdir("/") < 0)
        return;
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nothing, stream);
    if (folder > 3)
        syscall(SYS_close_range, 3U, unsigned(folder - 1), 0U);
    syscall(SYS_close_range, unsigned(folder + 1), ~0U, 0U);
}

/// Through a child that ends at once, so that nobody has to wait for the supervisor.
void fork(const StateFolder &folder, const LabRecord &record, const QString &program)
{
    const pid_t child = checked(::fork(), u"uplink"_s, u"fork"_s);
    if (child == 0) {
        if (::fork() != 0)
            _exit(0);
        detach(folder.descriptor());
        try {
            UplinkSupervisor(folder, record, program).run();
        } catch (const std::exception &) {
            _exit(1); // the caller sees that nobody holds the lock
        }
        _exit(0);
    }
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
}

QJsonObject readState(const StateFolder &folder)
{
    FileDescriptor descriptor(openat(folder.descriptor(), inside::uplinkState,
                                     O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    QFile file;
    if (!descriptor.isOpen() || !file.open(descriptor.get(), QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

void startUplink(const QString &labName, std::chrono::milliseconds limit)
{
    const std::optional<StateFolder> folder = StateFolder::find(labName);
    const auto record = folder ? folder->readRecord() : std::nullopt;
    if (!record || !isInitRunning(*record))
        throw Error(ErrorCode::NotFound, labName, u"the lab does not run"_s);
    const FileDescriptor lock = folder->lock(lockLimit);
    if (!UplinkSupervisor::isWanted(*folder))
        throw Error(ErrorCode::NotFound, labName, u"no uplink is wanted"_s);
    const Clock::time_point end = Clock::now() + limit;
    while (isInitRunning(*record)) {
        if (lockHolder(*folder) == 0) { // none, or one that has just found itself not needed
            const QString program = findSlirp();
            if (program.isEmpty())
                throw Error(ErrorCode::ProgramMissing, u"slirp4netns"_s,
                            u"install the package slirp4netns"_s);
            unlinkat(folder->descriptor(), inside::uplinkState, 0);
            fork(*folder, *record, program);
            std::this_thread::sleep_for(5 * pause);
        }
        const QJsonObject state = readState(*folder);
        if (lockHolder(*folder) != 0 && state.value(u"works"_s).toBool())
            return;
        if (Clock::now() >= end)
            throw Error(ErrorCode::CommandFailed, u"outside"_s,
                        state.value(u"reason"_s).toString(u"slirp4netns is not ready"_s));
        std::this_thread::sleep_for(pause);
    }
    throw Error(ErrorCode::NotFound, labName, u"the lab has ended"_s);
}

bool endUplink(const StateFolder &folder)
{
    const Clock::time_point begin = Clock::now();
    for (;;) {
        const pid_t holder = lockHolder(folder);
        if (holder == 0)
            return true;
        const FileDescriptor process(holder > 0 ? int(syscall(SYS_pidfd_open, holder, 0)) : -1);
        // Still the holder: so the descriptor is not of another process with a number used again.
        if (process.isOpen() && lockHolder(folder) == holder) {
            const int signal = Clock::now() - begin < politeLimit ? SIGTERM : SIGKILL;
            syscall(SYS_pidfd_send_signal, process.get(), signal, nullptr, 0);
        }
        if (Clock::now() - begin >= endLimit)
            return false;
        std::this_thread::sleep_for(pause);
    }
}

} // namespace overlab::lab
