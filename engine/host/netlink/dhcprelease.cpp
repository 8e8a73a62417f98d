// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/dhcprelease.h"

#include "engine/host/netlink/namespaces.h"

#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 serverPort = 67;

/// RFC 2131, with the two options that a DHCPRELEASE must have.
struct [[gnu::packed]] ReleaseMessage
{
    quint8 operation = 1; // BOOTREQUEST
    quint8 hardware = 1;  // Ethernet
    quint8 hardwareLength = 6;
    quint8 hops = 0;
    quint32 transaction = 0;
    quint16 seconds = 0;
    quint16 flags = 0;
    quint32 clientAddress = 0;
    quint32 otherAddresses[3] = {};
    quint8 clientMac[16] = {};
    quint8 names[64 + 128] = {};
    quint8 cookie[4] = {0x63, 0x82, 0x53, 0x63};
    quint8 messageType[3] = {53, 1, 7}; // DHCPRELEASE
    quint8 serverOption[2] = {54, 4};
    quint32 server = 0;
    quint8 end = 255;
};

void sendRelease(int socket, const DhcpRelease &release)
{
    ReleaseMessage message;
    message.clientAddress = qToBigEndian(release.address.value());
    message.server = qToBigEndian(release.server.value());
    const auto mac = release.client.octets();
    std::memcpy(message.clientMac, mac.data(), size_t(message.hardwareLength));

    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(serverPort);
    to.sin_addr.s_addr = message.server;
    if (sendto(socket, &message, sizeof message, 0, reinterpret_cast<const sockaddr *>(&to),
               sizeof to) < 0)
        throw Error(ErrorCode::CommandFailed, release.address.toString(),
                    u"DHCP release: "_s + errnoText(errno));
}

} // namespace

void sendDhcpReleases(const QString &namespacePath, const QString &device,
                      const QList<DhcpRelease> &releases)
{
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket, &namespacePath] {
        socket.reset(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!socket.isOpen())
            throw Error(ErrorCode::CommandFailed, namespacePath, u"socket: "_s + errnoText(errno));
    });
    // A packet to an own address comes back on lo; bound to the device it counts as come from there.
    const QByteArray name = device.toUtf8();
    if (setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, name.constData(),
                   socklen_t(name.size())) != 0)
        throw Error(ErrorCode::NotFound, device, u"DHCP release: "_s + errnoText(errno));
    for (const DhcpRelease &release : releases)
        sendRelease(socket.get(), release);
}

} // namespace overlab::host
