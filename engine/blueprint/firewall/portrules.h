// SPDX-License-Identifier: GPL-3.0-or-later
// What the security groups of a port allow, before any driver spells it.
#pragma once

#include "engine/blueprint/topology.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::blueprint {

/// A pair that a port may send from (Neutron's fixed addresses and allowed_address_pairs).
struct AllowedSource
{
    Ipv4Subnet address;
    MacAddress mac;

    friend bool operator==(const AllowedSource &, const AllowedSource &) = default;
};

/// The rules of all groups of \a port in \a direction, each once, in the order of the groups.
QList<ResolvedRule> rulesOf(const Topology &topology, const ResolvedPort &port,
                            design::RuleDirection direction);

/// Own addresses first, then the allowed ones; each pair once.
QList<AllowedSource> allowedSources(const ResolvedPort &port);

/// Whether \a port may send from any IPv4 address: it has none, or 0.0.0.0/0 is allowed.
bool mayUseAnyAddress(const ResolvedPort &port);

/// The MAC addresses that \a port may send from, its own first.
QList<MacAddress> allowedMacs(const ResolvedPort &port);

/// fe80::f816:3eff:fe44:9820 for fa:16:3e:44:98:20 (RFC 4291, appendix A).
design::Ipv6Address linkLocalAddress(const MacAddress &mac);

} // namespace overlab::blueprint
