// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/kvmprobe.h"

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <linux/kvm.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// How far the child came; each step names what did not work.
enum class Step : int { Open, Version, Machine, Memory, Processor, State, Run, Code, Speed, Done };

/// What the child writes into the pipe.
struct Finding
{
    Step step = Step::Done;
    int errorNumber = 0;
};

constexpr quint64 guestBytes = 0x200000; // one large page
constexpr quint64 codeAddress = 0x8000;
// dec %rcx; jnz -5; hlt
constexpr std::array<quint8, 6> code{0x48, 0xff, 0xc9, 0x75, 0xfb, 0xf4};

/// Some KVM modules start without hardware support and interpret every instruction: a kernel would
/// need minutes to boot. A processor takes about 1 ns a round, such a module about 1000.
/// Few rounds, for each engine asks anew before it answers; the way in and out takes up to 100 µs,
/// on a busy host more.
constexpr quint64 rounds = 4'000;
constexpr long slowNanoseconds = 250 * long(rounds);
constexpr int attempts = 3; // the best counts: the host may be busy

long nowNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000L + now.tv_nsec;
}

/// Identity-mapped first 2 MiB, page tables at 0x1000.
void writePageTables(quint8 *memory)
{
    const std::array<std::pair<quint64, quint64>, 3> entries{
        {{0x1000, 0x2003}, {0x2000, 0x3003}, {0x3000, 0x83}}};
    for (const auto &[address, value] : entries)
        std::memcpy(memory + address, &value, sizeof value);
}

/// 64-bit mode with paging, as a kernel runs (Intel SDM 3A, 4.5 and 9.8.5).
void setLongMode(kvm_sregs &state)
{
    kvm_segment segment{};
    segment.limit = 0xffffffff;
    segment.present = 1;
    segment.s = 1;
    segment.g = 1;
    segment.type = 3;
    segment.db = 1;
    segment.selector = 16;
    state.ds = state.es = state.fs = state.gs = state.ss = segment;
    segment.type = 11;
    segment.db = 0;
    segment.l = 1;
    segment.selector = 8;
    state.cs = segment;
    state.cr3 = 0x1000;
    state.cr4 = 0x20;       // PAE
    state.cr0 = 0x80000013; // PG, ET, MP, PE
    state.efer = 0x500;     // LMA, LME
}

/// Runs the loop once; its time, or -1 with \a finding filled in.
long runOnce(int processor, const kvm_run *exchange, Finding &finding)
{
    kvm_regs registers{};
    registers.rip = codeAddress;
    registers.rflags = 2;
    registers.rcx = rounds;
    const long before = nowNanoseconds();
    if (ioctl(processor, KVM_SET_REGS, &registers) < 0 || ioctl(processor, KVM_RUN, 0) < 0) {
        finding = {Step::Run, errno};
        return -1;
    }
    const long took = nowNanoseconds() - before;
    if (exchange->exit_reason != KVM_EXIT_HLT || ioctl(processor, KVM_GET_REGS, &registers) < 0 ||
        registers.rcx != 0) {
        finding = {Step::Code, int(exchange->exit_reason)};
        return -1;
    }
    return took;
}

