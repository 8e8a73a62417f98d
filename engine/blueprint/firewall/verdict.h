// SPDX-License-Identifier: GPL-3.0-or-later
// Whether security groups allow a connection. The drivers' rules say the same in their languages.
#pragma once

#include "engine/blueprint/firewallobjects.h"

#include <QHash>

#include <variant>

namespace overlab::blueprint {

using IpAddress = std::variant<Ipv4Address, design::Ipv6Address>;

/// The first packet of a connection; both ends are of one family.
struct ConnectionAttempt
{
    int protocol = 0; ///< IP protocol number
    IpAddress source;
    IpAddress destination;
    int destinationPort = 0; ///< tcp and udp
};

using AddressSetsByName = QHash<QString, QList<Ipv4Subnet>>;

/// Whether \a port is one end of \a attempt and its groups allow that. Where both ends could be its
/// own (it may send from any address), one direction that is allowed is enough.
bool isAllowed(const FilteredPort &port, const ConnectionAttempt &attempt,
               const AddressSetsByName &sets);

/// The same where it is known which end the port is: Egress at the source, Ingress at the destination.
bool isAllowedIn(design::RuleDirection direction, const FilteredPort &port,
                 const ConnectionAttempt &attempt, const AddressSetsByName &sets);

} // namespace overlab::blueprint
