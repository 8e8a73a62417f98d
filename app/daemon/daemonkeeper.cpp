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

/// Why not all daemons run that shall; empty: they do.
QList<Error> revive(lab::Lab &lab, ProgressHub &progress)
{
    QList<Error> failures;
    try {
        failures = lab.reviveDaemons(progress);
    } catch (const Error &error) {
        failures.append(error);
    } catch (const std::exception &error) { // no thread to be had
        failures.append(Error(ErrorCode::CommandFailed, lab.name(), QString::fromLocal8Bit(error.what())));
    }
    for (const Error &error : std::as_const(failures))
        qCWarning(log) << error.what();
    return failures;
}

} // namespace

DaemonKeeper::DaemonKeeper(lab::Lab &lab, ProgressHub &progress, LabEvents &events, LostDaemons &lost, QObject *parent)
    : QObject(parent), m_lab(lab), m_progress(progress), m_events(events), m_lost(lost), m_repairPause(shortestRepairPause)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DaemonKeeper::follow);
    connect(&m_watch, &host::ProcessWatch::exited, this, [this](qint64 pid) {
        noteEnd(pid);
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
    auto *const watcher = new QFutureWatcher<QList<Error>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_reviving = false;
        const QList<Error> failures = watcher->result();
        watchRunning(failures);
        m_events.follow();
        rest(failures.isEmpty() && !m_lab.hasDeadDaemons()); // one that ended before it was followed is known by nobody else
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

void DaemonKeeper::noteEnd(qint64 pid)
{
    const lab::LabDaemon daemon = m_followed.take(pid);
    const auto intent = m_lab.intent();
    const bool isOfService = !daemon.object.isEmpty();
    if (!intent || m_lab.isEnding() || (isOfService && m_events.work().isUnderWay())) // an apply ends those, too
        return;
    for (const blueprint::NodeBlueprint &node : intent->blueprint.nodes) {
        if (node.name == daemon.node)
            m_lost.add(daemon, node);
    }
}

void DaemonKeeper::watchRunning(const QList<Error> &failures)
{
    const QList<lab::LabDaemon> running = m_lab.runningDaemons();
    for (const lab::LabDaemon &daemon : running) {
        if (!m_followed.contains(daemon.mark.pid)) {
            m_followed.insert(daemon.mark.pid, daemon);
            m_watch.watch(daemon.mark);
        }
    }
    m_lost.settle(m_lab, running, failures);
}

} // namespace overlab
