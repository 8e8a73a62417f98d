// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/namespaceorder.h"

#include "engine/host/process/filedescriptor.h"

#include <array>
#include <cerrno>
#include <limits>

#include <fcntl.h>
#include <linux/types.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using host::FileDescriptor;

/// NS_GET_MNTNS_ID of linux/nsfs.h, since Linux 6.11; Debian 12's headers are older.
constexpr unsigned long getMountNamespaceNumber = _IOR(0xb7, 0x5, __u64);
constexpr int noProcessor = -1;

bool moveTo(int processor)
{
    cpu_set_t only;
    CPU_ZERO(&only);
    CPU_SET(processor, &only);
    return sched_setaffinity(0, sizeof only, &only) == 0;
}

/// The number of a fresh mount namespace, or 0 when there is none to be had.
__u64 numberOfNewNamespace()
{
    if (unshare(CLONE_NEWNS) < 0)
        return 0;
    const FileDescriptor own(open("/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC));
    __u64 number = 0;
    return own.isOpen() && ioctl(own.get(), getMountNamespaceNumber, &number) == 0 ? number : 0;
}

/// As wide as the control group lets us: an affinity that the starter chose is its own affair.
void allowEveryProcessor()
{
    cpu_set_t every;
    CPU_ZERO(&every);
    for (int processor = 0; processor < CPU_SETSIZE; ++processor)
        CPU_SET(processor, &every);
    sched_setaffinity(0, sizeof every, &every);
}

/// In a child of our own, which leaves nothing behind.
int findProcessor()
{
    cpu_set_t allowed;
    allowEveryProcessor();
    if (sched_getaffinity(0, sizeof allowed, &allowed) < 0 || CPU_COUNT(&allowed) < 2)
        return noProcessor;
    if (geteuid() != 0 && unshare(CLONE_NEWUSER) < 0)
        return noProcessor;
    int best = noProcessor;
    __u64 smallest = std::numeric_limits<__u64>::max();
    for (int processor = 0; processor < CPU_SETSIZE; ++processor) {
        if (!CPU_ISSET(processor, &allowed) || !moveTo(processor))
            continue;
        const __u64 number = numberOfNewNamespace();
        if (number == 0)
            return noProcessor;
        if (number < smallest) {
            smallest = number;
            best = processor;
        }
    }
    return best;
}

} // namespace

std::optional<int> processorOfSmallestNumbers()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) < 0)
        return std::nullopt;
    const FileDescriptor readEnd(ends[0]);
    FileDescriptor writeEnd(ends[1]);
    const pid_t child = fork();
    if (child == 0) {
        const int found = findProcessor();
        _exit(write(writeEnd.get(), &found, sizeof found) == sizeof found ? 0 : 1);
    }
    writeEnd.reset();
    int found = noProcessor;
    if (child < 0 || read(readEnd.get(), &found, sizeof found) != sizeof found)
        found = noProcessor;
    while (child > 0 && waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    return found == noProcessor ? std::nullopt : std::optional(found);
}

ProcessorPin::ProcessorPin(std::optional<int> processor)
{
    m_isPinned =
        processor && sched_getaffinity(0, sizeof m_before, &m_before) == 0 && moveTo(*processor);
}

ProcessorPin::~ProcessorPin()
{
    if (m_isPinned)
        sched_setaffinity(0, sizeof m_before, &m_before);
}

void ProcessorPin::releaseChild()
{
    allowEveryProcessor();
}

} // namespace overlab::lab
