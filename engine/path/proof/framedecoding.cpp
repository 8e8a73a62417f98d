// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/framedecoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 typeIpv4 = 0x0800;
constexpr quint16 typeArp = 0x0806;
constexpr quint16 typeTag = 0x8100;
constexpr quint16 typeEthernet = 0x6558; // transparent Ethernet bridging, inside GRE and Geneve
constexpr quint16 portVxlan = 4789;
constexpr quint16 portGeneve = 6081;
constexpr int protocolIcmp = 1;
constexpr int protocolTcp = 6;
constexpr int protocolUdp = 17;
constexpr int protocolGre = 47;

/// Takes numbers from the front, most significant byte first; once something is missing, all are zero.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    bool isWhole() const { return m_isWhole; }
    QByteArrayView rest() const { return m_rest; }

    void skip(qsizetype count)
    {
        m_isWhole = m_isWhole && count >= 0 && count <= m_rest.size();
        m_rest = m_isWhole ? m_rest.sliced(count) : QByteArrayView();
    }

    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes && i < m_rest.size(); ++i)
            value = value << 8 | quint8(m_rest.at(i));
        skip(bytes);
        return m_isWhole ? value : 0;
    }

    MacAddress mac()
    {
        std::array<quint8, 6> octets{};
        if (m_rest.size() >= qsizetype(octets.size()))
            std::memcpy(octets.data(), m_rest.data(), octets.size());
        skip(qsizetype(octets.size()));
        return m_isWhole ? MacAddress(octets) : MacAddress();
    }

    Ipv4Address address() { return Ipv4Address(number(4)); }

private:
    QByteArrayView m_rest;
    bool m_isWhole = true;
};

/// With the tunnel's header instead of the outer packet.
std::optional<DecodedFrame> decodeInside(QByteArrayView frame, const QString &type, quint32 key, const Packet &outer)
{
    auto inner = decodeFrame(frame);
    if (!inner || inner->packet.tunnel)
        return std::nullopt; // a tunnel in a tunnel is a machine's own affair
    inner->packet.tunnel = TunnelHeader{type, key, outer.ipSrc, outer.ipDst};
    return inner;
}

std::optional<DecodedFrame> decodeGre(Reader reader, const Packet &outer)
{
    constexpr quint32 hasChecksum = 0x8000;
    constexpr quint32 hasKey = 0x2000;
    constexpr quint32 hasSequence = 0x1000;
    const quint32 flags = reader.number(2);
    const quint32 type = reader.number(2);
    if (flags & hasChecksum)
        reader.skip(4);
    const quint32 key = flags & hasKey ? reader.number(4) : 0;
    if (flags & hasSequence)
        reader.skip(4);
    return reader.isWhole() && type == typeEthernet ? decodeInside(reader.rest(), u"gre"_s, key, outer) : std::nullopt;
}

std::optional<DecodedFrame> decodeVxlan(Reader reader, const Packet &outer)
{
    constexpr quint32 hasKey = 0x08;
    const quint32 flags = reader.number(1);
    reader.skip(3);
    const quint32 key = reader.number(3);
    reader.skip(1);
    return reader.isWhole() && (flags & hasKey) ? decodeInside(reader.rest(), u"vxlan"_s, key, outer) : std::nullopt;
}

std::optional<DecodedFrame> decodeGeneve(Reader reader, const Packet &outer)
{
    const quint32 first = reader.number(1);
    reader.skip(1);
    const quint32 type = reader.number(2);
    const quint32 key = reader.number(3);
    reader.skip(1 + qsizetype(first & 0x3f) * 4); // options, in words
    const bool isOurs = reader.isWhole() && first >> 6 == 0 && type == typeEthernet;
    return isOurs ? decodeInside(reader.rest(), u"geneve"_s, key, outer) : std::nullopt;
}

std::optional<DecodedFrame> decodeUdp(Reader reader, DecodedFrame frame)
{
    frame.packet.protocol = Protocol::Udp;
    frame.packet.srcPort = int(reader.number(2));
    frame.packet.dstPort = int(reader.number(2));
    reader.skip(4);
    if (!reader.isWhole())
        return std::nullopt;
    std::optional<DecodedFrame> inner;
    if (frame.packet.dstPort == portVxlan)
        inner = decodeVxlan(reader, frame.packet);
    else if (frame.packet.dstPort == portGeneve)
        inner = decodeGeneve(reader, frame.packet);
    if (inner)
        return inner;
    frame.payload = reader.rest().toByteArray();
    return frame;
}

