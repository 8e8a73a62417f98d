// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the frames of a proof's packet out of all that is captured. Where the packet is sent by somebody else, who puts
// no mark of ours on it (a virtual machine), the first one that fits at the sender's card is it. Pure.
#pragma once

#include "engine/path/proof/proof.h"

namespace overlab::path {

/// What is known of a packet before it is sent.
struct ExpectedFlow
{
    int device = -1; ///< the first that it passes
    Packet packet;
    int payloadBytes = -1; ///< of an echo request; -1: any
    int arpDevices = 0;    ///< ARP counts on the first devices only, so many
};

class FrameLog
{
public:
    /// More frames than these are not kept.
    static constexpr qsizetype mostFrames = 2000;

    /// \a mark: nullopt where the first packet of \a flow is to be taken.
    FrameLog(ExpectedFlow flow, std::optional<PacketMark> mark) : m_flow(std::move(flow)), m_mark(std::move(mark)) {}

    /// True when there are new ones among \a frames that count.
    bool add(const QList<host::CapturedFrame> &frames);

    /// The packet's own, its answer's and ARP, by time.
    QList<MarkedFrame> frames() const;
    bool hasSeenPacket() const { return m_hasSeenPacket; }
    /// By which it was sent, where that was left to the sender.
    std::optional<int> sourcePort() const { return m_sourcePort; }

private:
    bool take(const host::CapturedFrame &frame, const DecodedFrame &decoded);
    bool fits(const host::CapturedFrame &frame, const DecodedFrame &decoded) const;
    bool isAnswerOfAService(int device, const Packet &packet) const;

    ExpectedFlow m_flow;
    std::optional<PacketMark> m_mark;
    QList<host::CapturedFrame> m_early; ///< before the mark was known
    QList<MarkedFrame> m_frames;
    qsizetype m_arpCount = 0;
    bool m_hasSeenPacket = false;
    std::optional<int> m_sourcePort;
};

} // namespace overlab::path
