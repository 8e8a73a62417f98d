// SPDX-License-Identifier: GPL-3.0-or-later
// How the packet of a proof is known again wherever it is seen, whatever NAT makes of its addresses: by what it carries
// (ICMP, UDP), or by its sequence number (TCP). Pure.
#pragma once

#include "engine/path/proof/framedecoding.h"

#include <optional>

namespace overlab::path {

enum class FrameRole {
    There, ///< the packet itself
    Back,  ///< the answer to it
    Error, ///< an ICMP error that quotes it
    Arp,   ///< not the packet's, but it may have waited for it
};

struct PacketMark
{
    Protocol protocol = Protocol::Icmp;
    QByteArray payload; ///< ICMP echo: all of it; UDP: its beginning
    quint32 sequence = 0; ///< TCP: of the SYN

    /// nullopt: it has nothing to do with the packet.
    std::optional<FrameRole> roleOf(const DecodedFrame &frame) const;
    /// The mark of a packet that somebody else made. nullopt: it begins no exchange.
    static std::optional<PacketMark> of(const DecodedFrame &frame);

private:
    bool isMarked(const DecodedFrame &frame) const;
};

} // namespace overlab::path
