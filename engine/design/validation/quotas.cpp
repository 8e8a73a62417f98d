// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas: what a tenant may own at most. Namespace guests are machines, but take neither vCPUs nor
// memory for themselves.
#include "engine/design/validation/rules.h"

#include "engine/design/reading/wordforms.h"

#include <limits>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

struct Usage
{
    qint64 vcpus = 0;
    qint64 memoryBytes = 0;
    qint64 floatingIps = 0;
};

Usage usageOf(const Tenant &tenant)
{
    constexpr qint64 usualMemory = qint64(128) << 20;
    Usage usage;
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

} // namespace

void checkQuotas(ValidationContext &context)
{
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        if (!tenant.quota)
            continue;
        const Usage usage = usageOf(tenant);
        const auto check = [&](const QString &key, qint64 used, std::optional<qint64> limit,
                               QString (*text)(qint64)) {
            if (limit && used > *limit)
                context.report(u"quota-exceeded"_s, {key, text(used), text(*limit)},
                               itemPath(u"tenants"_s, t) + u".quota."_s + key, tenant.name);
        };
        const auto number = [](qint64 value) { return QString::number(value); };
        const Quota &quota = *tenant.quota;
        check(u"vms"_s, tenant.vms.size(), quota.vms, number);
        check(u"vcpus"_s, usage.vcpus, quota.vcpus, number);
        check(u"memory"_s, usage.memoryBytes, quota.memoryBytes, sizeText);
        check(u"networks"_s, tenant.networks.size(), quota.networks, number);
        check(u"routers"_s, tenant.routers.size(), quota.routers, number);
        check(u"floating-ips"_s, usage.floatingIps, quota.floatingIps, number);
    }
}

} // namespace overlab::design
