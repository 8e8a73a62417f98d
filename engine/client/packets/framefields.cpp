// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/packets/framefields.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype macBytes = 6;
constexpr qsizetype ethernetBytes = 14;
constexpr qsizetype tagBytes = 4;
constexpr qsizetype ip4Bytes = 20;
constexpr qsizetype ip6Bytes = 40;
constexpr qsizetype udpBytes = 8;
constexpr qsizetype tcpBytes = 20;
constexpr qsizetype icmpBytes = 8;
constexpr qsizetype arpBytes = 28;
/// Of the payload, for the mark: within what every place of a packet's way keeps of a frame that is cut.
constexpr qsizetype markedBytes = 48;
constexpr int mostTunnels = 4;

enum EtherType : quint16 { Ip4 = 0x0800, Arp = 0x0806, Tag = 0x8100, ServiceTag = 0x88a8, Ip6 = 0x86dd };
enum Protocol : quint8 { Icmp = 1, Tcp = 6, Udp = 17, Gre = 47, Icmp6 = 58 };
constexpr quint16 vxlanPort = 4789;
constexpr quint16 genevePort = 6081;
constexpr quint16 bridgedEthernet = 0x6558;

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : 0;
}

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

quint8 byte(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? quint8(bytes.at(at)) : 0;
}

QByteArrayView from(QByteArrayView bytes, qsizetype at)
{
    return bytes.sliced(std::clamp<qsizetype>(at, 0, bytes.size()));
}

QString mac(QByteArrayView bytes, qsizetype at)
{
    return QString::fromLatin1(bytes.sliced(at, macBytes).toByteArray().toHex(':'));
}

QString ip4(QByteArrayView bytes, qsizetype at)
{
    return QHostAddress(number(bytes, at)).toString();
}

QString ip6(QByteArrayView bytes, qsizetype at)
{
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.data() + at)).toString();
}

/// Of a network packet.
struct IpPacket
{
    quint8 protocol = 0;
    quint32 identification = 0; ///< with where a fragment belongs
    QByteArrayView payload;     ///< without what Ethernet padded; may be cut
    qsizetype payloadBytes = 0; ///< as the header has it
    bool isLaterFragment = false;
};

class Reader
{
public:
    FrameFields fields;

    void readEthernet(QByteArrayView frame);

private:
    void readIp4(QByteArrayView packet);
    void readIp6(QByteArrayView packet);
    void readArp(QByteArrayView packet);
    void readTransport(const IpPacket &packet);
    void readPorts(const IpPacket &packet);
    bool enterTunnel(const IpPacket &packet);
    bool enter(const QString &kind, quint32 key, QByteArrayView inner);
    void mark(const IpPacket &packet, const QByteArray &constant, QByteArrayView payload);

    int m_tunnels = 0;
};

void Reader::readEthernet(QByteArrayView frame)
{
    if (frame.size() < ethernetBytes)
        return;
    fields.source = mac(frame, macBytes);
    fields.destination = mac(frame, 0);
    qsizetype at = 2 * macBytes;
    quint16 type = word(frame, at);
    for (; (type == Tag || type == ServiceTag) && at + tagBytes + 2 <= frame.size(); type = word(frame, at)) {
        fields.vlan = word(frame, at + 2) & 0xfff;
        at += tagBytes;
    }
    const QByteArrayView content = from(frame, at + 2);
    if (type == Ip4 && content.size() >= ip4Bytes) {
        readIp4(content);
    } else if (type == Ip6 && content.size() >= ip6Bytes) {
        readIp6(content);
    } else if (type == Arp && content.size() >= arpBytes) {
        readArp(content);
    } else {
        fields.protocol = u"0x%1"_s.arg(type, 4, 16, QLatin1Char('0'));
        fields.mark = "other " + frame.first(2 * macBytes).toByteArray() + QByteArray::number(type) + content.first(std::min(content.size(), markedBytes)).toByteArray();
    }
}

void Reader::readArp(QByteArrayView packet)
{
    fields.protocol = u"ARP"_s;
    fields.source = ip4(packet, 14);
    fields.destination = ip4(packet, 24);
    fields.mark = "arp " + packet.first(arpBytes).toByteArray();
}

void Reader::readIp4(QByteArrayView packet)
{
    const qsizetype header = (byte(packet, 0) & 0xf) * 4;
    const qsizetype total = word(packet, 2);
    fields.source = ip4(packet, 12);
    fields.destination = ip4(packet, 16);
    fields.protocol = u"IPv4"_s;
    if (header < ip4Bytes || header > packet.size())
        return;
    const quint16 fragment = word(packet, 6) & 0x1fff;
    IpPacket ip{byte(packet, 9), quint32(word(packet, 4)) << 16 | fragment, from(packet, header), std::max<qsizetype>(total - header, 0), fragment != 0};
    ip.payload = ip.payload.first(std::min(ip.payload.size(), ip.payloadBytes));
    readTransport(ip);
}

