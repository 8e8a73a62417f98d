// SPDX-License-Identifier: GPL-3.0-or-later
// Knows and ends processes that are not our children, by pidfd and start time: a pid that was used
// again is never taken for the process that was meant, and never signalled. Blocking where it
// waits.
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace overlab::host {

class FileDescriptor;

/// One process for its whole life: a pid alone can come to mean another one.
struct ProcessMark
{
    qint64 pid = 0;
    quint64 startTime = 0; ///< field 22 of /proc/PID/stat

    friend bool operator==(const ProcessMark &, const ProcessMark &) = default;
};

/// The start time of \a pid; nullopt when there is no such process.
std::optional<quint64> readStartTime(qint64 pid);

/// "ovs-vswitchd": what the kernel calls \a pid, at most 15 bytes; empty when there is no such process.
QString readProgramName(qint64 pid);

/// The process that \a pidFile names, when it lives and one of its arguments contains
/// \a argumentPart (the origin that we put there).
std::optional<ProcessMark> readPidFile(const QString &pidFile, const QString &argumentPart);

/// Whether \a pid lives, is no zombie, and one of its arguments contains \a argumentPart.
bool isAlive(qint64 pid, const QString &argumentPart);
/// Whether just this process lives and is no zombie.
bool isAlive(const ProcessMark &mark);

/// A pidfd for just this process; not open when it is gone.
FileDescriptor openProcess(const ProcessMark &mark);

/// Sends \a signal to just this process; false when it is gone.
bool sendSignal(const ProcessMark &mark, int signal);

/// Sends SIGTERM, after \a grace SIGKILL, and returns when the process is gone; one that is gone
/// already is success. Throws Timeout when it does not even die from SIGKILL (5 s), NotPermitted.
void terminate(const ProcessMark &mark, std::chrono::milliseconds grace);
/// All at once: every SIGTERM is sent before the first wait, the grace is one for all.
void terminate(const QList<ProcessMark> &marks, std::chrono::milliseconds grace);

} // namespace overlab::host
