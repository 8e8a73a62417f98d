// SPDX-License-Identifier: GPL-3.0-or-later
// What NetlinkSocket reads: the kernel's messages turned into values.
#include "engine/host/netlink/netlinkattributes.h"
#include "engine/host/netlink/netlinkmessage.h"
#include "engine/host/netlink/netlinksocket.h"

#include <cerrno>

#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/net_namespace.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

/// The kernel tells bridge times in USER_HZ, which is 100 on every architecture we run on.
int secondsOfTicks(quint32 ticks)
{
    return int(ticks / 100);
}

LinuxBridgeState bridgeOf(nlattr *data)
{
    const Attributes attributes(data);
    LinuxBridgeState bridge;
    bridge.ageingSeconds = secondsOfTicks(attributes.number(IFLA_BR_AGEING_TIME));
    bridge.forwardDelaySeconds = secondsOfTicks(attributes.number(IFLA_BR_FORWARD_DELAY));
    bridge.stp = attributes.number(IFLA_BR_STP_STATE) != 0;
    bridge.multicastSnooping = attributes.octet(IFLA_BR_MCAST_SNOOPING) != 0;
    return bridge;
}

LinkState linkOf(nlmsghdr *message)
{
    const auto *const header = static_cast<ifinfomsg *>(nlmsg_data(message));
    const Attributes attributes(message, sizeof *header);
    LinkState link;
    link.index = header->ifi_index;
    link.name = attributes.text(IFLA_IFNAME);
    link.mac = attributes.mac(IFLA_ADDRESS);
    link.mtu = int(attributes.number(IFLA_MTU));
    link.up = header->ifi_flags & IFF_UP;
    link.running = header->ifi_flags & IFF_RUNNING;
    link.promiscuous = header->ifi_flags & IFF_PROMISC;
    link.masterIndex = int(attributes.number(IFLA_MASTER));
    link.alias = attributes.text(IFLA_IFALIAS);
    link.peerIndex = int(attributes.number(IFLA_LINK));
    if (attributes.has(IFLA_LINK_NETNSID))
        link.peerNamespaceId = int(attributes.number(IFLA_LINK_NETNSID));
    if (attributes.has(IFLA_LINKINFO)) {
        const Attributes kind(attributes.at(IFLA_LINKINFO));
        link.kind = kind.text(IFLA_INFO_KIND);
        if (link.kind == u"bridge" && kind.has(IFLA_INFO_DATA))
            link.bridge = bridgeOf(kind.at(IFLA_INFO_DATA));
    }
    return link;
}

AddressState addressOf(nlmsghdr *message)
{
    const auto *const header = static_cast<ifaddrmsg *>(nlmsg_data(message));
    const Attributes attributes(message, sizeof *header);
    AddressState address;
    address.linkIndex = int(header->ifa_index);
    address.address = attributes.address(IFA_LOCAL);
    address.prefixLength = header->ifa_prefixlen;
    address.scope = header->ifa_scope;
    address.protocol = attributes.octet(IFA_PROTO);
    return address;
}

void addRoutes(nlmsghdr *message, QList<RouteState> &routes)
{
    const auto *const header = static_cast<rtmsg *>(nlmsg_data(message));
    const Attributes attributes(message, sizeof *header);
    const quint32 table =
        attributes.has(RTA_TABLE) ? attributes.number(RTA_TABLE) : header->rtm_table;
    if (table != RT_TABLE_MAIN || header->rtm_type != RTN_UNICAST)
        return;
    RouteState route;
    route.destination = Ipv4Subnet(attributes.address(RTA_DST), header->rtm_dst_len);
    route.via = attributes.address(RTA_GATEWAY);
    route.linkIndex = int(attributes.number(RTA_OIF));
    route.protocol = header->rtm_protocol;
    route.scope = header->rtm_scope;
    route.preferredSource = attributes.address(RTA_PREFSRC);
    route.metric = attributes.number(RTA_PRIORITY);
    if (!attributes.has(RTA_MULTIPATH)) {
        routes << route;
        return;
    }
    auto *hop = static_cast<rtnexthop *>(nla_data(attributes.at(RTA_MULTIPATH)));
    for (int left = nla_len(attributes.at(RTA_MULTIPATH)); RTNH_OK(hop, left);) {
        const Attributes ofHop(reinterpret_cast<nlattr *>(RTNH_DATA(hop)),
                               hop->rtnh_len - int(RTNH_LENGTH(0)));
        route.via = ofHop.address(RTA_GATEWAY);
        route.linkIndex = hop->rtnh_ifindex;
        routes << route;
        left -= RTNH_ALIGN(hop->rtnh_len);
        hop = RTNH_NEXT(hop);
    }
}

