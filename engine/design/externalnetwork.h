// SPDX-License-Identifier: GPL-3.0-or-later
// A provider network: the way out of the lab, shared by all tenants.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/design/network.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::design {

struct ExternalNetwork
{
    QString name;
    NetworkType type = NetworkType::Flat; ///< Flat or Vlan
    std::optional<quint32> segment;       ///< VLAN id; only with Vlan
    Ipv4Subnet cidr;
    std::optional<Ipv4Address> gateway; ///< answered by the place "outside"; first when not given
    std::optional<Ipv4Range> pool;      ///< for gateways and floating addresses

    friend bool operator==(const ExternalNetwork &, const ExternalNetwork &) = default;
};

} // namespace overlab::design
