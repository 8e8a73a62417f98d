// SPDX-License-Identifier: GPL-3.0-or-later
// Says when processes end, whoever their parent is, by pidfd: no polling, no SIGCHLD. The engine
// follows its daemons with it, also those that an earlier engine started.
#pragma once

#include "engine/host/process/processmark.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace overlab::host {

/// Lives on a thread with an event loop.
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
