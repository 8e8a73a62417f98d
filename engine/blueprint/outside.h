// SPDX-License-Identifier: GPL-3.0-or-later
// The place "outside": what is behind the external networks. A world like a node's, with one bridge
// on the underlay and a port on each external network, which has the gateway's address.
#pragma once

#include "engine/blueprint/blueprint.h"

#include <optional>

namespace overlab::blueprint {

/// Its name as a place, and as a node of the blueprint.
inline constexpr QStringView outsideName = u"outside";

/// Whether there is anything outside: an external network is drawn.
bool hasOutside(const Topology &topology);

/// The link from there to the real network, which slirp4netns makes and speaks for.
inline constexpr QStringView uplinkName = u"uplink0";

/// Origin of what the uplink needs.
inline constexpr QStringView uplinkOrigin = u"uplink";

/// The addresses on that link, as slirp4netns gives them out.
struct UplinkAddresses
{
    Ipv4Subnet subnet;
    Ipv4Address own;      ///< of "outside"
    Ipv4Address resolver; ///< answers DNS as the host's own resolver does

    explicit UplinkAddresses(const Ipv4Subnet &of);
};

/// Of a subnet that no external network uses.
UplinkAddresses uplinkAddresses(const Topology &topology);

/// nullopt without an external network.
std::optional<NodeBlueprint> compileOutside(const Topology &topology, const HostProfile &host);

} // namespace overlab::blueprint
