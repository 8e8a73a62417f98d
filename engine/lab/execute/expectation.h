// SPDX-License-Identifier: GPL-3.0-or-later
// Which machines an apply waits for, and what shows of each that it is up.
#pragma once

#include "engine/lab/execute/nodejob.h"
#include "engine/lab/intent.h"
#include "engine/lab/readiness.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace overlab::lab {

/// Machines that were started in this apply, or in an earlier one and are still without an
/// address; those whose object is in \a failed are left out. \a booting are the domains that need a
/// new lease; \a now: seconds since 1970, before their start. The result asks the jobs' hypervisors
/// and must not outlive them.
QList<ExpectedMachine> startedMachines(const QList<NodeJob> &jobs, const Intent &intent,
                                       const QSet<QString> &failed, const QSet<QUuid> &booting,
                                       qint64 now);

/// What shows that \a domain of \a intent is up, asked of \a hypervisor. With \a bootedAt (seconds
/// since 1970) its leases must be newer than that.
ExpectedMachine expectedDomain(const blueprint::Domain &domain, host::Hypervisor &hypervisor,
                               const Intent &intent, std::optional<qint64> bootedAt);

/// Whether a guest that printed \a text (`ip -4 -o addr show; ip -4 route show`) has an address on
/// each card that shall have one, and a default route when a card has a gateway.
bool isSettled(const blueprint::Domain &domain, const QByteArray &text);

/// How long \a machines may take altogether.
std::chrono::milliseconds patience(const QList<ExpectedMachine> &machines);

} // namespace overlab::lab