void Reader::readIp6(QByteArrayView packet)
{
    fields.source = ip6(packet, 8);
    fields.destination = ip6(packet, 24);
    fields.protocol = u"IPv6"_s;
    IpPacket ip{byte(packet, 6), 0, from(packet, ip6Bytes), word(packet, 4), false};
    ip.payload = ip.payload.first(std::min(ip.payload.size(), ip.payloadBytes));
    readTransport(ip);
}

void Reader::mark(const IpPacket &packet, const QByteArray &constant, QByteArrayView payload)
{
    fields.mark = QByteArray::number(packet.protocol) + ' ' + QByteArray::number(packet.identification) + ' '
                  + QByteArray::number(packet.payloadBytes) + ' ' + constant + ' ' + payload.first(std::min(payload.size(), markedBytes)).toByteArray();
}

void Reader::readTransport(const IpPacket &packet)
{
    if (packet.isLaterFragment) {
        mark(packet, {}, packet.payload);
        return;
    }
    if (enterTunnel(packet))
        return;
    const QByteArrayView payload = packet.payload;
    switch (packet.protocol) {
    case Icmp: // its identifier is translated, its sequence number is not
        fields.protocol = u"ICMP"_s;
        mark(packet, payload.first(std::min<qsizetype>(payload.size(), 2)).toByteArray() + from(payload, 6).first(std::min<qsizetype>(from(payload, 6).size(), 2)).toByteArray(),
             from(payload, icmpBytes));
        return;
    case Icmp6:
        fields.protocol = u"ICMPv6"_s;
        mark(packet, payload.first(std::min<qsizetype>(payload.size(), 2)).toByteArray(), from(payload, 4));
        return;
    case Tcp:
    case Udp:
        readPorts(packet);
        return;
    default:
        mark(packet, {}, payload);
    }
}

/// Ports are translated, and with them checksums.
void Reader::readPorts(const IpPacket &packet)
{
    const QByteArrayView payload = packet.payload;
    const bool isTcp = packet.protocol == Tcp;
    fields.protocol = isTcp ? u"TCP"_s : u"UDP"_s;
    if (payload.size() < (isTcp ? tcpBytes : udpBytes))
        return;
    fields.sourcePort = word(payload, 0);
    fields.destinationPort = word(payload, 2);
    const QByteArray constant = isTcp ? payload.sliced(4, 10).toByteArray() : QByteArray(); // sequence numbers and flags
    mark(packet, constant, from(payload, isTcp ? (byte(payload, 12) >> 4) * 4 : udpBytes));
}

bool Reader::enterTunnel(const IpPacket &packet)
{
    const QByteArrayView payload = packet.payload;
    if (packet.protocol == Udp && word(payload, 2) == vxlanPort)
        return enter(u"VXLAN"_s, number(payload, udpBytes + 4) >> 8, from(payload, udpBytes + 8));
    if (packet.protocol == Udp && word(payload, 2) == genevePort && word(payload, udpBytes + 2) == bridgedEthernet)
        return enter(u"Geneve"_s, number(payload, udpBytes + 4) >> 8, from(payload, udpBytes + 8 + (byte(payload, udpBytes) & 0x3f) * 4));
    if (packet.protocol == Gre && word(payload, 2) == bridgedEthernet) {
        const quint16 flags = word(payload, 0);
        const qsizetype checksum = flags & 0x8000 ? 4 : 0;
        const qsizetype key = flags & 0x2000 ? 4 : 0;
        const qsizetype sequence = flags & 0x1000 ? 4 : 0;
        return enter(u"GRE"_s, key > 0 ? number(payload, 4 + checksum) : 0, from(payload, 4 + checksum + key + sequence));
    }
    return false;
}

bool Reader::enter(const QString &kind, quint32 key, QByteArrayView inner)
{
    if (inner.size() < ethernetBytes || ++m_tunnels > mostTunnels)
        return false;
    fields.tunnel = TunnelFields{kind, key, fields.source, fields.destination};
    fields.vlan = 0;
    readEthernet(inner);
    return true;
}

} // namespace

FrameFields readFields(QByteArrayView frame)
{
    Reader reader;
    reader.readEthernet(frame);
    return reader.fields;
}

} // namespace overlab::client
