// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the lab's services (dnsmasq) alive: follows their processes and starts those that end.
#pragma once

#include "engine/host/process/processwatch.h"
#include "engine/lab/lab.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace overlab {

/// Main thread; the restarts themselves run on the pool.
class ServiceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ServiceKeeper(lab::Lab &lab, QObject *parent = nullptr);

    /// Revives what has ended and follows all services that run now.
    void follow();
    /// follow() a little later: an apply that goes on changes them often.
    void followSoon();

private:
    void watchRunning();

    lab::Lab &m_lab;
    host::ProcessWatch m_watch;
    QSet<qint64> m_followed;
    QTimer m_soon;
    bool m_reviving = false;
    bool m_again = false;
};

} // namespace overlab
