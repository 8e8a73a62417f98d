// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas: what a tenant may own at most.
#include "engine/design/validation/rules.h"

#include "engine/design/reading/wordforms.h"
#include "engine/design/usage.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

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
        check(u"vms"_s, usage.vms, quota.vms, number);
        check(u"vcpus"_s, usage.vcpus, quota.vcpus, number);
        check(u"memory"_s, usage.memoryBytes, quota.memoryBytes, sizeText);
        check(u"networks"_s, usage.networks, quota.networks, number);
        check(u"routers"_s, usage.routers, quota.routers, number);
        check(u"floating-ips"_s, usage.floatingIps, quota.floatingIps, number);
    }
}

} // namespace overlab::design
