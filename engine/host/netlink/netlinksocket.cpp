// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/netlinksocket.h"

#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkmessage.h"

#include <cerrno>
#include <vector>

#include <linux/netlink.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t receiveSize = 64 * 1024; // the kernel fills at most 32 KiB of a dump at once
constexpr int dumpTries = 10;
constexpr timeval patience{20, 0};

[[noreturn]] void throwErrno(const QString &place, const QString &what)
{
    const int reason = errno;
    ErrorCode code = ErrorCode::BadReply;
    if (reason == EPERM || reason == EACCES)
        code = ErrorCode::NotPermitted;
    else if (reason == EAGAIN)
        code = ErrorCode::Timeout;
    throw Error(code, place.isEmpty() ? u"netlink"_s : place, what + u": "_s + errnoText(reason));
}

FileDescriptor openHere(const QString &place)
{
    FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!socket.isOpen())
        throwErrno(place, u"netlink socket"_s);
    const int on = 1;
    setsockopt(socket.get(), SOL_NETLINK, NETLINK_EXT_ACK, &on, sizeof on); // errors in words
    setsockopt(socket.get(), SOL_NETLINK, NETLINK_CAP_ACK, &on, sizeof on); // without the request
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return socket;
}

} // namespace

NetlinkSocket::NetlinkSocket(const QString &namespacePath) : m_place(namespacePath)
{
    inNamespace(namespacePath, [this] { m_descriptor = openHere(m_place); });
}

FileDescriptor NetlinkSocket::openNamespace() const
{
    FileDescriptor descriptor(ioctl(m_descriptor.get(), SIOCGSKNS));
    if (!descriptor.isOpen())
        throwErrno(m_place, u"the socket's namespace"_s);
    return descriptor;
}

void NetlinkSocket::send(const void *bytes, size_t length)
{
    while (::send(m_descriptor.get(), bytes, length, 0) < 0) {
        if (errno != EINTR)
            throwErrno(m_place, u"sending to the kernel"_s);
    }
}

void NetlinkSocket::receive(const std::function<bool(nlmsghdr *)> &each)
{
    thread_local std::vector<char> buffer(receiveSize);
    for (;;) {
        const ssize_t received = ::recv(m_descriptor.get(), buffer.data(), buffer.size(), 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            throwErrno(m_place, u"the kernel's answer"_s);
        auto left = unsigned(received);
        auto *message = reinterpret_cast<nlmsghdr *>(buffer.data());
        for (; NLMSG_OK(message, left); message = NLMSG_NEXT(message, left)) {
            if (!each(message))
                return;
        }
    }
}

void NetlinkSocket::dump(const NetlinkMessage &request, const std::function<void(nlmsghdr *)> &each,
                         const std::function<void()> &again)
{
    for (int attempt = 0; attempt < dumpTries; ++attempt) {
        const quint32 sequence = nextSequence();
        request.header()->nlmsg_seq = sequence;
        request.header()->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
        send(request.header(), request.header()->nlmsg_len);

        int reason = 0;
        bool interrupted = false;
        receive([&](nlmsghdr *message) {
            if (message->nlmsg_seq != sequence)
                return true;
            interrupted = interrupted || (message->nlmsg_flags & NLM_F_DUMP_INTR);
            if (message->nlmsg_type == NLMSG_ERROR)
                reason = -static_cast<nlmsgerr *>(nlmsg_data(message))->error;
            if (message->nlmsg_type == NLMSG_ERROR || message->nlmsg_type == NLMSG_DONE)
                return false;
            each(message);
            return true;
        });
        if (reason != 0) {
            errno = reason;
            throwErrno(m_place, u"reading from the kernel"_s);
        }
        if (!interrupted)
            return;
        again();
    }
    throw Error(ErrorCode::Timeout, m_place, u"it never stood still while it was read"_s);
}

} // namespace overlab::host
