// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/markedsender.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/socketaddress.h"
#include "engine/path/proof/segments.h"

#include <QRandomGenerator>

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

QByteArray filled(const QByteArray &mark, int lengthBytes)
{
    return mark + QByteArray(std::max<qsizetype>(0, lengthBytes - mark.size()), '.');
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
    const sockaddr_in local = host::socketAddress(packet.source, isUdp ? packet.sourcePort : 0);
    if (bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&local), sizeof local) != 0)
        throw Error(ErrorCode::CommandFailed, packet.source.toString(), u"bind: "_s + errnoText(errno));
}

QByteArray MarkedSender::content() const
{
    if (m_packet.mark.protocol == Protocol::Udp)
        return filled(m_packet.mark.payload, m_packet.lengthBytes - ipHeader - udpHeader);
    if (m_packet.mark.protocol == Protocol::Tcp)
        return synSegment({m_packet.source, m_packet.destination, quint16(m_packet.sourcePort), quint16(m_packet.destinationPort),
                           m_packet.mark.sequence});
    return echoRequest(quint16(QRandomGenerator::system()->generate()), 1,
                       filled(m_packet.mark.payload, m_packet.lengthBytes - ipHeader - icmpHeader));
}

QString MarkedSender::send()
{
    const QByteArray bytes = content();
    const int port = m_packet.mark.protocol == Protocol::Udp ? m_packet.destinationPort : 0;
    const sockaddr_in to = host::socketAddress(m_packet.destination, port);
    const ssize_t sent = sendto(m_socket.get(), bytes.constData(), size_t(bytes.size()), 0,
                                reinterpret_cast<const sockaddr *>(&to), sizeof to);
    return sent == bytes.size() ? QString() : u"sendto: "_s + errnoText(errno);
}

} // namespace overlab::path
