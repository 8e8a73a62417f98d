// SPDX-License-Identifier: GPL-3.0-or-later
// What of a namespace's stack only people look at, as lists: routes and neighbours of IPv6, and the rules that choose a routing
// table. The program itself works with IPv4 (netlinksocket.h) and asks the kernel what its rules decide (routequery.h).
#pragma once

#include <QList>
#include <QString>

namespace overlab::host {

class NetlinkSocket;

struct ListedRoute
{
    QString destination; ///< ADDRESS/LENGTH; "::/0" is the default route. "unreachable …" and the like for what is no way
    QString via;         ///< empty: on the link itself
    int linkIndex = 0;
    QString source;      ///< preferred; empty: none
    quint32 metric = 0;
    int protocol = 0;    ///< RTPROT_KERNEL, RTPROT_STATIC …

    friend bool operator==(const ListedRoute &, const ListedRoute &) = default;
};

/// Of IPv6, the main table; one with several next hops comes once for each.
QList<ListedRoute> readIpv6Routes(NetlinkSocket &socket);

struct ListedNeighbour
{
    QString address;
    int linkIndex = 0;
    QString mac;   ///< empty: none is known
    QString state; ///< "permanent", "reachable", "stale", "delay", "probe", "failed", "incomplete"
    bool isRouter = false;

    friend bool operator==(const ListedNeighbour &, const ListedNeighbour &) = default;
};

/// Of IPv6, without those that need no look-up (multicast, loopback), as `ip -6 neigh show` has them.
QList<ListedNeighbour> readIpv6Neighbours(NetlinkSocket &socket);

struct ListedRule
{
    quint32 priority = 0;
    bool isIpv6 = false;
    QString selector; ///< as ip-rule(8) prints it: "from 10.0.0.0/24 fwmark 0x1/0xff iif eth0"
    QString action;   ///< "lookup main", "blackhole", "goto 32766"

    friend bool operator==(const ListedRule &, const ListedRule &) = default;
};

/// Of IPv4, then of IPv6, in the order in which they are asked.
QList<ListedRule> readRoutingRules(NetlinkSocket &socket);

} // namespace overlab::host
