// SPDX-License-Identifier: GPL-3.0-or-later
// What a tenant owns of what its quota counts.
#pragma once

#include "engine/design/tenant.h"

namespace overlab::design {

/// Namespace guests are machines, but take neither vCPUs nor memory for themselves.
struct Usage
{
    qint64 vms = 0;
    qint64 vcpus = 0;
    qint64 memoryBytes = 0; ///< at most what fits; it does not overflow
    qint64 networks = 0;
    qint64 routers = 0;
    qint64 floatingIps = 0;

    friend bool operator==(const Usage &, const Usage &) = default;
};

Usage usageOf(const Tenant &tenant);

} // namespace overlab::design
