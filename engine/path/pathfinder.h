// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a packet through the tables that stand in a lab. It only asks: nothing in the lab changes, with one exception
// that Open vSwitch makes. Where it has forgotten the hardware address of a tunnel's other end, its ofproto/trace
// sends the ARP request on the underlay that a packet would have made it send.
#pragma once

#include "engine/path/labplaces.h"
#include "engine/path/report.h"
#include "engine/path/walk/labindex.h"

#include <variant>

namespace overlab::path {

/// Which packet of its connection it is.
enum class Moment {
    First,      ///< no connection tracking knows it yet
    Established ///< both ends have been heard of
};

struct PathQuestion
{
    /// A machine (index in the topology), or a router's, DHCP server's or node's stack, or "outside".
    std::variant<int, Stack> from;
    Ipv4Address to;
    Protocol protocol = Protocol::Icmp; ///< Arp: who has \a to, asked on the link that leads there
    int sourcePort = 40000;
    int destinationPort = 0; ///< tcp, udp
    int lengthBytes = 84;    ///< of the IP packet, which may not be fragmented
    Moment moment = Moment::First;
    /// A machine's first word to the DHCP servers (DHCPDISCOVER, RFC 2131): \a to is the server whose network it is
    /// sent on, protocol and ports are what they are.
    bool asksDhcp = false;
};

struct PathAnswer
{
    Path there;
    /// The answer's way; only where the packet was delivered, and it was asked for.
    std::optional<Path> back;
};

class RulesCache;

/// Blocks for as long as the lab's tables take to read: milliseconds. What cannot be read makes the outcome Unknown;
/// it throws only what is wrong with the question. Thread: any, one walk each. \a cache is kept from walk to walk; it and \a places may be used by several at once.
PathAnswer findPath(const LabIndex &index, const LabPlaces &places, RulesCache &cache, const PathQuestion &question,
                    bool withAnswer = false);

/// Runs the commands of hops that have no output yet, all at once, and fills it in.
void gatherEvidence(const LabPlaces &places, Path &path);

} // namespace overlab::path
