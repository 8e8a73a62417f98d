// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/processwatch.h"

#include "engine/host/process/filedescriptor.h"

#include <QMetaObject>
#include <QSocketNotifier>

namespace overlab::host {

struct ProcessWatch::Watched
{
    FileDescriptor process;
    std::unique_ptr<QSocketNotifier> notifier;
};

ProcessWatch::ProcessWatch(QObject *parent) : QObject(parent)
{
}

ProcessWatch::~ProcessWatch() = default;

void ProcessWatch::watch(const ProcessMark &mark)
{
    auto watched = std::make_unique<Watched>();
    watched->process = openProcess(mark);
    if (watched->process.isOpen()) {
        watched->notifier =
            std::make_unique<QSocketNotifier>(watched->process.get(), QSocketNotifier::Read);
        connect(watched->notifier.get(), &QSocketNotifier::activated, this,
                [this, pid = mark.pid] { finish(pid); });
    } else {
        const auto finishIfStillGone = [this, pid = mark.pid] {
            const auto found = m_watched.find(pid);
            if (found != m_watched.end() && !found->second->notifier)
                finish(pid);
        };
        QMetaObject::invokeMethod(this, finishIfStillGone, Qt::QueuedConnection);
    }
    m_watched.insert_or_assign(mark.pid, std::move(watched));
}

void ProcessWatch::forget(qint64 pid)
{
    m_watched.erase(pid);
}

void ProcessWatch::finish(qint64 pid)
{
    const auto found = m_watched.find(pid);
    if (found == m_watched.end())
        return; // forgotten meanwhile
    if (QSocketNotifier *const notifier = found->second->notifier.release()) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // we are in its signal
    }
    m_watched.erase(found);
    emit exited(pid);
}

} // namespace overlab::host
