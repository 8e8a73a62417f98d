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

/// nullopt without an external network.
std::optional<NodeBlueprint> compileOutside(const Topology &topology, const HostProfile &host);

} // namespace overlab::blueprint
