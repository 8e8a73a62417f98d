// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/socketrelease.h"

#include "engine/base/error.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// More would wait for the same grace periods.
constexpr size_t mostThreads = 64;

bool isPacketSocket(int descriptor)
{
    int domain = 0;
    socklen_t size = sizeof domain;
    return getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_PACKET;
}

/// As many files as this process may have, for as long as it lives: programs that are started
/// meanwhile would inherit the higher limit, and some count up to it.
class ManyFiles
{
public:
    ManyFiles() : m_turn(turns())
    {
        m_isKnown = getrlimit(RLIMIT_NOFILE, &m_before) == 0;
        const rlimit most{m_before.rlim_max, m_before.rlim_max};
        if (m_isKnown)
            setrlimit(RLIMIT_NOFILE, &most); // refused: fewer are shared
    }
    ManyFiles(const ManyFiles &) = delete;
    ManyFiles &operator=(const ManyFiles &) = delete;
    ~ManyFiles()
    {
        if (m_isKnown)
            setrlimit(RLIMIT_NOFILE, &m_before); // descriptors above it stay open
    }

private:
    /// The limit is the whole process's: one after the other.
    static std::mutex &turns()
    {
        static std::mutex mutex;
        return mutex;
    }

    const std::lock_guard<std::mutex> m_turn;
    rlimit m_before{};
    bool m_isKnown = false;
};

} // namespace

void SharedPacketSockets::share(const ProcessMark &process)
{
    const FileDescriptor handle = openProcess(process);
    if (!handle.isOpen())
        return;
    const ManyFiles limit;
    const QDir folder(u"/proc/%1/fd"_s.arg(process.pid));
    for (const QString &number : folder.entryList(QDir::Files | QDir::System)) {
        char target[8];
        const QByteArray path = QFile::encodeName(folder.filePath(number));
        if (readlink(path.constData(), target, sizeof target) != sizeof target
            || !QByteArrayView(target, sizeof target).startsWith("socket:"))
            continue;
        FileDescriptor shared(int(syscall(SYS_pidfd_getfd, handle.get(), number.toInt(), 0)));
        if (shared.isOpen() && isPacketSocket(shared.get()))
            m_sockets.push_back(std::move(shared));
    }
}

void SharedPacketSockets::close()
{
    const size_t count = std::min(mostThreads, m_sockets.size());
    std::vector<std::thread> threads;
    try {
        for (size_t first = 0; first < count; ++first) {
            threads.emplace_back([this, first, count] {
                for (size_t i = first; i < m_sockets.size(); i += count)
                    m_sockets[i].reset();
            });
        }
    } catch (const std::system_error &) {
        // No room for so many threads: the rest is closed below, one after the other.
    }
    for (std::thread &thread : threads)
        thread.join();
    m_sockets.clear();
}

void killAndRelease(const QList<ProcessMark> &processes)
{
    SharedPacketSockets sockets;
    for (const ProcessMark &process : processes)
        sockets.share(process);
    try {
        terminate(processes, std::chrono::milliseconds(0));
    } catch (const Error &) {
        // It goes on dying.
    }
}

} // namespace overlab::host
