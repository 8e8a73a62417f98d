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

} // namespace

DaemonKeeper::DaemonKeeper(lab::Lab &lab, ProgressHub &progress, QObject *parent)
    : QObject(parent), m_lab(lab), m_progress(progress)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &DaemonKeeper::follow);
    connect(&m_watch, &host::ProcessWatch::exited, this, [this](qint64 pid) {
        m_followed.remove(pid);
        followSoon();
    });
}

void DaemonKeeper::followSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void DaemonKeeper::follow()
{
    if (m_reviving) {
        m_again = true;
        return;
    }
    m_reviving = true;
    auto *const watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_reviving = false;
        watchRunning();
        if (std::exchange(m_again, false))
            followSoon();
    });
    lab::Lab *const lab = &m_lab;
    ProgressHub *const progress = &m_progress;
    watcher->setFuture(QtConcurrent::run([lab, progress] {
        try {
            lab->reviveDaemons(*progress);
        } catch (const Error &error) {
            qCWarning(log) << error.what();
        }
    }));
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
