// SPDX-License-Identifier: GPL-3.0-or-later
// What a namespace's own routing decides about a packet: the kernel is asked (RTM_GETROUTE, as `ip route get`
// does), so policy rules, rp_filter, ip_forward and blackholes are in the answer. Nothing changes by asking.
#pragma once

#include "engine/base/ipv4.h"

#include <optional>

namespace overlab::host {

class NetlinkSocket;

struct RouteQuestion
{
    Ipv4Address destination;
    Ipv4Address source;  ///< null: the namespace chooses, which only its own packets may leave open
    int inLinkIndex = 0; ///< the link that it came in by; 0: the namespace itself sends it
    quint32 mark = 0;
};

struct RouteAnswer
{
    /// RTN_UNICAST and the rest of rtnetlink(7); RTN_LOCAL: it is for this namespace.
    int type = 0;
    /// Why it goes nowhere, 0 when it does: ENETUNREACH (no route), EHOSTUNREACH (it does not forward), EXDEV
    /// (rp_filter: the way back is another), EINVAL (an address that may not come in), EACCES (prohibit).
    int errorNumber = 0;
    int outLinkIndex = 0;
    Ipv4Address via; ///< null: the destination is on the link
    Ipv4Address preferredSource;
    /// The entry of the table that decided; nullopt where the kernel does not tell.
    std::optional<Ipv4Subnet> matched;
    quint32 table = 0;
};

/// Throws as NetlinkSocket's readers do.
RouteAnswer askRoute(NetlinkSocket &socket, const RouteQuestion &question);

} // namespace overlab::host
