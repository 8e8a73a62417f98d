// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/daemonkeeper.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace overlab {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(log, "overlab.daemon.keeper")

constexpr auto pause = 300ms;
constexpr std::chrono::milliseconds shortestRepairPause = 1s;
constexpr std::chrono::milliseconds longestRepairPause = 60s;

/// Whether all daemons run that shall.
bool revive(lab::Lab &lab, ProgressHub &progress)
{
    try {
        const QList<Error> failures = lab.reviveDaemons(progress);
        for (const Error &error : failures)
            qCWarning(log) << error.what();
        return failures.isEmpty();
    } catch (const std::exception &error) { // an Error, or no thread to be had
        qCWarning(log) << error.what();
        return false;
    }
}

} // namespace

DaemonKeeper::DaemonKeeper(lab::Lab &lab, ProgressHub &progress, LabEvents &events, QObject *parent)
    : QObject(parent), m_lab(lab), m_progress(progress), m_events(events), m_repairPause(shortestRepairPause)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DaemonKeeper::follow);
    connect(&m_watch, &host::ProcessWatch::exited, this, [this](qint64 pid) {
        m_followed.remove(pid);
        // In the pause after a repair that did not help it is looked after sooner, not at once: it may
        // be the one that was repaired.
        if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > shortestRepairPause)
            m_soon.start(m_soon.isActive() ? std::chrono::milliseconds(shortestRepairPause) : pause);
    });
}

void DaemonKeeper::followSoon()
{
    m_soon.start(pause);
}

void DaemonKeeper::follow()
{
    if (m_reviving) {
        m_again = true;
        return;
    }
    m_reviving = true;
    auto *const watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_reviving = false;
        watchRunning();
        m_events.follow();
        rest(watcher->result());
    });
    lab::Lab *const lab = &m_lab;
    ProgressHub *const progress = &m_progress;
    ProgramWork *const work = &m_events.work();
    watcher->setFuture(QtConcurrent::run([lab, progress, work] {
        const ProgramWork::Span span(*work);
        return revive(*lab, *progress);
    }));
}

/// Plans the next look after one that has ended.
void DaemonKeeper::rest(bool allRun)
{
    const auto repairPause = m_repairPause;
    m_repairPause = allRun ? shortestRepairPause : std::min(2 * repairPause, longestRepairPause);
    if (std::exchange(m_again, false))
        followSoon();
    else if (!allRun && !m_soon.isActive())
        m_soon.start(repairPause);
}

void DaemonKeeper::watchRunning()
{
    for (const host::ProcessMark &service : m_lab.runningDaemons()) {
        if (!m_followed.contains(service.pid)) {
            m_followed.insert(service.pid);
            m_watch.watch(service);
        }
    }
}

} // namespace overlab
