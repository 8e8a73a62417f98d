// SPDX-License-Identifier: GPL-3.0-or-later
// Runs programs in places: to their end (run), or on as daemons under PID 1 (startDaemons).
// Blocking, for worker threads; several may run at once. Children are made with
// CLONE_VM|CLONE_VFORK, so the cost does not follow the size of the caller, and enter their
// namespaces before they exec.
#pragma once

#include "engine/base/error.h"
#include "engine/host/process/place.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace overlab::host {

struct ProcessSpec
{
    QString program; ///< absolute, or looked up in the place's PATH
    QStringList arguments;
    Place place;
    QByteArray input; ///< standard input; a daemon's is /dev/null
    std::chrono::milliseconds timeLimit{10'000};
    qsizetype outputLimit = 16 * 1024 * 1024; ///< bytes, for each of the two streams

    /// The command as a person would type it, for logs and errors.
    QString commandLine() const;
};

struct ProcessResult
{
    int exitCode = 0; ///< 128+N when signal N ended it
    QByteArray output;
    QByteArray errors;
};

/// One process for its whole life: a pid alone can come to mean another one.
struct ProcessMark
{
    qint64 pid = 0;
    quint64 startTime = 0; ///< field 22 of /proc/PID/stat

    friend bool operator==(const ProcessMark &, const ProcessMark &) = default;
};

/// Runs to the end and takes any exit code. What the program left in the background stays.
/// Throws NotFound (no such program, namespace or folder), NotPermitted, Timeout and, past
/// outputLimit, BadReply; on both limits the whole process group is killed.
ProcessResult run(const ProcessSpec &spec);

/// As run(); an exit code other than zero throws CommandFailed with the command line and the end
/// of what it said.
ProcessResult runChecked(const ProcessSpec &spec);

struct DaemonSpec
{
    ProcessSpec process; ///< input, timeLimit and outputLimit do not apply
    QString logFile;     ///< appended to, caller's path; empty is /dev/null
    QString pidFile;     ///< written after the start, caller's path; empty is none
};

/// mark is the new process, or failure says why there is none.
struct DaemonStart
{
    ProcessMark mark;
    std::optional<Error> failure;
};

/// Starts \a spec in its own session as a child of PID 1 (or of the nearest subreaper); returns
/// when it has exec'ed. Throws as run().
ProcessMark startDaemon(const DaemonSpec &spec);

/// Starts all, in order, in one go; the answer has one entry for each.
QList<DaemonStart> startDaemons(const QList<DaemonSpec> &specs);

} // namespace overlab::host
