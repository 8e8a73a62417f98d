// SPDX-License-Identifier: GPL-3.0-or-later
// frames DEVICE arp|reply SOURCE-MAC SENDER-ADDRESS TARGET-ADDRESS
// frames DEVICE udp SOURCE-MAC DESTINATION-MAC SOURCE-ADDRESS DESTINATION-ADDRESS PORT [SOURCE-PORT]
// Sends one Ethernet frame exactly as told, true or not: what a machine that lies would send. For
// tests of anti-spoofing, inside a guest.
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <net/if.h>
#include <netpacket/packet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Bytes = std::vector<uint8_t>;

void put16(Bytes &frame, uint16_t value)
{
    frame.push_back(uint8_t(value >> 8));
    frame.push_back(uint8_t(value & 0xff));
}

bool putMac(Bytes &frame, const char *text)
{
    unsigned part[6];
    if (std::sscanf(text, "%x:%x:%x:%x:%x:%x", part, part + 1, part + 2, part + 3, part + 4, part + 5) != 6)
        return false;
    for (const unsigned value : part)
        frame.push_back(uint8_t(value));
    return true;
}

bool putAddress(Bytes &frame, const char *text)
{
    in_addr address{};
    if (inet_pton(AF_INET, text, &address) != 1)
        return false;
    const auto *bytes = reinterpret_cast<const uint8_t *>(&address);
    frame.insert(frame.end(), bytes, bytes + 4);
    return true;
}

bool makeArp(Bytes &frame, bool isReply, char **argument)
{
    const char *everyone = "ff:ff:ff:ff:ff:ff";
    bool isRight = putMac(frame, everyone) && putMac(frame, argument[0]);
    put16(frame, 0x0806);
    put16(frame, 1);
    put16(frame, 0x0800);
    put16(frame, 0x0604);
    put16(frame, isReply ? 2 : 1);
    isRight = isRight && putMac(frame, argument[0]) && putAddress(frame, argument[1]);
    return isRight && putMac(frame, isReply ? everyone : "00:00:00:00:00:00")
        && putAddress(frame, argument[2]);
}

uint16_t checksum(const uint8_t *bytes, size_t size)
{
    uint32_t sum = 0;
    for (size_t at = 0; at + 1 < size; at += 2)
        sum += uint32_t(bytes[at]) << 8 | bytes[at + 1];
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return uint16_t(~sum);
}

bool makeUdp(Bytes &frame, char **argument, bool hasSource)
{
    if (!putMac(frame, argument[1]) || !putMac(frame, argument[0]))
        return false;
    put16(frame, 0x0800);
    const size_t start = frame.size();
    for (const uint16_t word : {0x4500, 32, 1, 0x4000, 0x4011, 0})
        put16(frame, word);
    if (!putAddress(frame, argument[2]) || !putAddress(frame, argument[3]))
        return false;
    const uint16_t sum = checksum(frame.data() + start, 20);
    frame[start + 10] = uint8_t(sum >> 8);
    frame[start + 11] = uint8_t(sum & 0xff);
    const auto port = uint16_t(std::stoi(argument[4]));
    const auto source = hasSource ? uint16_t(std::stoi(argument[5])) : port;
    for (const uint16_t word : {source, port, uint16_t(12), uint16_t(0)})
        put16(frame, word);
    frame.insert(frame.end(), {'l', 'i', 'a', 'r'});
    return true;
}

bool sendFrame(const char *device, const Bytes &frame)
{
    const int socket = ::socket(AF_PACKET, SOCK_RAW, 0);
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_ifindex = int(if_nametoindex(device));
    to.sll_halen = 6;
    std::memcpy(to.sll_addr, frame.data(), 6);
    const auto sent = sendto(socket, frame.data(), frame.size(), 0,
                             reinterpret_cast<const sockaddr *>(&to), sizeof to);
    close(socket);
    return sent == ssize_t(frame.size());
}

} // namespace

int main(int argc, char **argv)
{
    const std::string kind = argc > 2 ? argv[2] : "";
    Bytes frame;
    bool isMade = false;
    if ((kind == "arp" || kind == "reply") && argc == 6)
        isMade = makeArp(frame, kind == "reply", argv + 3);
    else if (kind == "udp" && (argc == 8 || argc == 9))
        isMade = makeUdp(frame, argv + 3, argc == 9);
    if (!isMade) {
        std::fputs("frames: wrong arguments\n", stderr);
        return 2;
    }
    frame.resize(frame.size() < 60 ? 60 : frame.size());
    if (!sendFrame(argv[1], frame)) {
        std::perror("frames");
        return 1;
    }
    return 0;
}
