// SPDX-License-Identifier: GPL-3.0-or-later
// Finds and ends the processes of a namespace, and waits for sockets of daemons. Works inside the
// lab's PID namespace: what it sees is the lab's alone.
#pragma once

#include "engine/host/process/processmark.h"

#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace overlab::lab {

/// Processes whose namespace of \a kind ("net", "mnt") has one of \a inodes.
QList<host::ProcessMark> processesIn(const QString &kind, const QSet<quint64> &inodes);
inline QList<host::ProcessMark> processesIn(const QString &kind, quint64 inode)
{
    return processesIn(kind, QSet<quint64>{inode});
}

/// SIGTERM, then SIGKILL after \a grace.
void endProcesses(const QList<host::ProcessMark> &processes,
                  std::chrono::milliseconds grace = std::chrono::milliseconds(500));

/// Waits until something listens at \a path. Throws Timeout about \a subject.
void waitForSocket(const QString &path, const QString &subject,
                   std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace overlab::lab
