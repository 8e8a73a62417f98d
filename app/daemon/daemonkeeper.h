// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the lab's daemons alive (dnsmasq, Open vSwitch, libvirtd): follows their processes and has
// those that end started again.
#pragma once

#include "app/daemon/labevents.h"
#include "app/daemon/lostdaemons.h"
#include "app/daemon/progresshub.h"
#include "engine/host/process/processwatch.h"
#include "engine/lab/lab.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace overlab {

/// Main thread; the restarts themselves run on the pool. What cannot be repaired is tried again
/// after pauses that grow.
class DaemonKeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DaemonKeeper(lab::Lab &lab, ProgressHub &progress, LabEvents &events, LostDaemons &lost, QObject *parent = nullptr);

    /// Revives what has ended and follows all daemons that run now.
    void follow();
    /// follow() a little later: commands often come one after another.
    void followSoon();

private:
    void noteEnd(qint64 pid);
    void watchRunning(const QList<Error> &failures);
    void rest(bool allRun);

    lab::Lab &m_lab;
    ProgressHub &m_progress;
    LabEvents &m_events;
    LostDaemons &m_lost;
    host::ProcessWatch m_watch;
    QHash<qint64, lab::LabDaemon> m_followed; ///< by process
    QTimer m_soon;
    std::chrono::milliseconds m_repairPause;
    bool m_reviving = false;
    bool m_again = false;
};

} // namespace overlab
