// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for something to happen in folders, by inotify, on a worker thread.
#pragma once

#include <QString>

#include <chrono>

namespace overlab::lab {

class FolderWatch
{
public:
    FolderWatch();
    ~FolderWatch();
    FolderWatch(const FolderWatch &) = delete;
    FolderWatch &operator=(const FolderWatch &) = delete;

    /// From here on files that appear or change in \a folder end a wait().
    void add(const QString &folder);

    /// Returns when something happened since the last wait(), at the latest after \a limit.
    void wait(std::chrono::milliseconds limit);

private:
    int m_descriptor;
};

} // namespace overlab::lab
