// SPDX-License-Identifier: GPL-3.0-or-later
// Tells whether a lab's first process is still the one that lab.json names, and in which namespaces
// a process is. Process ids and namespace numbers are given out again, so neither is trusted alone.
#pragma once

#include "engine/lab/world/labrecord.h"

namespace overlab::lab {

/// The number of one namespace ("net", "mnt", "pid", "user") of \a pid; 0 when it cannot be read.
quint64 readNamespaceInode(qint64 pid, const char *kind);

/// All four; 0 each when they cannot be read.
NamespaceInodes readNamespaces(qint64 pid);

/// Changes with each start of the kernel.
QString readBootId();

/// True while the lab's own PID 1 runs: same start of the kernel, process and start time.
bool isInitRunning(const LabRecord &record);

/// Ends the lab's PID 1 by SIGKILL after making sure that it is the one of the record. False when
/// it had already ended. Throws NameTaken when it is not, NotPermitted when the kernel refuses.
bool killInit(const LabRecord &record);

} // namespace overlab::lab
