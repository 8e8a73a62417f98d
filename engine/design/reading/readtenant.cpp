// SPDX-License-Identifier: GPL-3.0-or-later
// Tenants with their quotas.
#include "engine/design/reading/readers.h"

#include <limits>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

Quota readQuota(const ValueReader &value)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const MapReader map = value.map(u"quota");
    const auto count = [&map](const QString &key) -> std::optional<int> {
        return map.get<&ValueReader::integer>(key, 0, most);
    };
    Quota quota;
    quota.vms = count(u"vms"_s);
    quota.vcpus = count(u"vcpus"_s);
    quota.networks = count(u"networks"_s);
    quota.routers = count(u"routers"_s);
    quota.floatingIps = count(u"floating-ips"_s);
    quota.memoryBytes =
        map.get<&ValueReader::size>(u"memory"_s, 0, std::numeric_limits<qint64>::max());
    return quota;
}

} // namespace

Tenant readTenant(ValueReader value)
{
    const QString name = peekName(value);
    value.setObject(name);
    const MapReader map = value.map(u"tenant");
    Tenant tenant;
    tenant.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    tenant.color = map.get<&ValueReader::color>(u"color"_s);
    if (const auto quota = map.value(u"quota"_s))
        tenant.quota = readQuota(*quota);
    for (const ValueReader &item : map.list(u"networks"_s))
        tenant.networks.append(readNetwork(item, name));
    for (const ValueReader &item : map.list(u"security-groups"_s))
        tenant.securityGroups.append(readSecurityGroup(item, name));
    for (const ValueReader &item : map.list(u"routers"_s))
        tenant.routers.append(readRouter(item, name));
    for (const ValueReader &item : map.list(u"vms"_s))
        tenant.vms.append(readMachine(item, name));
    return tenant;
}

} // namespace overlab::design
