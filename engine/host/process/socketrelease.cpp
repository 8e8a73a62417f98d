// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/socketrelease.h"

#include "engine/base/error.h"

#include <QDir>
#include <QFile>

#include <algorithm>
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

void allowManyFiles()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit); // else fewer are shared
}

} // namespace

void SharedPacketSockets::share(const ProcessMark &process)
{
    const FileDescriptor handle = openProcess(process);
    if (!handle.isOpen())
        return;
    allowManyFiles();
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
    for (size_t first = 0; first < count; ++first) {
        threads.emplace_back([this, first, count] {
            for (size_t i = first; i < m_sockets.size(); i += count)
                m_sockets[i].reset();
        });
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
