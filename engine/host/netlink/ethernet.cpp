// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/ethernet.h"

#include "engine/host/netlink/namespaces.h"

#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <thread>

#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint8, 6> broadcast{0xff, 0xff, 0xff, 0xff, 0xff, 0xff};

Error deviceError(const QString &device, const QString &what, int reason)
{
    const bool missing = reason == ENODEV || reason == ENXIO || reason == EINVAL;
    const bool forbidden = reason == EPERM || reason == EACCES;
    return Error(missing     ? ErrorCode::NotFound
                 : forbidden ? ErrorCode::NotPermitted
                             : ErrorCode::NotSupported,
                 device, what + u": "_s + errnoText(reason));
}

/// An empty request that names \a device; false when the name is too long to be one.
bool nameDevice(ifreq &request, const QString &device)
{
    const QByteArray name = device.toUtf8();
    request = {};
    if (name.isEmpty() || name.size() >= IFNAMSIZ)
        return false;
    std::memcpy(request.ifr_name, name.constData(), size_t(name.size()));
    return true;
}

/// RFC 826, as it stands in a frame behind the Ethernet header.
struct [[gnu::packed]] ArpPacket
{
    quint16 hardware = qToBigEndian(quint16(ARPHRD_ETHER));
    quint16 protocol = qToBigEndian(quint16(ETH_P_IP));
    quint8 hardwareLength = 6;
    quint8 protocolLength = 4;
    quint16 operation;
    std::array<quint8, 6> senderMac;
    quint32 senderAddress;
    std::array<quint8, 6> targetMac;
    quint32 targetAddress;
};

/// A null MAC: the device is down.
struct Sender
{
    int index;
    std::array<quint8, 6> mac;
    bool up;
};

Sender readSender(int socket, const QString &device)
{
    ifreq request;
    if (!nameDevice(request, device) || ioctl(socket, SIOCGIFINDEX, &request) != 0)
        throw deviceError(device, u"gratuitous ARP"_s, ENODEV);
    Sender sender{request.ifr_ifindex, {}, false};
    nameDevice(request, device);
    if (ioctl(socket, SIOCGIFHWADDR, &request) != 0)
        throw deviceError(device, u"its MAC"_s, errno);
    std::memcpy(sender.mac.data(), request.ifr_hwaddr.sa_data, sender.mac.size());
    nameDevice(request, device);
    sender.up = ioctl(socket, SIOCGIFFLAGS, &request) == 0 && (request.ifr_flags & IFF_UP);
    return sender;
}

void announce(int socket, const GratuitousArp &announcement)
{
    const Sender sender = readSender(socket, announcement.device);
    if (!sender.up)
        return;
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_protocol = qToBigEndian(quint16(ETH_P_ARP));
    to.sll_ifindex = sender.index;
    to.sll_halen = quint8(broadcast.size());
    std::memcpy(to.sll_addr, broadcast.data(), broadcast.size());

    ArpPacket packet;
    packet.senderMac = sender.mac;
    packet.senderAddress = packet.targetAddress = qToBigEndian(announcement.address.value());
    for (const quint16 operation : {ARPOP_REQUEST, ARPOP_REPLY}) {
        packet.operation = qToBigEndian(operation);
        packet.targetMac = operation == ARPOP_REQUEST ? broadcast : sender.mac; // as arping -U, -A
        if (sendto(socket, &packet, sizeof packet, 0, reinterpret_cast<const sockaddr *>(&to),
                   sizeof to) < 0 &&
            errno != ENETDOWN)
            throw deviceError(announcement.device, u"gratuitous ARP"_s, errno);
    }
}

} // namespace

void disableTransmitChecksum(const NetlinkSocket &place, const QStringList &devices)
{
    std::optional<Error> failure;
    for (const QString &device : devices) {
        ethtool_value off{ETHTOOL_STXCSUM, 0};
        ifreq request;
        const bool isName = nameDevice(request, device);
        request.ifr_data = reinterpret_cast<char *>(&off);
        // The kernel takes device ioctls on any socket, and in that socket's namespace.
        if ((!isName || ioctl(place.descriptor(), SIOCETHTOOL, &request) != 0) && !failure)
            failure = deviceError(device, u"tx checksum offload"_s, isName ? errno : ENODEV);
    }
    if (failure)
        throw *failure;
}

void disableTransmitChecksum(const QString &namespacePath, const QStringList &devices)
{
    disableTransmitChecksum(NetlinkSocket(namespacePath), devices);
}

void sendGratuitousArp(const QString &namespacePath, const QList<GratuitousArp> &announcements)
{
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket, &namespacePath] {
        // Protocol zero: it sends and hears nothing.
        socket.reset(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!socket.isOpen())
            throw deviceError(namespacePath, u"packet socket"_s, errno);
    });
    std::optional<Error> failure;
    for (const GratuitousArp &announcement : announcements) {
        try {
            announce(socket.get(), announcement);
        } catch (const Error &error) {
            if (!failure)
                failure = error;
        }
    }
    // Closing a packet socket waits for the kernel's readers (RCU), about 15 ms; nobody needs to.
    std::thread([closing = std::move(socket)] {}).detach();
    if (failure)
        throw *failure;
}

} // namespace overlab::host
