// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups with OpenStack's meaning: several groups on an interface add up, a group without
// egress rules allows all egress, "default" exists in every tenant.
#pragma once

#include "engine/base/ipv4.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace overlab::design {

enum class RuleDirection { Ingress, Egress };
enum class RuleProtocol { Any, Tcp, Udp, Icmp };

/// An inclusive range of ports, 1 to 65535; a single port has first == last.
struct PortRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(PortRange, PortRange) = default;
};

/// remote: group:NAME
struct RemoteGroup
{
    QString group;

    friend bool operator==(const RemoteGroup &, const RemoteGroup &) = default;
};

/// remote: an IPv6 CIDR; read and checked, realised later.
struct RemoteIpv6
{
    QString cidr;

    friend bool operator==(const RemoteIpv6 &, const RemoteIpv6 &) = default;
};

struct SecurityRule
{
    RuleDirection direction = RuleDirection::Ingress;
    std::optional<RuleProtocol> protocol; ///< Any when not given
    std::optional<PortRange> port;        ///< needs Tcp or Udp; every port when not given
    /// monostate: anyone.
    std::variant<std::monostate, Ipv4Subnet, RemoteGroup, RemoteIpv6> remote;

    friend bool operator==(const SecurityRule &, const SecurityRule &) = default;
};

/// A group called "default" takes the place of the one that every tenant begins with: its rules are
/// those listed here, as after editing the default group in OpenStack.
struct SecurityGroup
{
    QString name;
    QList<SecurityRule> rules;

    friend bool operator==(const SecurityGroup &, const SecurityGroup &) = default;
};

} // namespace overlab::design