std::optional<DecodedFrame> decodeTcp(Reader reader, DecodedFrame frame)
{
    frame.packet.protocol = Protocol::Tcp;
    frame.packet.srcPort = int(reader.number(2));
    frame.packet.dstPort = int(reader.number(2));
    frame.tcp.sequence = reader.number(4);
    if (!reader.isWhole())
        return std::nullopt;
    frame.tcp.acknowledgement = reader.number(4);
    const quint32 words = reader.number(1) >> 4;
    const quint32 flags = reader.number(1);
    frame.tcp.isSyn = flags & 0x02;
    frame.tcp.isReset = flags & 0x04;
    frame.tcp.isAck = flags & 0x10;
    reader.skip(qsizetype(words) * 4 - 14);
    frame.payload = reader.rest().toByteArray();
    return frame; // an ICMP error may have quoted no more than the sequence number
}

std::optional<DecodedFrame> decodeIcmp(Reader reader, DecodedFrame frame)
{
    frame.packet.protocol = Protocol::Icmp;
    frame.packet.icmpType = int(reader.number(1));
    frame.packet.icmpCode = int(reader.number(1));
    reader.skip(6); // checksum; identifier and sequence number, or what an error says besides
    frame.payload = reader.rest().toByteArray();
    return reader.isWhole() ? std::optional(frame) : std::nullopt;
}

std::optional<DecodedFrame> decodeIpv4(Reader reader, DecodedFrame frame)
{
    const quint32 first = reader.number(1);
    reader.skip(1);
    const quint32 length = reader.number(2);
    reader.skip(2);
    const quint32 fragment = reader.number(2);
    frame.packet.ttl = int(reader.number(1));
    const quint32 protocol = reader.number(1);
    reader.skip(2);
    frame.packet.ipSrc = reader.address();
    frame.packet.ipDst = reader.address();
    frame.packet.lengthBytes = int(length);
    const quint32 headerBytes = (first & 0x0f) * 4;
    reader.skip(qsizetype(headerBytes) - 20);
    const bool isFirst = (fragment & 0x1fff) == 0;
    if (!reader.isWhole() || first >> 4 != 4 || length < headerBytes || !isFirst)
        return std::nullopt;
    // Short frames are filled up to Ethernet's least length.
    const Reader body(reader.rest().first(std::min<qsizetype>(reader.rest().size(), length - headerBytes)));
    switch (protocol) {
    case protocolIcmp:
        return decodeIcmp(body, frame);
    case protocolTcp:
        return decodeTcp(body, frame);
    case protocolUdp:
        return decodeUdp(body, frame);
    case protocolGre:
        return decodeGre(body, frame.packet);
    default:
        return std::nullopt;
    }
}

std::optional<DecodedFrame> decodeArp(Reader reader, DecodedFrame frame)
{
    const quint32 hardware = reader.number(2);
    const quint32 protocol = reader.number(2);
    reader.skip(2);
    frame.packet.protocol = Protocol::Arp;
    frame.packet.arpOperation = int(reader.number(2));
    reader.mac();
    frame.packet.ipSrc = reader.address();
    reader.mac();
    frame.packet.ipDst = reader.address();
    frame.packet.lengthBytes = 28; // RFC 826 with these addresses
    return reader.isWhole() && hardware == 1 && protocol == typeIpv4 ? std::optional(frame) : std::nullopt;
}

} // namespace

bool DecodedFrame::isIcmpError() const
{
    // RFC 792: destination unreachable, source quench, redirect, time exceeded, parameter problem.
    constexpr std::array<int, 5> errors{3, 4, 5, 11, 12};
    return packet.protocol == Protocol::Icmp
        && std::find(errors.cbegin(), errors.cend(), packet.icmpType) != errors.cend();
}

std::optional<DecodedFrame> decodeFrame(QByteArrayView bytes)
{
    Reader reader(bytes);
    DecodedFrame frame;
    frame.packet.ethDst = reader.mac();
    frame.packet.ethSrc = reader.mac();
    quint32 type = reader.number(2);
    if (type == typeTag) {
        frame.packet.vlan = int(reader.number(2) & 0x0fff);
        type = reader.number(2);
    }
    if (!reader.isWhole())
        return std::nullopt;
    if (type == typeArp)
        return decodeArp(reader, frame);
    return type == typeIpv4 ? decodeIpv4(reader, frame) : std::nullopt;
}

std::optional<DecodedFrame> decodeQuoted(QByteArrayView ipPacket)
{
    return decodeIpv4(Reader(ipPacket), DecodedFrame());
}

} // namespace overlab::path
