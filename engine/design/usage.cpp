// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/usage.h"

#include <limits>

namespace overlab::design {

Usage usageOf(const Tenant &tenant)
{
    constexpr qint64 usualMemory = qint64(128) << 20;
    Usage usage;
    usage.vms = tenant.vms.size();
    usage.networks = tenant.networks.size();
    usage.routers = tenant.routers.size();
    for (const Machine &machine : tenant.vms) {
        for (const MachineInterface &port : machine.interfaces)
            usage.floatingIps += port.floatingIp ? 1 : 0;
        if (machine.type == MachineType::Namespace)
            continue;
        usage.vcpus += machine.vcpus.value_or(1);
        if (__builtin_add_overflow(usage.memoryBytes, machine.memoryBytes.value_or(usualMemory),
                                   &usage.memoryBytes))
            usage.memoryBytes = std::numeric_limits<qint64>::max();
    }
    return usage;
}

} // namespace overlab::design
