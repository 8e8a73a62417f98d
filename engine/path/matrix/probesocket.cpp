// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/probesocket.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/socketaddress.h"
#include "engine/path/proof/segments.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <linux/errqueue.h>
#include <linux/icmp.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstOwnPort = 61000; // above the kernel's ephemeral ports
constexpr int lastOwnPort = 65000;
constexpr int receiveBytes = 1 << 20; // answers of a whole lab may come at once
const QByteArray payload = QByteArrayLiteral("Overlab measures who reaches whom");

host::FileDescriptor open(int type, int protocol, const QString &path)
{
    host::FileDescriptor socket(::socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, protocol));
    if (!socket.isOpen())
        throw Error(ErrorCode::CommandFailed, path, u"socket: "_s + errnoText(errno));
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVBUF, &receiveBytes, sizeof receiveBytes);
    return socket;
}

} // namespace

ProbeSocket::ProbeSocket(const QString &namespacePath, Protocol protocol, int port)
    : m_protocol(protocol), m_port(quint16(port)), m_sequence(QRandomGenerator::system()->generate())
{
    m_identifier = quint16(QRandomGenerator::system()->bounded(firstOwnPort, lastOwnPort));
    const int on = 1;
    host::inNamespace(namespacePath, [&] {
        switch (protocol) {
        case Protocol::Udp:
            m_socket = open(SOCK_DGRAM, 0, namespacePath);
            setsockopt(m_socket.get(), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
            break;
        case Protocol::Tcp:
            m_socket = open(SOCK_RAW, IPPROTO_TCP, namespacePath);
            m_router = open(SOCK_DGRAM, 0, namespacePath);
            break;
        case Protocol::Icmp:
        case Protocol::Arp:
            m_socket = open(SOCK_RAW, IPPROTO_ICMP, namespacePath);
            icmp_filter filter{~(1U << ICMP_ECHOREPLY)};
            setsockopt(m_socket.get(), SOL_RAW, ICMP_FILTER, &filter, sizeof filter);
            break;
        }
    });
}

Ipv4Address ProbeSocket::sourceFor(Ipv4Address to, int &refusal)
{
    const sockaddr_in target = host::socketAddress(to, m_port);
    sockaddr_in own{};
    socklen_t size = sizeof own;
    // Connecting a datagram socket sends nothing; it looks the route up. One that is connected keeps its own address.
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    connect(m_router.get(), &nobody, sizeof nobody);
    if (connect(m_router.get(), reinterpret_cast<const sockaddr *>(&target), sizeof target) != 0
        || getsockname(m_router.get(), reinterpret_cast<sockaddr *>(&own), &size) != 0) {
        refusal = errno;
        return {};
    }
    return Ipv4Address(ntohl(own.sin_addr.s_addr));
}

int ProbeSocket::sendOnce(Ipv4Address to)
{
    QByteArray bytes = payload;
    if (m_protocol == Protocol::Icmp)
        bytes = echoRequest(m_identifier, 1, payload);
    int refusal = 0;
    if (m_protocol == Protocol::Tcp)
        bytes = synSegment({sourceFor(to, refusal), to, m_identifier, m_port, m_sequence});
    if (refusal != 0)
        return refusal;
    const sockaddr_in target = host::socketAddress(to, m_protocol == Protocol::Udp ? m_port : 0);
    const ssize_t sent = sendto(m_socket.get(), bytes.constData(), size_t(bytes.size()), 0, reinterpret_cast<const sockaddr *>(&target), sizeof target);
    return sent < 0 ? errno : 0;
}

int ProbeSocket::send(Ipv4Address to)
{
    const int refusal = sendOnce(to);
    // A datagram socket first reports what became of datagrams before (socket(7), SO_ERROR).
    return refusal != 0 && m_protocol == Protocol::Udp ? sendOnce(to) : refusal;
}

QList<Ipv4Address> ProbeSocket::receive()
{
    QList<Ipv4Address> answers;
    if (m_protocol == Protocol::Udp) {
        receiveErrors(answers);
        receiveDatagrams(answers);
    } else {
        receiveRaw(answers);
    }
    return answers;
}

bool ProbeSocket::isAnswer(const QByteArray &packet) const
{
    iphdr ip{};
    if (packet.size() < qsizetype(sizeof ip))
        return false;
    memcpy(&ip, packet.constData(), sizeof ip);
    const QByteArray content = packet.mid(qsizetype(ip.ihl) * 4);
    if (m_protocol == Protocol::Tcp) {
        tcphdr tcp{};
        if (content.size() < qsizetype(sizeof tcp))
            return false;
        memcpy(&tcp, content.constData(), sizeof tcp);
        return ntohs(tcp.dest) == m_identifier && ntohs(tcp.source) == m_port && (tcp.rst || (tcp.syn && tcp.ack))
            && ntohl(tcp.ack_seq) == m_sequence + 1;
    }
    icmphdr icmp{};
    if (content.size() < qsizetype(sizeof icmp))
        return false;
    memcpy(&icmp, content.constData(), sizeof icmp);
    return icmp.type == ICMP_ECHOREPLY && ntohs(icmp.un.echo.id) == m_identifier;
}

void ProbeSocket::receiveRaw(QList<Ipv4Address> &answers)
{
    std::array<char, 256> bytes{}; // headers are enough
    for (;;) {
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const ssize_t got = recvfrom(m_socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &size);
        if (got < 0)
            return;
        if (isAnswer(QByteArray::fromRawData(bytes.data(), got)))
            answers.append(Ipv4Address(ntohl(from.sin_addr.s_addr)));
    }
}

void ProbeSocket::receiveDatagrams(QList<Ipv4Address> &answers)
{
    std::array<char, 16> bytes{};
    for (;;) {
        sockaddr_in from{};
        socklen_t size = sizeof from;
        if (recvfrom(m_socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &size) < 0)
            return;
        if (ntohs(from.sin_port) == m_port)
            answers.append(Ipv4Address(ntohl(from.sin_addr.s_addr)));
    }
}

/// ip(7), IP_RECVERR: the message's name is whom the datagram was for, and the error names who sent it.
void ProbeSocket::receiveErrors(QList<Ipv4Address> &answers)
{
    for (;;) {
        sockaddr_in to{};
        std::array<char, 64> bytes{};
        alignas(cmsghdr) std::array<char, 512> control{};
        iovec part{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_name = &to;
        message.msg_namelen = sizeof to;
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (recvmsg(m_socket.get(), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            return;
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level != SOL_IP || header->cmsg_type != IP_RECVERR)
                continue;
            sock_extended_err error{};
            memcpy(&error, CMSG_DATA(header), sizeof error);
            sockaddr_in by{};
            memcpy(&by, CMSG_DATA(header) + sizeof error, sizeof by);
            const bool isPort = error.ee_origin == SO_EE_ORIGIN_ICMP && error.ee_type == ICMP_DEST_UNREACH && error.ee_code == ICMP_PORT_UNREACH;
            if (isPort && by.sin_addr.s_addr == to.sin_addr.s_addr) // not a filter's on the way
                answers.append(Ipv4Address(ntohl(to.sin_addr.s_addr)));
        }
    }
}

} // namespace overlab::path
