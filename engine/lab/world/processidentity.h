// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether a process is still the one that was written down: a process id alone is reused.
#pragma once

#include "engine/lab/world/labrecord.h"

#include <optional>

namespace overlab::lab {

struct ProcessStat
{
    char state = '?'; ///< 'Z': ended, its namespaces are gone, nobody has collected it yet
    quint64 startTicks = 0;
};

/// The process's state and start time, or nullopt when there is no such process.
std::optional<ProcessStat> readProcessStat(pid_t pid);

/// The inode of one namespace ("net", "mnt", "pid", "user") of \a pid; 0 when it can not be read.
quint64 readNamespaceInode(pid_t pid, const char *kind);

/// All four; 0 each when they can not be read.
NamespaceInodes readNamespaces(pid_t pid);

/// Changes with each start of the kernel.
QString readBootId();

/// True while the lab's own PID 1 runs: same start of the kernel, process and start time.
bool isInitRunning(const LabRecord &record);

/// Ends the lab's PID 1 by SIGKILL after making sure, with the process held by a pidfd, that it is
/// the one of the record. False when it had already ended. Throws when the kernel refuses.
bool killInit(const LabRecord &record);

} // namespace overlab::lab
