// SPDX-License-Identifier: GPL-3.0-or-later
// What connection tracking holds about the packet's connection, as far as rules ask for it.
#pragma once

#include "engine/base/ipv4.h"

#include <optional>

namespace overlab::path {

enum class ConnectionState { New, Established, Related, Invalid, Untracked };

struct Endpoint
{
    Ipv4Address address;
    int port = 0; ///< tcp, udp

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// How the packets of the first direction are changed; those of the reply are changed back.
struct Translation
{
    Endpoint before;
    Endpoint after;
    /// The kernel chooses the port, with ICMP the identifier (--random-fully): after.port is a
    /// guess.
    bool isPortRandom = false;

    friend bool operator==(const Translation &, const Translation &) = default;
};

/// The same connection is handed from hook to hook: traverse() takes it and gives it back as it is
/// after.
struct Connection
{
    ConnectionState state = ConnectionState::New;
    /// Only the first packet goes through the table nat; later ones, and the first on its second
    /// way (over lo), are translated as it was.
    bool isFirstPacket = true;
    bool isReply = false;
    quint32 mark = 0;
    /// Where it is looked for. PREROUTING and OUTPUT decide: another one after than before means
    /// that the packet does not belong to the connection that it was walked with.
    int zone = 0;
    std::optional<Translation> destination; ///< DNAT, REDIRECT
    std::optional<Translation> source;      ///< SNAT, MASQUERADE

    friend bool operator==(const Connection &, const Connection &) = default;
};

} // namespace overlab::path