/// The child's whole work. After fork() in a program with threads: system calls only.
Finding tryKvm(const char *device)
{
    const int kvm = open(device, O_RDWR | O_CLOEXEC);
    if (kvm < 0)
        return {Step::Open, errno};
    if (ioctl(kvm, KVM_GET_API_VERSION, 0) != KVM_API_VERSION)
        return {Step::Version, errno};
    const int machine = ioctl(kvm, KVM_CREATE_VM, 0);
    if (machine < 0)
        return {Step::Machine, errno};
    void *const memory =
        mmap(nullptr, guestBytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    kvm_userspace_memory_region region{};
    region.memory_size = guestBytes;
    region.userspace_addr = reinterpret_cast<quint64>(memory);
    if (memory == MAP_FAILED || ioctl(machine, KVM_SET_USER_MEMORY_REGION, &region) < 0)
        return {Step::Memory, errno};
    writePageTables(static_cast<quint8 *>(memory));
    std::memcpy(static_cast<quint8 *>(memory) + codeAddress, code.data(), code.size());

    const int processor = ioctl(machine, KVM_CREATE_VCPU, 0);
    const int exchangeSize = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
    if (processor < 0 || exchangeSize < int(sizeof(kvm_run)))
        return {Step::Processor, errno};
    const void *const exchange =
        mmap(nullptr, size_t(exchangeSize), PROT_READ | PROT_WRITE, MAP_SHARED, processor, 0);
    if (exchange == MAP_FAILED)
        return {Step::Processor, errno};
    kvm_sregs state{};
    if (ioctl(processor, KVM_GET_SREGS, &state) < 0)
        return {Step::State, errno};
    setLongMode(state);
    if (ioctl(processor, KVM_SET_SREGS, &state) < 0)
        return {Step::State, errno};

    Finding finding;
    long best = slowNanoseconds;
    for (int attempt = 0; attempt < attempts && best >= slowNanoseconds; ++attempt) {
        const long took = runOnce(processor, static_cast<const kvm_run *>(exchange), finding);
        if (took < 0)
            return finding;
        best = std::min(best, took);
    }
    return best < slowNanoseconds ? Finding{} : Finding{Step::Speed, 0};
}

QString reasonOf(const Finding &finding, const QString &device)
{
    const QString why = errnoText(finding.errorNumber);
    switch (finding.step) {
    case Step::Open:
        return u"%1 does not open (%2)"_s.arg(device, why);
    case Step::Version:
        return u"%1 speaks another version of KVM's interface"_s.arg(device);
    case Step::Machine:
        return u"KVM makes no virtual machine (%1)"_s.arg(why);
    case Step::Memory:
        return u"KVM takes no guest memory (%1)"_s.arg(why);
    case Step::Processor:
        return u"KVM makes no virtual processor (%1)"_s.arg(why);
    case Step::State:
        return u"KVM's processor does not take 64-bit mode (%1)"_s.arg(why);
    case Step::Run:
        return u"KVM does not run the processor (%1)"_s.arg(why);
    case Step::Code:
        return u"KVM ended a plain loop with exit reason %1"_s.arg(finding.errorNumber);
    case Step::Speed:
        return u"KVM interprets instructions instead of running them: the processor's "
               "virtualization is not available to this host"_s;
    case Step::Done:
        break;
    }
    return {};
}

/// Waits for the child's finding; on \a limit the child is killed.
bool receive(int pipe, std::chrono::milliseconds limit, Finding &finding)
{
    pollfd waiting{pipe, POLLIN, 0};
    int ready = -1;
    const long end = nowNanoseconds() + std::chrono::nanoseconds(limit).count();
    do {
        const long left = std::max(0L, (end - nowNanoseconds()) / 1'000'000);
        ready = poll(&waiting, 1, int(left));
    } while (ready < 0 && errno == EINTR);
    return ready == 1 && read(pipe, &finding, sizeof finding) == ssize_t(sizeof finding);
}

} // namespace

KvmProbe probeKvm(const QString &device, std::chrono::milliseconds limit)
{
    const QByteArray path = QFile::encodeName(device);
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) < 0)
        return {false, errnoText(errno)};
    const FileDescriptor readEnd(ends[0]);
    FileDescriptor writeEnd(ends[1]);
    const pid_t child = fork();
    if (child < 0)
        return {false, errnoText(errno)};
    if (child == 0) {
        const Finding finding = tryKvm(path.constData());
        const ssize_t written = write(ends[1], &finding, sizeof finding);
        _exit(written == ssize_t(sizeof finding) ? 0 : 1);
    }
    writeEnd.reset();
    Finding finding;
    const bool hasAnswered = receive(readEnd.get(), limit, finding);
    kill(child, SIGKILL);
    // A killed process leaves KVM at once; should a broken module hold it, we do not wait for ever.
    for (int wait = 0; wait < 100 && waitpid(child, nullptr, WNOHANG) == 0; ++wait)
        usleep(1000);
    if (!hasAnswered)
        return {false, u"KVM did not finish a plain loop within %1 ms"_s.arg(limit.count())};
    return {finding.step == Step::Done, reasonOf(finding, device)};
}

} // namespace overlab::host
