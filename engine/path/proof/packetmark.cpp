// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/packetmark.h"

namespace overlab::path {

namespace {

constexpr int echoReply = 0; // RFC 792
constexpr int echoRequest = 8;

} // namespace

bool PacketMark::isMarked(const DecodedFrame &frame) const
{
    if (frame.packet.protocol != protocol)
        return false;
    if (protocol == Protocol::Tcp)
        return frame.tcp.sequence == sequence;
    if (protocol == Protocol::Icmp && frame.packet.icmpType != echoRequest)
        return false;
    return !payload.isEmpty() && frame.payload.startsWith(payload);
}

std::optional<FrameRole> PacketMark::roleOf(const DecodedFrame &frame) const
{
    if (frame.packet.protocol == Protocol::Arp)
        return FrameRole::Arp;
    if (frame.isIcmpError()) {
        const auto quoted = decodeQuoted(frame.payload);
        if (!quoted)
            return std::nullopt;
        // Some quote eight bytes only: then it is known by them where they tell (TCP).
        return isMarked(*quoted) ? std::optional(FrameRole::Error) : std::nullopt;
    }
    if (protocol == Protocol::Tcp && frame.packet.protocol == protocol) {
        if (frame.tcp.isSyn && !frame.tcp.isAck)
            return isMarked(frame) ? std::optional(FrameRole::There) : std::nullopt;
        const bool isAnswer = (frame.tcp.isSyn || frame.tcp.isReset) && frame.tcp.isAck
            && frame.tcp.acknowledgement == sequence + 1;
        return isAnswer ? std::optional(FrameRole::Back) : std::nullopt;
    }
    if (isMarked(frame))
        return FrameRole::There;
    DecodedFrame asked = frame;
    if (protocol == Protocol::Icmp && frame.packet.protocol == protocol && frame.packet.icmpType == echoReply) {
        asked.packet.icmpType = echoRequest; // it carries what it was asked with
        return isMarked(asked) ? std::optional(FrameRole::Back) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<PacketMark> PacketMark::of(const DecodedFrame &frame)
{
    PacketMark mark;
    mark.protocol = frame.packet.protocol;
    mark.payload = frame.payload;
    mark.sequence = frame.tcp.sequence;
    return mark.roleOf(frame) == FrameRole::There ? std::optional(mark) : std::nullopt;
}

} // namespace overlab::path
