// SPDX-License-Identifier: GPL-3.0-or-later
// frames DEVICE arp|reply SOURCE-MAC SENDER-ADDRESS TARGET-ADDRESS
// frames DEVICE udp SOURCE-MAC DESTINATION-MAC SOURCE-ADDRESS DESTINATION-ADDRESS PORT [SOURCE-PORT]
// frames DEVICE advertise SOURCE-MAC SOURCE-ADDRESS TARGET-ADDRESS      (IPv6)
// frames DEVICE tagged VLAN …              one of the above, with a VLAN tag
// Sends one Ethernet frame exactly as told, true or not: what a machine that lies would send. For
// tests of anti-spoofing, inside a guest.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
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

/// A neighbour advertisement to all nodes (RFC 4861, 4.4).
bool makeAdvertisement(Bytes &frame, char **argument)
{
    in6_addr source{};
    in6_addr target{};
    in6_addr everyone{};
    inet_pton(AF_INET6, "ff02::1", &everyone);
    if (!putMac(frame, "33:33:00:00:00:01") || !putMac(frame, argument[0])
        || inet_pton(AF_INET6, argument[1], &source) != 1 || inet_pton(AF_INET6, argument[2], &target) != 1)
        return false;
    Bytes message{136, 0, 0, 0, 0x20, 0, 0, 0};
    message.insert(message.end(), target.s6_addr, target.s6_addr + 16);
    message.insert(message.end(), {2, 1}); // option: target's link-layer address
    putMac(message, argument[0]);
    Bytes summed; // with the pseudo-header of RFC 8200, 8.1
    for (const in6_addr *address : {&source, &everyone})
        summed.insert(summed.end(), address->s6_addr, address->s6_addr + 16);
    for (const size_t word : {size_t(0), message.size(), size_t(0), size_t(58)})
        put16(summed, uint16_t(word));
    summed.insert(summed.end(), message.begin(), message.end());
    const uint16_t sum = checksum(summed.data(), summed.size());
    message[2] = uint8_t(sum >> 8);
    message[3] = uint8_t(sum & 0xff);
    put16(frame, 0x86dd);
    for (const size_t word : {size_t(0x6000), size_t(0), message.size(), size_t(0x3aff)})
        put16(frame, uint16_t(word));
    for (const in6_addr *address : {&source, &everyone})
        frame.insert(frame.end(), address->s6_addr, address->s6_addr + 16);
    frame.insert(frame.end(), message.begin(), message.end());
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
    const char *device = argc > 1 ? argv[1] : "";
    const bool isTagged = argc > 4 && argv[2] == std::string("tagged");
    const int vlan = isTagged ? std::atoi(argv[3]) : 0;
    if (isTagged) {
        argv += 2;
        argc -= 2;
    }
    const std::string kind = argc > 2 ? argv[2] : "";
    Bytes frame;
    bool isMade = false;
    if ((kind == "arp" || kind == "reply") && argc == 6)
        isMade = makeArp(frame, kind == "reply", argv + 3);
    else if (kind == "udp" && (argc == 8 || argc == 9))
        isMade = makeUdp(frame, argv + 3, argc == 9);
    else if (kind == "advertise" && argc == 6)
        isMade = makeAdvertisement(frame, argv + 3);
    if (!isMade) {
        std::fputs("frames: wrong arguments\n", stderr);
        return 2;
    }
    if (isTagged) {
        Bytes tag;
        put16(tag, 0x8100);
        put16(tag, uint16_t(vlan));
        frame.insert(frame.begin() + 12, tag.begin(), tag.end());
    }
    frame.resize(frame.size() < 60 ? 60 : frame.size());
    if (!sendFrame(device, frame)) {
        std::perror("frames");
        return 1;
    }
    return 0;
}
