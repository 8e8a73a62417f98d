// SPDX-License-Identifier: GPL-3.0-or-later
// What iptables does in a router's namespace: address scopes, source and destination translation,
// the way to the metadata service.
#pragma once

#include "engine/blueprint/topology.h"

#include <QString>

namespace overlab::blueprint {

/// The iptables-restore input, in Neutron's chains (neutron-facts 5; agent/l3/router_info.py).
QString routerChains(const ResolvedRouter &router);

} // namespace overlab::blueprint
