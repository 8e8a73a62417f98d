// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant's network and its subnets.
#pragma once

#include "engine/base/ipv4.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <variant>

namespace overlab::design {

/// Neutron's type drivers.
enum class NetworkType { Vxlan, Gre, Geneve, Vlan, Flat, Local };

/// A static route, written {to: CIDR, via: ADDRESS}.
struct Route
{
    Ipv4Subnet to;
    Ipv4Address via;

    friend bool operator==(const Route &, const Route &) = default;
};

/// How a subnet hands out addresses.
struct Dhcp
{
    bool enabled = true;                ///< dhcp: false
    std::optional<Ipv4Address> address; ///< of the DHCP port; the lowest free when not given
    std::optional<Ipv4Range> pool;      ///< every free host address when not given
    std::optional<qint64> leaseSeconds; ///< 86400 when not given

    friend bool operator==(const Dhcp &, const Dhcp &) = default;
};

/// gateway: none
struct NoGateway
{
    friend bool operator==(NoGateway, NoGateway) = default;
};

struct Subnet
{
    /// Empty when the subnet is IPv6: then cidr6 has its text (read and checked, realised later).
    std::optional<Ipv4Subnet> cidr;
    QString cidr6;
    /// monostate: not given, then the first host address; NoGateway: "none".
    std::variant<std::monostate, NoGateway, Ipv4Address> gateway;
    QString gateway6;         ///< the gateway's text when the subnet is IPv6
    std::optional<Dhcp> dhcp; ///< not given means on, with everything derived
    QList<Ipv4Address> dns;   ///< none given: the DHCP port answers
    QList<QString> dns6;      ///< the IPv6 resolvers of an IPv6 subnet
    QList<Route> routes;      ///< handed out by DHCP option 121

    friend bool operator==(const Subnet &, const Subnet &) = default;
};

struct Network
{
    QString name;
    std::optional<NetworkType> type; ///< settings.tunnel when not given
    std::optional<quint32> segment;  ///< VNI, GRE key or VLAN id; the lowest free when not given
    std::optional<int> mtuBytes;     ///< from the underlay when not given
    QList<Subnet> subnets;

    friend bool operator==(const Network &, const Network &) = default;
};

} // namespace overlab::design
