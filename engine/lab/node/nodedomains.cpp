// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodedomains.h"

#include "engine/base/error.h"
#include "engine/host/process/processmark.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <QDeadlineTimer>
#include <QThread>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// libvirtd writes its pid file before it opens its socket.
constexpr auto beginLimit = 1s;
constexpr unsigned long pauseMilliseconds = 20;

} // namespace

std::optional<QList<host::DomainState>> readDomains(const QString &node, host::Hypervisor &hypervisor)
{
    const QDeadlineTimer deadline(beginLimit);
    while (const auto asked = runningLibvirt(node)) {
        try {
            return hypervisor.readDomains();
        } catch (const Error &error) {
            const bool mayBegin = error.code() == ErrorCode::HostUnreachable && !deadline.hasExpired();
            if (!mayBegin && runningLibvirt(node) == asked)
                throw;
        }
        QThread::msleep(pauseMilliseconds);
    }
    return std::nullopt;
}

bool isEmulated(const QString &node, const QString &instance)
{
    return host::readPidFile(paths::nodeRun(node) + u"/libvirt/qemu/%1.pid"_s.arg(instance), instance).has_value();
}

QHash<QUuid, host::DomainState::Run> readRuns(const QString &node, const QHash<QUuid, QString> &instances, host::Hypervisor &hypervisor)
{
    QHash<QUuid, host::DomainState::Run> runs;
    const auto domains = readDomains(node, hypervisor);
    for (const host::DomainState &domain : domains.value_or(QList<host::DomainState>()))
        runs.insert(domain.uuid, domain.run);
    for (auto instance = instances.cbegin(); !domains && instance != instances.cend(); ++instance) {
        if (isEmulated(node, *instance))
            runs.insert(instance.key(), host::DomainState::Run::Running);
    }
    return runs;
}

} // namespace overlab::lab
