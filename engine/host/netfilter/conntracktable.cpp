// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/conntracktable.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkmessage.h"

#include <cerrno>
#include <cstring>
#include <exception>
#include <memory>
#include <vector>

#include <libnetfilter_conntrack/libnetfilter_conntrack.h>
#include <netinet/in.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

struct CloseHandle
{
    void operator()(nfct_handle *handle) const { nfct_close(handle); }
};
struct DestroyConnection
{
    void operator()(nf_conntrack *connection) const { nfct_destroy(connection); }
};
using Handle = std::unique_ptr<nfct_handle, CloseHandle>;
using Connection = std::unique_ptr<nf_conntrack, DestroyConnection>;

[[noreturn]] void throwErrno(const QString &place, const QString &what)
{
    const int reason = errno;
    const bool denied = reason == EPERM || reason == EACCES;
    throw Error(denied ? ErrorCode::NotPermitted : ErrorCode::CommandFailed, place,
                what + u": "_s + errnoText(reason));
}

Ipv4Address address(const nf_conntrack *connection, nf_conntrack_attr attribute)
{
    return Ipv4Address(ntohl(nfct_get_attr_u32(connection, attribute)));
}

int port(const nf_conntrack *connection, nf_conntrack_attr attribute)
{
    return ntohs(nfct_get_attr_u16(connection, attribute));
}

TrackedConnection describe(const nf_conntrack *connection)
{
    TrackedConnection tracked;
    tracked.zone = nfct_get_attr_u16(connection, ATTR_ZONE);
    tracked.protocol = nfct_get_attr_u8(connection, ATTR_L4PROTO);
    tracked.isIpv6 = nfct_get_attr_u8(connection, ATTR_L3PROTO) == AF_INET6;
    if (tracked.isIpv6) {
        std::memcpy(tracked.ipv6Source.data(), nfct_get_attr(connection, ATTR_ORIG_IPV6_SRC), 16);
        std::memcpy(tracked.ipv6Destination.data(), nfct_get_attr(connection, ATTR_ORIG_IPV6_DST), 16);
    } else {
        tracked.source = address(connection, ATTR_ORIG_IPV4_SRC);
        tracked.destination = address(connection, ATTR_ORIG_IPV4_DST);
        tracked.replySource = address(connection, ATTR_REPL_IPV4_SRC);
        tracked.replyDestination = address(connection, ATTR_REPL_IPV4_DST);
    }
    if (tracked.protocol == IPPROTO_TCP || tracked.protocol == IPPROTO_UDP) {
        tracked.sourcePort = port(connection, ATTR_ORIG_PORT_SRC);
        tracked.destinationPort = port(connection, ATTR_ORIG_PORT_DST);
    }
    return tracked;
}

struct Search
{
    const std::function<bool(const TrackedConnection &)> &isUnwanted;
    std::vector<Connection> found;
    std::exception_ptr failure; ///< which must not pass through the C library
};

int look(nf_conntrack_msg_type, nf_conntrack *connection, void *data)
{
    auto *const search = static_cast<Search *>(data);
    try {
        if (search->isUnwanted(describe(connection)))
            search->found.emplace_back(nfct_clone(connection));
    } catch (...) {
        search->failure = std::current_exception();
        return NFCT_CB_STOP;
    }
    return NFCT_CB_CONTINUE;
}

} // namespace

int forgetConnections(const QString &namespacePath,
                      const std::function<bool(const TrackedConnection &)> &isUnwanted)
{
    Handle handle;
    inNamespace(namespacePath, [&] { handle.reset(nfct_open(CONNTRACK, 0)); });
    if (!handle)
        throwErrno(namespacePath, u"connection tracking"_s);
    Search search{isUnwanted, {}, {}};
    nfct_callback_register(handle.get(), NFCT_T_ALL, look, &search);
    const quint32 family = AF_UNSPEC; // both
    if (nfct_query(handle.get(), NFCT_Q_DUMP, &family) != 0 && !search.failure)
        throwErrno(namespacePath, u"reading the tracked connections"_s);
    if (search.failure)
        std::rethrow_exception(search.failure);
    nfct_callback_unregister(handle.get());
    for (const Connection &connection : search.found) {
        if (nfct_query(handle.get(), NFCT_Q_DESTROY, connection.get()) != 0 && errno != ENOENT)
            throwErrno(namespacePath, u"forgetting a tracked connection"_s);
    }
    return int(search.found.size());
}

} // namespace overlab::host
