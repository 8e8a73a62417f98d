// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/framelog.h"

#include <algorithm>

namespace overlab::path {

namespace {

constexpr qsizetype mostEarly = 5000;
constexpr qsizetype mostArp = 500;

} // namespace

bool FrameLog::add(const QList<host::CapturedFrame> &frames)
{
    bool isNews = false;
    for (const host::CapturedFrame &frame : frames) {
        const auto decoded = decodeFrame(frame.bytes);
        if (!decoded)
            continue;
        if (!m_mark && fits(frame, *decoded)) {
            m_mark = PacketMark::of(*decoded);
            m_sourcePort = decoded->packet.srcPort;
            const QList<host::CapturedFrame> early = std::exchange(m_early, {});
            for (const host::CapturedFrame &before : early)
                isNews |= take(before, *decodeFrame(before.bytes));
        }
        if (m_mark || decoded->packet.protocol == Protocol::Arp)
            isNews |= take(frame, *decoded);
        else if (m_early.size() < mostEarly)
            m_early.append(frame); // sockets are read one after the other: it may be the packet's
    }
    return isNews;
}

bool FrameLog::fits(const host::CapturedFrame &frame, const DecodedFrame &decoded) const
{
    const Packet &packet = decoded.packet;
    if (frame.device != m_flow.device || packet.protocol != m_flow.packet.protocol || packet.ipDst != m_flow.packet.ipDst
        || packet.dstPort != m_flow.packet.dstPort)
        return false;
    return PacketMark::of(decoded) && (m_flow.payloadBytes < 0 || decoded.payload.size() == m_flow.payloadBytes);
}

/// What a service says to a datagram carries no mark: it goes back where the datagram came by.
bool FrameLog::isAnswerOfAService(int device, const Packet &packet) const
{
    if (packet.protocol != Protocol::Udp || m_flow.packet.protocol != Protocol::Udp)
        return false;
    return std::any_of(m_frames.cbegin(), m_frames.cend(), [&](const MarkedFrame &sent) {
        return sent.role == FrameRole::There && sent.frame.device == device && sent.packet.ipSrc == packet.ipDst
            && sent.packet.ipDst == packet.ipSrc && sent.packet.srcPort == packet.dstPort
            && sent.packet.dstPort == packet.srcPort;
    });
}

bool FrameLog::take(const host::CapturedFrame &frame, const DecodedFrame &decoded)
{
    auto role = m_mark ? m_mark->roleOf(decoded) : FrameRole::Arp;
    if (!role && isAnswerOfAService(frame.device, decoded.packet))
        role = FrameRole::Back;
    if (!role)
        return false;
    const bool isArp = role == FrameRole::Arp;
    if (m_frames.size() >= mostFrames || (isArp && (m_arpCount >= mostArp || frame.device >= m_flow.arpDevices)))
        return false;
    m_arpCount += isArp ? 1 : 0;
    m_hasSeenPacket |= role == FrameRole::There;
    m_frames.append({frame, decoded.packet, *role});
    return !isArp;
}

QList<MarkedFrame> FrameLog::frames() const
{
    QList<MarkedFrame> sorted = m_frames;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const MarkedFrame &a, const MarkedFrame &b) { return a.frame.time < b.frame.time; });
    return sorted;
}

} // namespace overlab::path
