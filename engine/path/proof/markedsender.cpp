// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/markedsender.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr int ipHeader = 20;
constexpr int icmpHeader = 8;
constexpr int udpHeader = 8;
constexpr int markBytes = 16;

template<typename Number>
void put(QByteArray &to, Number number)
{
    const Number big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// RFC 1071.
quint16 internetChecksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const quint32 low = i + 1 < bytes.size() ? quint8(bytes.at(i + 1)) : 0;
        sum += quint32(quint8(bytes.at(i))) << 8 | low;
    }
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

void setNumber(QByteArray &in, qsizetype at, quint16 number)
{
    qToBigEndian(number, in.data() + at);
}

QByteArray filled(const QByteArray &mark, int lengthBytes)
{
    return mark + QByteArray(std::max<qsizetype>(0, lengthBytes - mark.size()), '.');
}

QByteArray echoRequest(const PacketMark &mark, int lengthBytes)
{
    constexpr quint16 type = 8 << 8; // echo request, code 0 (RFC 792)
    QByteArray message;
    put(message, type);
    put(message, quint16(0));
    put(message, quint16(QRandomGenerator::system()->generate()));
    put(message, quint16(1));
    message += filled(mark.payload, lengthBytes - ipHeader - icmpHeader);
    setNumber(message, 2, internetChecksum(message));
    return message;
}

/// RFC 9293, 3.1: a SYN that offers the usual segment size.
QByteArray synSegment(const MarkedPacket &packet, Ipv4Address source)
{
    constexpr quint16 sixWordsSyn = 6 << 12 | 0x02;
    constexpr quint16 window = 64240;
    constexpr quint32 segmentSizeOption = 0x02040000 | 1200; // fits through every tunnel here
    QByteArray segment;
    put(segment, quint16(packet.sourcePort));
    put(segment, quint16(packet.destinationPort));
    put(segment, packet.mark.sequence);
    put(segment, quint32(0));
    put(segment, sixWordsSyn);
    put(segment, window);
    put(segment, quint16(0)); // checksum
    put(segment, quint16(0));
    put(segment, segmentSizeOption);
    QByteArray pseudo;
    put(pseudo, source.value());
    put(pseudo, packet.destination.value());
    put(pseudo, quint16(IPPROTO_TCP));
    put(pseudo, quint16(segment.size()));
    setNumber(segment, 16, internetChecksum(pseudo + segment));
    return segment;
}

sockaddr_in socketAddress(Ipv4Address address, int port)
{
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(quint16(port));
    result.sin_addr.s_addr = htonl(address.value());
    return result;
}

} // namespace

MarkedPacket MarkedPacket::make(Protocol protocol)
{
    MarkedPacket packet;
    packet.mark.protocol = protocol;
    QRandomGenerator *const random = QRandomGenerator::system();
    packet.mark.sequence = random->generate();
    for (int i = 0; i < markBytes; ++i)
        packet.mark.payload.append(char(random->bounded(256)));
    return packet;
}

MarkedSender::MarkedSender(const QString &namespacePath, const MarkedPacket &packet) : m_packet(packet)
{
    const bool isUdp = packet.mark.protocol == Protocol::Udp;
    const int protocol = isUdp ? IPPROTO_UDP : packet.mark.protocol == Protocol::Tcp ? IPPROTO_TCP : IPPROTO_ICMP;
    host::inNamespace(namespacePath, [&] {
        m_socket.reset(::socket(AF_INET, (isUdp ? SOCK_DGRAM : SOCK_RAW) | SOCK_CLOEXEC | SOCK_NONBLOCK, protocol));
        if (!m_socket.isOpen())
            throw Error(ErrorCode::CommandFailed, namespacePath, u"socket: "_s + errnoText(errno));
    });
    const int whole = IP_PMTUDISC_DO; // a packet of a walk is not fragmented
    setsockopt(m_socket.get(), IPPROTO_IP, IP_MTU_DISCOVER, &whole, sizeof whole);
    if (packet.source.isNull())
        return;
    const sockaddr_in local = socketAddress(packet.source, isUdp ? packet.sourcePort : 0);
    if (bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&local), sizeof local) != 0)
        throw Error(ErrorCode::CommandFailed, packet.source.toString(), u"bind: "_s + errnoText(errno));
}

QByteArray MarkedSender::content() const
{
    if (m_packet.mark.protocol == Protocol::Udp)
        return filled(m_packet.mark.payload, m_packet.lengthBytes - ipHeader - udpHeader);
    if (m_packet.mark.protocol == Protocol::Tcp)
        return synSegment(m_packet, m_packet.source);
    return echoRequest(m_packet.mark, m_packet.lengthBytes);
}

QString MarkedSender::send()
{
    const QByteArray bytes = content();
    const int port = m_packet.mark.protocol == Protocol::Udp ? m_packet.destinationPort : 0;
    const sockaddr_in to = socketAddress(m_packet.destination, port);
    const ssize_t sent = sendto(m_socket.get(), bytes.constData(), size_t(bytes.size()), 0,
                                reinterpret_cast<const sockaddr *>(&to), sizeof to);
    return sent == bytes.size() ? QString() : u"sendto: "_s + errnoText(errno);
}

} // namespace overlab::path
