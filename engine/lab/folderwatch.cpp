// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/folderwatch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace overlab::lab {

FolderWatch::FolderWatch() : m_descriptor(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

FolderWatch::~FolderWatch()
{
    close(m_descriptor);
}

void FolderWatch::add(const QString &folder)
{
    inotify_add_watch(m_descriptor, folder.toUtf8().constData(),
                      IN_CREATE | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE);
}

void FolderWatch::wait(std::chrono::milliseconds limit)
{
    pollfd event{m_descriptor, POLLIN, 0};
    poll(&event, 1, int(limit.count()));
    char buffer[16384];
    while (read(m_descriptor, buffer, sizeof buffer) > 0) {
    }
}

} // namespace overlab::lab
