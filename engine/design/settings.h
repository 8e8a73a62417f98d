// SPDX-License-Identifier: GPL-3.0-or-later
// The sections settings, underlay and images of a design.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/design/network.h"

#include <QString>

#include <optional>

namespace overlab::design {

/// Neutron's firewall_driver: iptables_hybrid, openvswitch or noop.
enum class FirewallDriver { Hybrid, Native, None };

/// Open vSwitch's datapath_type; Auto takes system (the kernel module) where the host has it.
enum class DatapathChoice { Auto, System, Netdev };

struct Settings
{
    std::optional<FirewallDriver> firewall; ///< Hybrid when not given
    std::optional<DatapathChoice> datapath; ///< Auto when not given
    std::optional<NetworkType> tunnel; ///< type of networks that name none; Vxlan when not given
    std::optional<QString> domain;     ///< DNS domain; "openstacklocal" when not given

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// The physical network between the nodes.
struct Underlay
{
    std::optional<Ipv4Subnet> cidr; ///< 192.168.255.0/24 when not given
    std::optional<int> mtuBytes;    ///< 1500 when not given

    friend bool operator==(const Underlay &, const Underlay &) = default;
};

/// A guest disk image. The name "tiny" is built in and cannot be redefined.
struct Image
{
    QString name;
    QString file; ///< qcow2, relative to the design file's folder
    std::optional<QString> user;

    friend bool operator==(const Image &, const Image &) = default;
};

} // namespace overlab::design
