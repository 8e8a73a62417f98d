// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/firewall/portrules.h"

#include <algorithm>

namespace overlab::blueprint {

QList<ResolvedRule> rulesOf(const Topology &topology, const ResolvedPort &port,
                            design::RuleDirection direction)
{
    QList<ResolvedRule> rules;
    for (const int group : port.securityGroups) {
        for (const ResolvedRule &rule : topology.securityGroups.at(group).rules) {
            if (rule.direction == direction && !rules.contains(rule))
                rules.append(rule);
        }
    }
    return rules;
}

QList<AllowedSource> allowedSources(const ResolvedPort &port)
{
    QList<AllowedSource> sources;
    const auto add = [&sources](const AllowedSource &source) {
        if (!sources.contains(source))
            sources.append(source);
    };
    for (const ResolvedAddress &address : port.addresses)
        add({Ipv4Subnet(address.address, 32), port.mac});
    for (const design::AllowedAddress &allowed : port.allowedAddresses)
        add({allowed.address, allowed.mac.value_or(port.mac)});
    return sources;
}

bool mayUseAnyAddress(const ResolvedPort &port)
{
    return port.addresses.isEmpty()
        || std::any_of(port.allowedAddresses.cbegin(), port.allowedAddresses.cend(),
                       [](const auto &allowed) { return allowed.address.prefixLength() == 0; });
}

QList<MacAddress> allowedMacs(const ResolvedPort &port)
{
    QList<MacAddress> macs{port.mac};
    for (const design::AllowedAddress &allowed : port.allowedAddresses) {
        if (allowed.mac && !macs.contains(*allowed.mac))
            macs.append(*allowed.mac);
    }
    return macs;
}

design::Ipv6Address linkLocalAddress(const MacAddress &mac)
{
    const auto &o = mac.octets();
    return {0xfe, 0x80, 0, 0, 0, 0, 0, 0, quint8(o[0] ^ 2), o[1], o[2], 0xff, 0xfe, o[3], o[4], o[5]};
}

} // namespace overlab::blueprint
