// SPDX-License-Identifier: GPL-3.0-or-later
// marked watch FILE                          writes a line to FILE for each marked packet on any device here, until killed:
//                                            DEVICE in|other|out MARK PROTOCOL SOURCE DESTINATION TTL
// marked send MARK PROTOCOL ADDRESS PORT LENGTH   sends one, whose IP packet is LENGTH bytes and may not be fragmented:
//                                            "sent", or why not
// For tests that follow packets through a lab. The mark is text in the payload, so that it is found within tunnels and
// behind address translation. PROTOCOL: icmp (an echo request), tcp (a SYN), udp. Errors that quote a packet are not it.
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Bytes = std::vector<uint8_t>;

const std::string signature = "overlab-mark-"; // and five digits
constexpr size_t markSize = 18;
constexpr size_t ipSize = 20;
constexpr uint8_t icmp = 1;
constexpr uint8_t tcp = 6;
constexpr uint8_t udp = 17;

size_t headerSize(uint8_t protocol)
{
    return protocol == tcp ? 20 : 8;
}

/// Where the IP header of the packet with the mark at \a mark begins; 0: this is no such packet.
size_t ipHeaderBefore(const Bytes &frame, size_t mark)
{
    for (const uint8_t protocol : {icmp, tcp, udp}) {
        const size_t back = headerSize(protocol) + ipSize;
        if (mark < back + 2)
            continue;
        const uint8_t *const ip = frame.data() + mark - back;
        if (ip[0] == 0x45 && ip[9] == protocol && ip[-2] == 0x08 && ip[-1] == 0x00)
            return mark - back;
    }
    return 0;
}

std::string addressAt(const Bytes &frame, size_t at)
{
    char text[INET_ADDRSTRLEN];
    return inet_ntop(AF_INET, frame.data() + at, text, sizeof text);
}

void report(FILE *log, const Bytes &frame, const sockaddr_ll &from)
{
    const auto found = std::search(frame.begin(), frame.end(), signature.begin(), signature.end());
    const auto mark = size_t(found - frame.begin());
    const size_t ip = mark + markSize > frame.size() ? 0 : ipHeaderBefore(frame, mark);
    if (ip == 0)
        return;
    const std::string number(frame.begin() + long(mark + signature.size()), frame.begin() + long(mark + markSize));
    char device[IF_NAMESIZE] = "?";
    if_indextoname(unsigned(from.sll_ifindex), device);
    const char *direction = from.sll_pkttype == PACKET_OUTGOING ? "out" : from.sll_pkttype == PACKET_OTHERHOST ? "other" : "in";
    const uint8_t protocol = frame[ip + 9];
    std::fprintf(log, "%s %s %s %s %s %s %d\n", device, direction, number.c_str(),
                 protocol == tcp ? "tcp" : protocol == udp ? "udp" : frame[ip + ipSize] == 0 ? "icmp-reply" : "icmp",
                 addressAt(frame, ip + 12).c_str(), addressAt(frame, ip + 16).c_str(), frame[ip + 8]);
    std::fflush(log);
}

int watch(const char *file)
{
    const int socket = ::socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL));
    const int large = 4 * 1024 * 1024;
    setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &large, sizeof large);
    FILE *const log = std::fopen(file, "w");
    if (socket < 0 || !log) {
        std::perror("watch");
        return 1;
    }
    std::puts("watching");
    std::fflush(stdout);
    Bytes frame(65536);
    for (;;) {
        sockaddr_ll from{};
        socklen_t size = sizeof from;
        frame.resize(65536);
        const ssize_t got = recvfrom(socket, frame.data(), frame.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
        if (got < 0)
            return 1;
        frame.resize(size_t(got));
        report(log, frame, from);
    }
}

void put16(Bytes &bytes, size_t at, unsigned value)
{
    bytes[at] = uint8_t(value >> 8);
    bytes[at + 1] = uint8_t(value);
}

uint16_t checksum(const Bytes &bytes)
{
    uint32_t sum = 0;
    for (size_t at = 0; at < bytes.size(); at += 2)
        sum += uint32_t(bytes[at]) << 8 | (at + 1 < bytes.size() ? bytes[at + 1] : 0);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return uint16_t(~sum);
}

/// The source address that the kernel would take; it fills it in, but a TCP or UDP checksum covers it.
in_addr sourceFor(const sockaddr_in &to)
{
    const int probe = socket(AF_INET, SOCK_DGRAM, 0);
    const int on = 1;
    setsockopt(probe, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    sockaddr_in own{};
    socklen_t size = sizeof own;
    connect(probe, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    getsockname(probe, reinterpret_cast<sockaddr *>(&own), &size);
    close(probe);
    return own.sin_addr;
}

/// Header and payload behind the IP header.
Bytes messageOf(uint8_t protocol, int mark, unsigned port, size_t size, const sockaddr_in &to)
{
    Bytes message(size, '.');
    const size_t header = headerSize(protocol);
    std::fill_n(message.begin(), header, uint8_t(0));
    char text[32];
    std::snprintf(text, sizeof text, "%s%05d", signature.c_str(), mark);
    std::memcpy(message.data() + header, text, markSize);
    if (protocol == icmp) {
        message[0] = 8;
        put16(message, 4, unsigned(mark)); // identifier
        put16(message, 2, checksum(message));
        return message;
    }
    put16(message, 0, 20000 + unsigned(mark) % 40000);
    put16(message, 2, port);
    if (protocol == udp) {
        put16(message, 4, unsigned(size));
    } else {
        message[12] = 5 << 4;
        message[13] = 2; // SYN
        put16(message, 14, 65535);
    }
    Bytes summed(12);
    const in_addr source = sourceFor(to);
    std::memcpy(summed.data(), &source, 4);
    std::memcpy(summed.data() + 4, &to.sin_addr, 4);
    summed[9] = protocol;
    put16(summed, 10, unsigned(size));
    summed.insert(summed.end(), message.begin(), message.end());
    put16(message, protocol == udp ? 6 : 16, checksum(summed));
    return message;
}

int sendOne(char **word)
{
    const std::string name = word[1];
    const uint8_t protocol = name == "tcp" ? tcp : name == "udp" ? udp : icmp;
    const size_t length = size_t(std::atoi(word[4]));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    if (inet_pton(AF_INET, word[2], &to.sin_addr) != 1 || length < ipSize + headerSize(protocol) + markSize) {
        std::fputs("marked: wrong arguments\n", stderr);
        return 2;
    }
    Bytes packet(ipSize);
    packet[0] = 0x45;
    put16(packet, 2, unsigned(length));
    put16(packet, 6, 0x4000); // do not fragment
    packet[8] = 64;
    packet[9] = protocol;
    std::memcpy(packet.data() + 16, &to.sin_addr, 4);
    const Bytes message = messageOf(protocol, std::atoi(word[0]), unsigned(std::atoi(word[3])), length - ipSize, to);
    packet.insert(packet.end(), message.begin(), message.end());
    const int socket = ::socket(AF_INET, SOCK_RAW, IPPROTO_RAW);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    const ssize_t sent = sendto(socket, packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    std::printf("%s %s\n", word[0], sent == ssize_t(packet.size()) ? "sent" : std::strerror(errno));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "watch" && argc == 3)
        return watch(argv[2]);
    if (mode == "send" && argc == 7)
        return sendOne(argv + 2);
    std::fputs("marked: wrong arguments\n", stderr);
    return 2;
}
