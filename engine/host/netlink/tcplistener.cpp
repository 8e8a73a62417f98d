// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/tcplistener.h"

#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/socketaddress.h"

#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 128;

[[noreturn]] void throwErrno(const QString &place, const QString &what)
{
    const int reason = errno;
    const ErrorCode code = reason == EADDRINUSE ? ErrorCode::NameTaken : ErrorCode::CommandFailed;
    throw Error(code, place, what + u": "_s + errnoText(reason));
}

} // namespace

FileDescriptor listenInNamespace(const QString &namespacePath, Ipv4Address address, quint16 port)
{
    const QString place = u"%1 %2:%3"_s.arg(namespacePath, address.toString()).arg(port);
    FileDescriptor socket;
    inNamespace(namespacePath, [&socket, &place] {
        socket.reset(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        if (!socket.isOpen())
            throwErrno(place, u"socket"_s);
    });
    // The address stays the namespace's in which the socket was made. Connections of an engine that
    // died may still be there: without this nobody could listen for a minute (TIME_WAIT).
    const int on = 1;
    setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in local = socketAddress(address, port);
    if (bind(socket.get(), reinterpret_cast<const sockaddr *>(&local), sizeof local) != 0)
        throwErrno(place, u"bind"_s);
    if (listen(socket.get(), backlog) != 0)
        throwErrno(place, u"listen"_s);
    return socket;
}

} // namespace overlab::host
