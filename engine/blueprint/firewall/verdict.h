// SPDX-License-Identifier: GPL-3.0-or-later
// Whether security groups allow a connection. The drivers' rules say the same in their languages.
#pragma once

#include "engine/blueprint/firewallobjects.h"

#include <QHash>

namespace overlab::blueprint {

/// The first packet of a connection, as the port sees it.
struct ConnectionAttempt
{
    design::RuleDirection direction = design::RuleDirection::Ingress;
    int protocol = 0;    ///< IP protocol number
    Ipv4Address remote;  ///< the other end
    int destinationPort = 0; ///< tcp and udp
};

using AddressSetsByName = QHash<QString, QList<Ipv4Subnet>>;

bool isAllowed(const FilteredPort &port, const ConnectionAttempt &attempt,
               const AddressSetsByName &sets);

} // namespace overlab::blueprint
