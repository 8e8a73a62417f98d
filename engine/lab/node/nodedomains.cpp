// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodedomains.h"

#include "engine/base/error.h"
#include "engine/lab/node/nodedaemons.h"

#include <QDeadlineTimer>
#include <QThread>

namespace overlab::lab {

namespace {

using namespace std::chrono_literals;

/// libvirtd writes its pid file before it opens its socket.
constexpr auto beginLimit = 5s;
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

} // namespace overlab::lab
