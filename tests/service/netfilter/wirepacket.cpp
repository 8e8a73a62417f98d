// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/netfilter/wirepacket.h"

#include <QtEndian>

#include <netinet/in.h>

namespace overlab::testing {

namespace {

constexpr qsizetype ethernetBytes = 14;
constexpr qsizetype ipHeaderBytes = 20;

void put16(QByteArray &bytes, int value)
{
    bytes.append(char(value >> 8 & 0xff)).append(char(value & 0xff));
}

void put32(QByteArray &bytes, quint32 value)
{
    put16(bytes, int(value >> 16));
    put16(bytes, int(value & 0xffff));
}

int read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// RFC 1071
void setChecksum(QByteArray &bytes, qsizetype at, quint32 sum = 0)
{
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        sum += quint32(quint8(bytes[i])) << 8 | (i + 1 < bytes.size() ? quint8(bytes[i + 1]) : 0U);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    qToBigEndian(quint16(~sum & 0xffff), bytes.data() + at);
}

int numberOf(path::Protocol protocol)
{
    return protocol == path::Protocol::Icmp  ? IPPROTO_ICMP
           : protocol == path::Protocol::Tcp ? IPPROTO_TCP
                                             : IPPROTO_UDP;
}

QByteArray transportBytes(const path::Packet &packet, const TcpPart &tcp)
{
    const qsizetype size = packet.lengthBytes - ipHeaderBytes;
    QByteArray bytes;
    if (packet.protocol == path::Protocol::Icmp) {
        bytes.append(char(packet.icmpType)).append(char(packet.icmpCode));
        put16(bytes, 0);
        put16(bytes, packet.srcPort);
        put16(bytes, 1);
        bytes.append(QByteArray(size - bytes.size(), 'x'));
        setChecksum(bytes, 2);
        return bytes;
    }
    put16(bytes, packet.srcPort);
    put16(bytes, packet.dstPort);
    if (packet.protocol == path::Protocol::Udp) {
        put16(bytes, int(size));
        put16(bytes, 0);
    } else {
        put32(bytes, tcp.sequence);
        put32(bytes, tcp.acknowledgement);
        bytes.append(char(5 << 4)).append(char(tcp.flags));
        put16(bytes, 65535);
        put32(bytes, 0);
    }
    bytes.append(QByteArray(size - bytes.size(), 'x'));
    quint32 sum = quint32(numberOf(packet.protocol)) + quint32(size);
    for (const quint32 address : {packet.ipSrc.value(), packet.ipDst.value()})
        sum += (address >> 16) + (address & 0xffff);
    setChecksum(bytes, packet.protocol == path::Protocol::Udp ? 6 : 16, sum);
    return bytes;
}

} // namespace

QByteArray ipBytes(const path::Packet &packet, const TcpPart &tcp)
{
    QByteArray header;
    header.append(char(0x45)).append(char(0));
    put16(header, packet.lengthBytes);
    put32(header, 0x00014000); // identification 1, may not be fragmented
    header.append(char(packet.ttl)).append(char(numberOf(packet.protocol)));
    put16(header, 0);
    put32(header, packet.ipSrc.value());
    put32(header, packet.ipDst.value());
    setChecksum(header, 10);
    return header + transportBytes(packet, tcp);
}

QByteArray frameBytes(const path::Packet &packet, const TcpPart &tcp)
{
    QByteArray frame;
    for (const MacAddress &mac : {packet.ethDst, packet.ethSrc}) {
        for (const quint8 octet : mac.octets())
            frame.append(char(octet));
    }
    put16(frame, 0x0800);
    return frame + ipBytes(packet, tcp);
}

std::optional<WirePacket> readIp(QByteArrayView bytes)
{
    if (bytes.size() < ipHeaderBytes + 8 || quint8(bytes[0]) != 0x45)
        return {};
    WirePacket read;
    path::Packet &packet = read.packet;
    packet.lengthBytes = read16(bytes, 2);
    packet.ttl = quint8(bytes[8]);
    packet.ipSrc = Ipv4Address(qFromBigEndian<quint32>(bytes.data() + 12));
    packet.ipDst = Ipv4Address(qFromBigEndian<quint32>(bytes.data() + 16));
    const int protocol = quint8(bytes[9]);
    if (protocol == IPPROTO_ICMP) {
        packet.protocol = path::Protocol::Icmp;
        packet.icmpType = quint8(bytes[20]);
        packet.icmpCode = quint8(bytes[21]);
        packet.srcPort = read16(bytes, 24);
        return read;
    }
    if (protocol != IPPROTO_TCP && protocol != IPPROTO_UDP)
        return {};
    packet.protocol = protocol == IPPROTO_TCP ? path::Protocol::Tcp : path::Protocol::Udp;
    packet.srcPort = read16(bytes, 20);
    packet.dstPort = read16(bytes, 22);
    if (protocol == IPPROTO_TCP && bytes.size() >= ipHeaderBytes + 20)
        read.tcpFlags = quint8(bytes[33]);
    return read;
}

std::optional<WirePacket> readFrame(QByteArrayView bytes)
{
    if (bytes.size() < ethernetBytes || read16(bytes, 12) != 0x0800)
        return {};
    auto read = readIp(bytes.sliced(ethernetBytes));
    if (!read)
        return {};
    std::array<quint8, 6> octets{};
    std::copy_n(bytes.data(), 6, octets.begin());
    read->packet.ethDst = MacAddress(octets);
    std::copy_n(bytes.data() + 6, 6, octets.begin());
    read->packet.ethSrc = MacAddress(octets);
    return read;
}

} // namespace overlab::testing
