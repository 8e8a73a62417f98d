// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodedomains.h"

#include "engine/base/error.h"
#include "engine/host/process/processmark.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

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
    std::optional<host::ProcessMark> before;
    QDeadlineTimer deadline;
    while (const auto asked = runningLibvirt(node)) {
        if (asked != std::exchange(before, asked))
            deadline.setRemainingTime(beginLimit);
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

QHash<QUuid, host::DomainState::Run> readRuns(const QString &node, const QHash<QUuid, Instance> &instances, host::Hypervisor &hypervisor)
{
    QHash<QUuid, host::DomainState::Run> runs;
    std::optional<QList<host::DomainState>> domains;
    try {
        domains = readDomains(node, hypervisor);
    } catch (const Error &) {
        // The status says it.
    }
    if (domains) {
        for (const host::DomainState &domain : std::as_const(*domains))
            runs.insert(domain.uuid, domain.run);
        return runs;
    }
    for (auto instance = instances.cbegin(); instance != instances.cend(); ++instance) {
        if (isEmulated(node, instance->name))
            runs.insert(instance.key(), host::DomainState::Run::Running);
        else if (instance->isStopped)
            runs.insert(instance.key(), host::DomainState::Run::Off);
    }
    return runs;
}

} // namespace overlab::lab