NeighbourState neighbourOf(nlmsghdr *message)
{
    const auto *const header = static_cast<ndmsg *>(nlmsg_data(message));
    const Attributes attributes(message, sizeof *header);
    NeighbourState neighbour;
    neighbour.linkIndex = header->ndm_ifindex;
    neighbour.address = attributes.address(NDA_DST);
    neighbour.mac = attributes.mac(NDA_LLADDR);
    neighbour.permanent = header->ndm_state & NUD_PERMANENT;
    neighbour.reachable = header->ndm_state & (NUD_PERMANENT | NUD_REACHABLE);
    return neighbour;
}

ifinfomsg anyLink()
{
    return ifinfomsg{};
}

} // namespace

QList<LinkState> NetlinkSocket::readLinks()
{
    NetlinkMessage request(RTM_GETLINK, 0, anyLink());
    request.put(IFLA_EXT_MASK, quint32(RTEXT_FILTER_SKIP_STATS));
    QList<LinkState> links;
    dump(
        request, [&links](nlmsghdr *message) { links << linkOf(message); },
        [&links] { links.clear(); });
    return links;
}

QHash<QString, LinkCounters> NetlinkSocket::readLinkCounters()
{
    NetlinkMessage request(RTM_GETLINK, 0, anyLink());
    QHash<QString, LinkCounters> counters;
    dump(
        request,
        [&counters](nlmsghdr *message) {
            const Attributes attributes(message, sizeof(ifinfomsg));
            rtnl_link_stats64 statistics{};
            if (attributes.has(IFLA_STATS64))
                nla_memcpy(&statistics, attributes.at(IFLA_STATS64), sizeof statistics);
            counters.insert(attributes.text(IFLA_IFNAME),
                            {statistics.rx_packets, statistics.rx_bytes, statistics.tx_packets, statistics.tx_bytes,
                             statistics.rx_dropped, statistics.tx_dropped, statistics.rx_errors, statistics.tx_errors});
        },
        [&counters] { counters.clear(); });
    return counters;
}

std::optional<LinkState> NetlinkSocket::readLink(const QString &name)
{
    NetlinkMessage request(RTM_GETLINK, NLM_F_REQUEST, anyLink());
    request.put(IFLA_EXT_MASK, quint32(RTEXT_FILTER_SKIP_STATS));
    request.put(IFLA_IFNAME, name);
    const quint32 sequence = nextSequence();
    request.header()->nlmsg_seq = sequence;
    send(request.header(), request.header()->nlmsg_len);

    std::optional<LinkState> link;
    int reason = 0;
    receive([&](nlmsghdr *message) {
        if (message->nlmsg_seq != sequence)
            return true;
        if (message->nlmsg_type == NLMSG_ERROR)
            reason = -static_cast<nlmsgerr *>(nlmsg_data(message))->error;
        else
            link = linkOf(message);
        return false;
    });
    // ERANGE and EINVAL: a name that no link can have
    if (reason != 0 && reason != ENODEV && reason != ERANGE && reason != EINVAL)
        throw Error(ErrorCode::BadReply, m_place, name + u": "_s + errnoText(reason));
    return link;
}

QList<AddressState> NetlinkSocket::readAddresses()
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    QList<AddressState> addresses;
    dump(
        NetlinkMessage(RTM_GETADDR, 0, header),
        [&addresses](nlmsghdr *message) { addresses << addressOf(message); },
        [&addresses] { addresses.clear(); });
    return addresses;
}

QList<RouteState> NetlinkSocket::readRoutes()
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    QList<RouteState> routes;
    dump(
        NetlinkMessage(RTM_GETROUTE, 0, header),
        [&routes](nlmsghdr *message) { addRoutes(message, routes); },
        [&routes] { routes.clear(); });
    return routes;
}

QList<NeighbourState> NetlinkSocket::readNeighbours()
{
    ndmsg header{};
    header.ndm_family = AF_INET;
    QList<NeighbourState> neighbours;
    const auto add = [&neighbours](nlmsghdr *message) {
        const NeighbourState neighbour = neighbourOf(message);
        if (!neighbour.mac.isNull())
            neighbours << neighbour;
    };
    dump(NetlinkMessage(RTM_GETNEIGH, 0, header), add, [&neighbours] { neighbours.clear(); });
    return neighbours;
}

std::optional<int> NetlinkSocket::readNamespaceId(const NetlinkSocket &other)
{
    const FileDescriptor there = other.openNamespace();
    NetlinkMessage request(RTM_GETNSID, NLM_F_REQUEST, rtgenmsg{});
    request.put(NETNSA_FD, quint32(there.get()));
    const quint32 sequence = nextSequence();
    request.header()->nlmsg_seq = sequence;
    send(request.header(), request.header()->nlmsg_len);

    int id = NETNSA_NSID_NOT_ASSIGNED;
    receive([&](nlmsghdr *message) {
        if (message->nlmsg_seq != sequence)
            return true;
        if (message->nlmsg_type == RTM_NEWNSID) {
            const Attributes attributes(message, sizeof(rtgenmsg));
            id = int(attributes.number(NETNSA_NSID));
        }
        return false;
    });
    return id < 0 ? std::nullopt : std::optional(id);
}

} // namespace overlab::host
