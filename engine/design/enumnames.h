// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a design file has for the model's enumerations, for the reader and the writer.
#pragma once

#include "engine/design/design.h"

#include <QString>
#include <QStringView>

#include <array>
#include <utility>

namespace overlab::design {

template<typename Enum, size_t count>
using EnumNames = std::array<std::pair<Enum, QStringView>, count>;

constexpr EnumNames<NetworkType, 6> enumNames(NetworkType)
{
    return {{{NetworkType::Vxlan, u"vxlan"},
             {NetworkType::Gre, u"gre"},
             {NetworkType::Geneve, u"geneve"},
             {NetworkType::Vlan, u"vlan"},
             {NetworkType::Flat, u"flat"},
             {NetworkType::Local, u"local"}}};
}

constexpr EnumNames<FirewallDriver, 3> enumNames(FirewallDriver)
{
    return {{{FirewallDriver::Hybrid, u"hybrid"},
             {FirewallDriver::Native, u"native"},
             {FirewallDriver::None, u"none"}}};
}

constexpr EnumNames<DatapathChoice, 3> enumNames(DatapathChoice)
{
    return {{{DatapathChoice::Auto, u"auto"},
             {DatapathChoice::System, u"system"},
             {DatapathChoice::Netdev, u"netdev"}}};
}

constexpr EnumNames<NodeRole, 2> enumNames(NodeRole)
{
    return {{{NodeRole::Network, u"network"}, {NodeRole::Compute, u"compute"}}};
}

constexpr EnumNames<MachineType, 2> enumNames(MachineType)
{
    return {{{MachineType::Vm, u"vm"}, {MachineType::Namespace, u"namespace"}}};
}

constexpr EnumNames<Graphics, 2> enumNames(Graphics)
{
    return {{{Graphics::None, u"none"}, {Graphics::Vnc, u"vnc"}}};
}

constexpr EnumNames<RuleDirection, 2> enumNames(RuleDirection)
{
    return {{{RuleDirection::Ingress, u"ingress"}, {RuleDirection::Egress, u"egress"}}};
}

constexpr EnumNames<RuleProtocol, 4> enumNames(RuleProtocol)
{
    return {{{RuleProtocol::Tcp, u"tcp"},
             {RuleProtocol::Udp, u"udp"},
             {RuleProtocol::Icmp, u"icmp"},
             {RuleProtocol::Any, u"any"}}};
}

constexpr EnumNames<CheckProtocol, 3> enumNames(CheckProtocol)
{
    return {{{CheckProtocol::Icmp, u"icmp"},
             {CheckProtocol::Tcp, u"tcp"},
             {CheckProtocol::Udp, u"udp"}}};
}

constexpr EnumNames<CheckExpectation, 2> enumNames(CheckExpectation)
{
    return {{{CheckExpectation::Pass, u"pass"}, {CheckExpectation::Drop, u"drop"}}};
}

/// The word of \a value, for example "vxlan".
template<typename Enum>
QString enumName(Enum value)
{
    for (const auto &[candidate, name] : enumNames(Enum())) {
        if (candidate == value)
            return name.toString();
    }
    return {};
}

} // namespace overlab::design
