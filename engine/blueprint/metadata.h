// SPDX-License-Identifier: GPL-3.0-or-later
// Where guests find the metadata service, 169.254.169.254: through their router, or at the DHCP
// server of their network (neutron-facts 4, 5 and 8). What it answers is engine/metadata's.
#pragma once

#include "engine/blueprint/topology.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::blueprint {

inline constexpr Ipv4Address metadataAddress{0xa9fea9fe};
/// Where routers redirect what guests ask (Neutron's metadata_port).
inline constexpr quint16 routerMetadataPort = 9697;

/// A namespace of a node in which the service listens.
struct MetadataListener
{
    QString nameSpace;
    Ipv4Address address; ///< null: all of the namespace's
    quint16 port = 80;
    QList<int> networks; ///< whose guests may ask here, by index
    QString origin;

    friend bool operator==(const MetadataListener &, const MetadataListener &) = default;
};

/// The next hop of the route to the service that DHCP gives to guests of \a subnet in the network
/// \a index: the subnet's gateway where a router is that, else the DHCP server, else nobody.
std::optional<Ipv4Address> metadataNextHop(const Topology &topology, int index,
                                           const ResolvedSubnet &subnet);

} // namespace overlab::blueprint
