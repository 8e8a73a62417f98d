// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/reach.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstdio>

#include <arpa/inet.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overlab::bench {

namespace {

constexpr int askedAtOnce = 16; ///< each begins with an ARP broadcast to everyone
constexpr int patienceMs = 1000;

quint16 checksumOf(const icmphdr &header)
{
    std::array<quint16, sizeof header / 2> words;
    memcpy(words.data(), &header, sizeof header);
    quint32 sum = 0;
    for (const quint16 word : words)
        sum += word;
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

void ask(int socket, quint32 address)
{
    icmphdr header{};
    header.type = ICMP_ECHO;
    header.un.echo.id = quint16(getpid());
    header.checksum = checksumOf(header);
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_addr.s_addr = address;
    sendto(socket, &header, sizeof header, 0, reinterpret_cast<const sockaddr *>(&target),
           sizeof target);
}

/// Takes those whose answers come in out of \a asked; returns when all have come, or late.
void listen(int socket, QSet<quint32> &asked)
{
    QElapsedTimer clock;
    clock.start();
    while (!asked.isEmpty() && clock.elapsed() < patienceMs) {
        pollfd entry{socket, POLLIN, 0};
        if (poll(&entry, 1, int(patienceMs - clock.elapsed())) <= 0)
            return;
        std::array<char, 1500> packet;
        const ssize_t size = recv(socket, packet.data(), packet.size(), MSG_DONTWAIT);
        iphdr ip{};
        icmphdr icmp{};
        if (size < ssize_t(sizeof ip + sizeof icmp))
            continue;
        memcpy(&ip, packet.data(), sizeof ip);
        memcpy(&icmp, packet.data() + size_t(ip.ihl) * 4, sizeof icmp);
        if (icmp.type == ICMP_ECHOREPLY && icmp.un.echo.id == quint16(getpid()))
            asked.remove(ip.saddr);
    }
}

} // namespace

int reach(const QStringList &addresses, int limitMs)
{
    const int descriptor = socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP);
    if (descriptor < 0) {
        std::perror("socket");
        return 125;
    }
    QList<quint32> left;
    for (const QString &address : addresses)
        left.append(inet_addr(address.toLatin1().constData()));
    QElapsedTimer clock;
    clock.start();
    while (!left.isEmpty() && clock.elapsed() < limitMs) {
        QSet<quint32> asked;
        for (qsizetype i = 0; i < std::min<qsizetype>(askedAtOnce, left.size()); ++i) {
            ask(descriptor, left.at(i));
            asked.insert(left.at(i));
        }
        left.remove(0, asked.size());
        listen(descriptor, asked);
        left.append(asked.values());
    }
    close(descriptor);
    for (const quint32 address : std::as_const(left))
        std::printf("%s\n", inet_ntoa(in_addr{address}));
    return int(std::min<qsizetype>(left.size(), 125));
}

} // namespace overlab::bench
