// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/allowing.h"

#include "engine/design/editing/adding.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

SecurityRule ruleFor(const Traffic &traffic)
{
    SecurityRule rule;
    rule.direction = traffic.direction;
    if (traffic.protocol != RuleProtocol::Any)
        rule.protocol = traffic.protocol;
    const bool hasPorts = traffic.protocol == RuleProtocol::Tcp || traffic.protocol == RuleProtocol::Udp;
    if (hasPorts && traffic.port != 0)
        rule.port = PortRange{traffic.port, traffic.port};
    if (!traffic.other.isNull())
        rule.remote = Ipv4Subnet(traffic.other, 32);
    return rule;
}

QString baseName(const Traffic &traffic)
{
    QString name = u"allow"_s;
    switch (traffic.protocol) {
    case RuleProtocol::Any:
        break;
    case RuleProtocol::Tcp:
        name += u"-tcp"_s;
        break;
    case RuleProtocol::Udp:
        name += u"-udp"_s;
        break;
    case RuleProtocol::Icmp:
        return name + u"-icmp"_s;
    }
    return traffic.port == 0 ? name : name + u'-' + QString::number(traffic.port);
}

bool isJust(const SecurityGroup &group, const SecurityRule &rule)
{
    return group.rules == QList<SecurityRule>{rule};
}

} // namespace

std::optional<Allowed> allowed(Design design, const ObjectId &machine, int interface, const Traffic &traffic)
{
    const auto tenant = std::find_if(design.tenants.begin(), design.tenants.end(),
                                     [&](const Tenant &one) { return one.name == machine.tenant; });
    if (tenant == design.tenants.end())
        return std::nullopt;
    const auto found = std::find_if(tenant->vms.begin(), tenant->vms.end(),
                                    [&](const Machine &one) { return one.name == machine.name; });
    if (found == tenant->vms.end() || interface < 0 || interface >= found->interfaces.size())
        return std::nullopt;
    MachineInterface &port = found->interfaces[interface];
    if (!port.portSecurity.value_or(true))
        return std::nullopt;

    const SecurityRule rule = ruleFor(traffic);
    QStringList names;
    QString group;
    for (const SecurityGroup &one : std::as_const(tenant->securityGroups)) {
        names.append(one.name);
        if (isJust(one, rule))
            group = one.name;
    }
    if (group.isEmpty()) {
        group = names.contains(baseName(traffic)) ? freeName(baseName(traffic), names) : baseName(traffic);
        tenant->securityGroups.append({group, {rule}});
    }
    QList<QString> groups = port.securityGroups.value_or(QList<QString>{u"default"_s});
    if (!groups.contains(group))
        groups.append(group);
    port.securityGroups = groups;
    return Allowed{design, group};
}

} // namespace overlab::design
