// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/processmark.h"

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"

#include <QElapsedTimer>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

extern "C" { // glibc 2.36's header does not say so itself
#include <sys/pidfd.h>
}

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds killPatience{5000};
constexpr int execPatience = 100; // milliseconds

/// Small files are read by the hundred when a lab is compared with its design: three system calls
/// each, where QFile makes eight.
QByteArray contentOf(const QByteArray &path)
{
    const FileDescriptor file(open(path.constData(), O_RDONLY | O_CLOEXEC));
    QByteArray content;
    char bytes[4096];
    ssize_t count = 0;
    while (file.isOpen() && (count = read(file.get(), bytes, sizeof bytes)) > 0)
        content.append(bytes, count);
    return content;
}

QByteArray readProc(qint64 pid, const char *name)
{
    return contentOf("/proc/" + QByteArray::number(pid) + '/' + name);
}

struct Stat
{
    char state = 'X';
    quint64 startTime = 0;
};

std::optional<Stat> readStat(qint64 pid)
{
    const QByteArray text = readProc(pid, "stat");
    const qsizetype nameEnd = text.lastIndexOf(')'); // the name itself may hold ") "
    const QList<QByteArray> fields = text.mid(nameEnd + 2).split(' '); // begins with field 3
    if (nameEnd < 0 || fields.size() < 20)
        return std::nullopt;
    return Stat{fields.at(0).at(0), fields.at(19).toULongLong()};
}

bool isZombie(char state)
{
    return state == 'Z' || state == 'X';
}

/// A process in the middle of its exec has no arguments for a moment; vfork's parent (we, having
/// just started it) goes on before they are set.
bool hasArgument(qint64 pid, const QString &part)
{
    for (int attempt = 0; attempt < execPatience; ++attempt) {
        const QByteArray arguments = readProc(pid, "cmdline");
        if (!arguments.isEmpty())
            return arguments.contains(part.toUtf8());
        const std::optional<Stat> stat = readStat(pid);
        if (!stat || isZombie(stat->state))
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false; // a kernel thread
}

bool signalThrough(const FileDescriptor &process, const ProcessMark &mark, int signal)
{
    if (pidfd_send_signal(process.get(), signal, nullptr, 0) == 0)
        return true;
    if (errno == EPERM)
        throw Error(ErrorCode::NotPermitted, u"process %1"_s.arg(mark.pid), errnoText(errno));
    return false;
}

struct Victim
{
    ProcessMark mark;
    FileDescriptor process;
};

/// Takes the ended ones out of \a victims; returns when none is left or the time is over.
void waitForEnd(std::vector<Victim> &victims, std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!victims.empty()) {
        std::vector<pollfd> waiting;
        for (const Victim &victim : victims)
            waiting.push_back({victim.process.get(), POLLIN, 0});
        const qint64 left = qMax(qint64(0), limit.count() - clock.elapsed());
        const int ready = poll(waiting.data(), waiting.size(), int(left));
        for (size_t i = victims.size(); i-- > 0;) {
            if (waiting[i].revents != 0)
                victims.erase(victims.begin() + qptrdiff(i));
        }
        if (ready == 0 && clock.elapsed() >= limit.count())
            return;
    }
}

} // namespace

QString readProgramName(qint64 pid)
{
    return QString::fromUtf8(readProc(pid, "comm")).trimmed();
}

std::optional<quint64> readStartTime(qint64 pid)
{
    const std::optional<Stat> stat = readStat(pid);
    return stat ? std::optional(stat->startTime) : std::nullopt;
}

std::optional<ProcessMark> readPidFile(const QString &pidFile, const QString &argumentPart)
{
    const qint64 pid = contentOf(QFile::encodeName(pidFile)).trimmed().toLongLong();
    const std::optional<Stat> stat = pid > 0 ? readStat(pid) : std::nullopt;
    if (!stat || isZombie(stat->state) || !hasArgument(pid, argumentPart))
        return std::nullopt;
    return ProcessMark{pid, stat->startTime};
}

bool isAlive(qint64 pid, const QString &argumentPart)
{
    const std::optional<Stat> stat = pid > 0 ? readStat(pid) : std::nullopt;
    return stat && !isZombie(stat->state) && hasArgument(pid, argumentPart);
}

bool isAlive(const ProcessMark &mark)
{
    const std::optional<Stat> stat = mark.pid > 0 ? readStat(mark.pid) : std::nullopt;
    return stat && !isZombie(stat->state) && stat->startTime == mark.startTime;
}

FileDescriptor openProcess(const ProcessMark &mark)
{
    // First the pidfd, which pins the process, then the look at who it is.
    FileDescriptor process(mark.pid > 0 ? pidfd_open(pid_t(mark.pid), 0) : -1);
    if (process.isOpen() && readStartTime(mark.pid) != mark.startTime)
        process.reset();
    return process;
}

bool sendSignal(const ProcessMark &mark, int signal)
{
    const FileDescriptor process = openProcess(mark);
    return process.isOpen() && signalThrough(process, mark, signal);
}

void terminate(const ProcessMark &mark, std::chrono::milliseconds grace)
{
    terminate(QList{mark}, grace);
}

void terminate(const QList<ProcessMark> &marks, std::chrono::milliseconds grace)
{
    std::vector<Victim> victims;
    for (const ProcessMark &mark : marks) {
        FileDescriptor process = openProcess(mark);
        if (process.isOpen() && signalThrough(process, mark, SIGTERM))
            victims.push_back({mark, std::move(process)});
    }
    waitForEnd(victims, grace);
    for (const Victim &victim : victims)
        signalThrough(victim.process, victim.mark, SIGKILL);
    waitForEnd(victims, killPatience);
    if (!victims.empty())
        throw Error(ErrorCode::Timeout, u"process %1"_s.arg(victims.front().mark.pid),
                    u"still there %1 ms after SIGKILL"_s.arg(killPatience.count()));
}

} // namespace overlab::host
