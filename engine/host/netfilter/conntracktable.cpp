// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/conntracktable.h"

#include "engine/host/netfilter/conntrackdump.h"

#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

#include <netinet/in.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

struct DestroyConnection
{
    void operator()(nf_conntrack *connection) const { nfct_destroy(connection); }
};
using Connection = std::unique_ptr<nf_conntrack, DestroyConnection>;

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

} // namespace

int forgetConnections(const QString &namespacePath,
                      const std::function<bool(const TrackedConnection &)> &isUnwanted)
{
    const ConntrackHandle handle = openConntrack(namespacePath);
    std::vector<Connection> found;
    forEachConnection(handle, namespacePath, [&](const nf_conntrack *connection) {
        if (isUnwanted(describe(connection)))
            found.emplace_back(nfct_clone(connection));
    });
    for (const Connection &connection : found) {
        if (nfct_query(handle.get(), NFCT_Q_DESTROY, connection.get()) != 0 && errno != ENOENT)
            throwConntrackError(namespacePath, u"forgetting a tracked connection"_s);
    }
    return int(found.size());
}

} // namespace overlab::host
