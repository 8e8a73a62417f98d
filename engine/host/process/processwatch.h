// SPDX-License-Identifier: GPL-3.0-or-later
// Follows and ends processes that are not our children, by pidfd and start time: a pid that was
// used again is never taken for the process that was meant, and never signalled.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace overlab::host {

/// The start time of \a pid; nullopt when there is no such process.
std::optional<quint64> readStartTime(qint64 pid);

/// The process that \a pidFile names, when it lives and one of its arguments contains
/// \a argumentPart (the origin that we put there).
std::optional<ProcessMark> readPidFile(const QString &pidFile, const QString &argumentPart);

/// Whether \a pid lives, is no zombie, and one of its arguments contains \a argumentPart.
bool isAlive(qint64 pid, const QString &argumentPart);
/// Whether just this process lives and is no zombie.
bool isAlive(const ProcessMark &mark);

/// Sends SIGTERM, after \a grace SIGKILL, and returns when the process is gone; one that is gone
/// already is success. Throws Timeout when it does not even die from SIGKILL (5 s).
void terminate(const ProcessMark &mark, std::chrono::milliseconds grace);
/// All at once: every SIGTERM is sent before the first wait, the grace is one for all.
void terminate(const QList<ProcessMark> &marks, std::chrono::milliseconds grace);

/// Sends \a signal to just this process; false when it is gone.
bool sendSignal(const ProcessMark &mark, int signal);

/// Says when processes end, whoever their parent is. Lives on a thread with an event loop.
class ProcessWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProcessWatch(QObject *parent = nullptr);
    ~ProcessWatch() override;

    /// Emits exited() once for it, also (from the event loop) when it is gone already.
    void watch(const overlab::host::ProcessMark &mark);
    /// No exited() for it from here on.
    void forget(qint64 pid);
    qsizetype count() const { return qsizetype(m_watched.size()); }

signals:
    void exited(qint64 pid);

private:
    struct Watched;
    void finish(qint64 pid);

    std::unordered_map<qint64, std::unique_ptr<Watched>> m_watched;
};

} // namespace overlab::host
