// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's connection tracking in one network namespace (libnetfilter_conntrack). Blocking, for
// worker threads.
#pragma once

#include "engine/base/ipv4.h"

#include <QString>

#include <array>
#include <functional>

namespace overlab::host {

/// A connection as it began, and the addresses that its answers carry: they differ where it is
/// translated. An IPv6 connection has the addresses in ipv6Source and ipv6Destination only.
struct TrackedConnection
{
    int zone = 0;
    int protocol = 0; ///< IP protocol number
    bool isIpv6 = false;
    std::array<quint8, 16> ipv6Source{};
    std::array<quint8, 16> ipv6Destination{};
    Ipv4Address source;
    Ipv4Address destination;
    int sourcePort = 0; ///< tcp, udp; else 0
    int destinationPort = 0;
    Ipv4Address replySource;
    Ipv4Address replyDestination;
};

/// Forgets each connection of the namespace pinned at \a namespacePath that \a isUnwanted holds of;
/// returns how many. What a firewall allows is tracked anew with its next packet. Throws
/// NotPermitted, CommandFailed (no connection tracking).
int forgetConnections(const QString &namespacePath,
                      const std::function<bool(const TrackedConnection &)> &isUnwanted);

} // namespace overlab::host
