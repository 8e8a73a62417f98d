// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/launch.h"

#include <cerrno>
#include <csignal>

#include <sanitizer/asan_interface.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

struct Job
{
    const ChildImage &image;
    const int *descriptors;
    bool terminal;
    ChildFault fault;
};

int childMain(void *argument)
{
    Job &job = *static_cast<Job *>(argument);
    job.image.become(job.descriptors, job.terminal, job.fault);
    _exit(127);
}

} // namespace

BlockedSignals::BlockedSignals()
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &m_before);
}

BlockedSignals::~BlockedSignals()
{
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

ChildStack::ChildStack()
    : m_memory(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK | MAP_NORESERVE, -1, 0))
{
    if (m_memory == MAP_FAILED)
        throw Error(ErrorCode::CommandFailed, u"child's stack"_s, errnoText(errno));
}

ChildStack::~ChildStack()
{
    munmap(m_memory, size);
}

void *ChildStack::fresh() const
{
    // A child that execs never leaves its functions, so AddressSanitizer still guards their frames.
    ASAN_UNPOISON_MEMORY_REGION(m_memory, size);
    return static_cast<char *>(m_memory) + size;
}

Launched launch(const ChildImage &image, const int descriptors[3], bool terminal)
{
    const ChildStack stack;
    Job job{image, descriptors, terminal, {}};
    int pidfd = -1;
    Launched child;
    {
        const BlockedSignals blocked;
        child.pid = clone(childMain, stack.fresh(), CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD,
                          &job, &pidfd);
        if (child.pid < 0)
            job.fault.errorNumber = errno;
    }
    child.pidfd.reset(pidfd);
    if (job.fault.errorNumber == 0)
        return child;
    if (child.pid > 0)
        reapChild(child);
    throw image.toError(job.fault);
}

int reapChild(const Launched &child)
{
    siginfo_t end{};
    while (waitid(idtype_t(P_PIDFD), id_t(child.pidfd.get()), &end, WEXITED) != 0) {
        if (errno != EINTR)
            return 0; // ECHILD: somebody ignores SIGCHLD and the kernel has reaped it
    }
    return end.si_code == CLD_EXITED ? end.si_status : 128 + end.si_status;
}

} // namespace overlab::host
