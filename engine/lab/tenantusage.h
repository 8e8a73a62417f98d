// SPDX-License-Identifier: GPL-3.0-or-later
// Tenants in a lab's status: what each owns and may own, and what its machines sent and received.
#pragma once

#include "engine/blueprint/topology.h"

#include <QJsonArray>

namespace overlab::lab {

/// For each tenant {"name", "used", "quota", "sent", "received"}: used and quota count vms, vcpus,
/// memory (bytes), networks, routers and floatingIps, a quota that is not set is null; sent and
/// received count the "bytes" and "packets" of all its machines' ports, of each since it was plugged
/// in. A node that does not answer counts nothing.
QJsonArray tenantUsage(const blueprint::Topology &topology);

} // namespace overlab::lab
