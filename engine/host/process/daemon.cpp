// SPDX-License-Identifier: GPL-3.0-or-later
// Daemons are grandchildren: one short-lived child starts them all and ends, whereupon PID 1
// becomes their parent. All share our memory until they exec, so results need no pipe.
#include "engine/host/process/launch.h"
#include "engine/host/process/process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(daemonLog, "overlab.host.process", QtInfoMsg)

struct Job
{
    ChildImage image;
    QByteArray logFile;
    pid_t pid = -1;
    ChildFault fault{};
};

struct Batch
{
    std::vector<Job> jobs;
    ChildStack daemonStack{};
};

int daemonMain(void *argument)
{
    Job &job = *static_cast<Job *>(argument);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    const int log = job.logFile.isEmpty()
                        ? nothing
                        : open(job.logFile.constData(),
                               O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY, 0640);
    if (nothing < 0 || log < 0) {
        job.fault = {ChildStep::OpenLog, errno, 0};
        _exit(127);
    }
    const int descriptors[] = {nothing, log, log};
    job.image.become(descriptors, false, job.fault);
    _exit(127);
}

int starterMain(void *argument)
{
    Batch &batch = *static_cast<Batch *>(argument);
    // Whoever is killed in the middle starts no more. (The daemons do not inherit this.)
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (Job &job : batch.jobs) {
        job.pid =
            clone(daemonMain, batch.daemonStack.fresh(), CLONE_VM | CLONE_VFORK | SIGCHLD, &job);
        if (job.pid < 0)
            job.fault = {ChildStep::Start, errno, 0};
    }
    _exit(0);
}

void startAll(Batch &batch)
{
    const ChildStack starterStack;
    int pidfd = -1;
    Launched starter;
    {
        const BlockedSignals blocked;
        starter.pid = clone(starterMain, starterStack.fresh(),
                            CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &batch, &pidfd);
    }
    if (starter.pid < 0)
        throw Error(ErrorCode::CommandFailed, u"daemons"_s, u"clone: "_s + errnoText(errno));
    starter.pidfd.reset(pidfd);
    reapChild(starter);
}

void writePidFile(const QString &path, pid_t pid)
{
    QFile file(path);
    const QByteArray text = QByteArray::number(pid) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
}

DaemonStart resultOf(const DaemonSpec &spec, const Job &job)
{
    DaemonStart start;
    if (job.fault.errorNumber != 0) {
        start.failure = job.image.toError(job.fault);
        return start;
    }
    // One that has ended already has no start time left; isAlive() is false then, as it should be.
    start.mark = {job.pid, readStartTime(job.pid).value_or(0)};
    try {
        if (!spec.pidFile.isEmpty())
            writePidFile(spec.pidFile, job.pid);
    } catch (const Error &error) {
        terminate(start.mark, std::chrono::seconds(1)); // nobody could find it again
        start.failure = error;
    }
    return start;
}

} // namespace

QList<DaemonStart> startDaemons(const QList<DaemonSpec> &specs)
{
    QElapsedTimer clock;
    clock.start();
    Batch batch;
    batch.jobs.reserve(size_t(specs.size()));
    for (const DaemonSpec &spec : specs)
        batch.jobs.push_back({ChildImage(spec.process), QFile::encodeName(spec.logFile)});
    if (!specs.isEmpty())
        startAll(batch);

    QList<DaemonStart> starts;
    for (qsizetype i = 0; i < specs.size(); ++i) {
        starts << resultOf(specs.at(i), batch.jobs.at(size_t(i)));
        qCDebug(daemonLog).noquote()
            << specs.at(i).process.commandLine() << "-> pid" << starts.last().mark.pid;
    }
    qCDebug(daemonLog) << specs.size() << "daemons started in" << clock.elapsed() << "ms";
    return starts;
}

ProcessMark startDaemon(const DaemonSpec &spec)
{
    const DaemonStart start = startDaemons({spec}).first();
    if (start.failure)
        throw *start.failure;
    return start.mark;
}

} // namespace overlab::host
