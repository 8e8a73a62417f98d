// SPDX-License-Identifier: GPL-3.0-or-later
// What filters the traffic of a node's machines. The native driver's flows are flows like others.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/design/ipv6.h"
#include "engine/design/securitygroup.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::blueprint {

/// The members of a remote security group; with the hybrid driver an ipset of type hash:net.
struct AddressSet
{
    QString name; ///< NIPv4… and the beginning of the group's UUID, at most 29 characters
    bool ipv6 = false;
    QList<Ipv4Subnet> members; ///< sorted; empty with IPv6
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const AddressSet &, const AddressSet &) = default;
};

/// All tables of one IP version in the node's own namespace.
struct PacketFilter
{
    QString program; ///< iptables or ip6tables
    QString rules;   ///< iptables-restore input: replaces what is there
    QString origin;

    QString key() const { return program; }
    friend bool operator==(const PacketFilter &, const PacketFilter &) = default;
};

/// Traffic that a port allows.
struct AllowedTraffic
{
    design::RuleDirection direction = design::RuleDirection::Ingress;
    design::RuleProtocol protocol = design::RuleProtocol::Any;
    std::optional<design::PortRange> ports;
    /// The other end; anyone, by IPv6 too, when all three are empty.
    std::optional<Ipv4Subnet> remote;
    std::optional<design::Ipv6Subnet> remoteIpv6;
    QString remoteSet; ///< an AddressSet

    friend bool operator==(const AllowedTraffic &, const AllowedTraffic &) = default;
};

/// A machine's port with port security: which of its tracked connections may go on.
struct FilteredPort
{
    QString name; ///< tap…
    int zone = 0; ///< conntrack zone: the port's own (hybrid) or the network's local VLAN (native)
    QList<Ipv4Subnet> sources; ///< that it may send from
    QList<design::Ipv6Address> ipv6Sources;
    QList<AllowedTraffic> allowed;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const FilteredPort &, const FilteredPort &) = default;
};

} // namespace overlab::blueprint
