// SPDX-License-Identifier: GPL-3.0-or-later
// Links, addresses, routes and neighbours of one network namespace as the kernel described them at
// one moment. Plain values.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QString>

#include <optional>

namespace overlab::host {

struct LinuxBridgeState
{
    int ageingSeconds = 0;
    int forwardDelaySeconds = 0;
    bool stp = false;
    bool multicastSnooping = false;

    friend bool operator==(const LinuxBridgeState &, const LinuxBridgeState &) = default;
};

struct LinkState
{
    int index = 0;
    QString name;
    QString kind; ///< "bridge", "veth", "tun" …; empty for lo and hardware
    MacAddress mac;
    int mtu = 0;
    bool up = false;      ///< IFF_UP: somebody wants it up
    bool running = false; ///< IFF_RUNNING: it carries frames
    bool promiscuous = false;
    int masterIndex = 0;                ///< zero is none
    QString alias;                      ///< our provenance mark; empty on what is not ours
    int peerIndex = 0;                  ///< IFLA_LINK: a veth's other end; zero is none
    std::optional<int> peerNamespaceId; ///< nullopt: the peer is in the same namespace
    std::optional<LinuxBridgeState> bridge;

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

/// Counters of a device since it was made. Of a link (IFLA_STATS64) as its namespace sees them: received is what came out
/// of the link. Of a port of Open vSwitch as the bridge sees them: received is what came into the bridge there.
struct LinkCounters
{
    quint64 receivedPackets = 0;
    quint64 receivedBytes = 0;
    quint64 sentPackets = 0;
    quint64 sentBytes = 0;
    quint64 receivedDropped = 0;
    quint64 sentDropped = 0;
    quint64 receivedErrors = 0;
    quint64 sentErrors = 0;

    friend bool operator==(const LinkCounters &, const LinkCounters &) = default;
};

struct AddressState
{
    int linkIndex = 0;
    Ipv4Address address;
    int prefixLength = 0;
    int scope = 0;    ///< RT_SCOPE_UNIVERSE, RT_SCOPE_LINK …
    int protocol = 0; ///< IFAPROT_…; zero when nobody said

    friend bool operator==(const AddressState &, const AddressState &) = default;
};

struct RouteState
{
    Ipv4Subnet destination; ///< 0.0.0.0/0 is the default route
    Ipv4Address via;        ///< null: on the link itself
    int linkIndex = 0;
    int protocol = 0; ///< RTPROT_KERNEL, RTPROT_STATIC …
    int scope = 0;
    Ipv4Address preferredSource;
    quint32 metric = 0;

    friend bool operator==(const RouteState &, const RouteState &) = default;
};

struct NeighbourState
{
    int linkIndex = 0;
    Ipv4Address address;
    MacAddress mac;
    bool permanent = false;
    bool reachable = false; ///< confirmed lately (NUD_REACHABLE) or permanent

    friend bool operator==(const NeighbourState &, const NeighbourState &) = default;
};

} // namespace overlab::host
