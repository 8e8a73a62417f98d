// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/netlinkbatch.h"

#include "engine/host/netlink/netlinkrequest.h"

#include <cerrno>

#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

void setFlag(ifinfomsg &header, unsigned flag, std::optional<bool> on)
{
    if (!on)
        return;
    header.ifi_change |= flag;
    if (*on)
        header.ifi_flags |= flag;
}

/// What the kernel takes when a link is made.
void putBirthAttributes(NetlinkMessage &message, const LinkSpec &link)
{
    message.put(IFLA_IFNAME, link.name);
    if (link.mac)
        message.put(IFLA_ADDRESS, *link.mac);
    if (link.mtu > 0)
        message.put(IFLA_MTU, quint32(link.mtu));
}

NetlinkMessage addressMessage(int type, int flags, const AddressSpec &address)
{
    ifaddrmsg header{};
    header.ifa_family = AF_INET;
    header.ifa_prefixlen = quint8(address.prefixLength);
    header.ifa_scope = quint8(address.scope);
    NetlinkMessage message(type, flags, header);
    message.put(IFA_LOCAL, address.address);
    message.put(IFA_ADDRESS, address.address);
    const Ipv4Subnet subnet(address.address, address.prefixLength);
    if (address.prefixLength <= 30)
        message.put(IFA_BROADCAST, subnet.last());
    if (address.protocol != 0)
        message.put(IFA_PROTO, quint8(address.protocol));
    return message;
}

NetlinkMessage routeMessage(int type, int flags, const RouteSpec &route)
{
    rtmsg header{};
    header.rtm_family = AF_INET;
    header.rtm_dst_len = quint8(route.destination.prefixLength());
    header.rtm_table = RT_TABLE_MAIN;
    header.rtm_type = RTN_UNICAST;
    header.rtm_protocol = quint8(route.protocol);
    header.rtm_flags = route.onLink ? RTNH_F_ONLINK : 0;
    header.rtm_scope = route.via.isNull() ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE;
    if (type == RTM_DELROUTE)
        header.rtm_scope = RT_SCOPE_NOWHERE; // any
    NetlinkMessage message(type, flags, header);
    if (route.destination.prefixLength() > 0)
        message.put(RTA_DST, route.destination.network());
    if (!route.via.isNull())
        message.put(RTA_GATEWAY, route.via);
    if (!route.preferredSource.isNull())
        message.put(RTA_PREFSRC, route.preferredSource);
    if (route.metric != 0)
        message.put(RTA_PRIORITY, route.metric);
    return message;
}

NetlinkMessage neighbourMessage(int type, int flags, Ipv4Address address)
{
    ndmsg header{};
    header.ndm_family = AF_INET;
    header.ndm_state = NUD_PERMANENT;
    NetlinkMessage message(type, flags, header);
    message.put(NDA_DST, address);
    return message;
}

} // namespace

struct NetlinkBatch::Private
{
    NetlinkSocket &socket;
    std::vector<LinkRemoval> removals{};
    std::vector<NetlinkRequest> links{};
    std::vector<NetlinkRequest> settings{};
    std::vector<NetlinkRequest> inside{}; // addresses, routes, neighbours

    /// What \a change says, in one message; the link is named by \a name.
    void set(const QString &label, NetlinkSocket &place, const QString &name,
             const LinkChange &change)
    {
        ifinfomsg header{};
        setFlag(header, IFF_UP, change.up);
        setFlag(header, IFF_PROMISC, change.promiscuous);
        NetlinkRequest request{label, &place, NetlinkMessage(RTM_SETLINK, 0, header)};
        if (change.name)
            request.headerLink = name; // the attribute is its new name then
        request.message.put(IFLA_IFNAME, change.name.value_or(name));
        if (change.mac)
            request.message.put(IFLA_ADDRESS, *change.mac);
        if (change.mtu)
            request.message.put(IFLA_MTU, quint32(*change.mtu));
        if (change.alias)
            request.message.put(IFLA_IFALIAS, *change.alias);
        if (change.master && change.master->isEmpty())
            request.message.put(IFLA_MASTER, quint32(0));
        if (change.master && !change.master->isEmpty()) {
            request.attributeLink = *change.master;
            request.indexAttribute = IFLA_MASTER;
        }
        settings.push_back(std::move(request));
    }

    /// What the kernel does not take at birth: the alias is ignored there, and a veth's peer can
    /// not be up before it knows its other end (ENOTCONN).
    void setAfterBirth(const QString &label, NetlinkSocket &place, const LinkSpec &link)
    {
        LinkChange change;
        change.alias = link.alias;
        if (link.up)
            change.up = true;
        if (link.promiscuous)
            change.promiscuous = true;
        if (!link.master.isEmpty())
            change.master = link.master;
        set(label, place, link.name, change);
    }

    void move(const QString &label, const QString &name, NetlinkSocket &there)
    {
        NetlinkRequest request{label, &socket, NetlinkMessage(RTM_SETLINK, 0, ifinfomsg{})};
        request.message.put(IFLA_IFNAME, name);
        putNamespace(request, there);
        settings.push_back(std::move(request));
    }

    static void putNamespace(NetlinkRequest &request, NetlinkSocket &there)
    {
        request.message.put(IFLA_NET_NS_FD, quint32(0));
        request.there = &there;
        request.descriptorOffset = request.message.header()->nlmsg_len - sizeof(quint32);
    }

    void putInside(const QString &label, NetlinkMessage message, const QString &link,
                   Tolerated tolerated = Tolerated::Nothing)
    {
        NetlinkRequest request{label, &socket, std::move(message), tolerated};
        request.headerLink = link;
        inside.push_back(std::move(request));
    }

    void putRoute(const QString &label, NetlinkMessage message, const QString &link,
                  Tolerated tolerated = Tolerated::Nothing)
    {
        NetlinkRequest request{label, &socket, std::move(message), tolerated};
        request.attributeLink = link;
        request.indexAttribute = RTA_OIF;
        inside.push_back(std::move(request));
    }
};

Error NetlinkFailure::toError() const
{
    ErrorCode code = ErrorCode::CommandFailed;
    switch (errorNumber) {
    case EEXIST:
        code = ErrorCode::NameTaken;
        break;
    case ENODEV:
    case ENOENT:
    case ESRCH:
    case EADDRNOTAVAIL:
        code = ErrorCode::NotFound;
        break;
    case EPERM:
    case EACCES:
        code = ErrorCode::NotPermitted;
        break;
    case EOPNOTSUPP:
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
        code = ErrorCode::NotSupported;
        break;
    default:
        break;
    }
    return Error(code, label, text);
}

NetlinkBatch::NetlinkBatch(NetlinkSocket &socket) : d(new Private{socket})
{
}

NetlinkBatch::~NetlinkBatch() = default;
NetlinkBatch::NetlinkBatch(NetlinkBatch &&) noexcept = default;
NetlinkBatch &NetlinkBatch::operator=(NetlinkBatch &&) noexcept = default;

void NetlinkBatch::addBridge(const QString &label, const LinkSpec &bridge)
{
    NetlinkMessage message(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, ifinfomsg{});
    putBirthAttributes(message, bridge);
    message.nest(IFLA_LINKINFO, [&message] {
        message.put(IFLA_INFO_KIND, u"bridge"_s);
        message.nest(IFLA_INFO_DATA, [&message] {
            message.put(IFLA_BR_AGEING_TIME, quint32(0));
            message.put(IFLA_BR_FORWARD_DELAY, quint32(0));
            message.put(IFLA_BR_STP_STATE, quint32(0));
            message.put(IFLA_BR_MCAST_SNOOPING, quint8(0));
        });
    });
    NetlinkRequest request{label, &d->socket, std::move(message)};
    request.makes = bridge.name;
    d->links.push_back(std::move(request));
    d->setAfterBirth(label, d->socket, bridge);
}

void NetlinkBatch::addVeth(const QString &label, const LinkSpec &end, const LinkSpec &peer,
                           NetlinkSocket &peerPlace)
{
    NetlinkRequest request{label, &d->socket,
                           NetlinkMessage(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, ifinfomsg{})};
    NetlinkMessage &message = request.message;
    putBirthAttributes(message, end);
    message.nest(IFLA_LINKINFO, [&] {
        message.put(IFLA_INFO_KIND, u"veth"_s);
        message.nest(IFLA_INFO_DATA, [&] {
            message.nest(VETH_INFO_PEER, [&] {
                message.append(ifinfomsg{});
                putBirthAttributes(message, peer);
                Private::putNamespace(request, peerPlace);
            });
        });
    });
    request.makes = end.name;
    d->links.push_back(std::move(request));
    d->setAfterBirth(label, d->socket, end);
    d->setAfterBirth(label, peerPlace, peer);
}

void NetlinkBatch::setLink(const QString &label, const QString &name, const LinkChange &change)
{
    if (change.moveTo)
        d->move(label, name, *change.moveTo);
    d->set(label, change.moveTo ? *change.moveTo : d->socket, name, change);
}

void NetlinkBatch::removeLink(const QString &label, const QString &name)
{
    d->removals.push_back({label, name});
}

void NetlinkBatch::addAddress(const QString &label, const QString &link, const AddressSpec &address)
{
    d->putInside(label, addressMessage(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, address), link);
}

void NetlinkBatch::ensureAddress(const QString &label, const QString &link,
                                 const AddressSpec &address)
{
    d->putInside(label, addressMessage(RTM_NEWADDR, NLM_F_CREATE | NLM_F_REPLACE, address), link);
}

void NetlinkBatch::removeAddress(const QString &label, const QString &link,
                                 const AddressSpec &address)
{
    d->putInside(label, addressMessage(RTM_DELADDR, 0, address), link, Tolerated::Absence);
}

void NetlinkBatch::addRoute(const QString &label, const RouteSpec &route)
{
    d->putRoute(label, routeMessage(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, route), route.link);
}

void NetlinkBatch::ensureRoute(const QString &label, const RouteSpec &route)
{
    d->putRoute(label, routeMessage(RTM_NEWROUTE, NLM_F_CREATE | NLM_F_REPLACE, route), route.link);
}

void NetlinkBatch::removeRoute(const QString &label, const RouteSpec &route)
{
    d->putRoute(label, routeMessage(RTM_DELROUTE, 0, route), route.link, Tolerated::Absence);
}

void NetlinkBatch::ensureNeighbour(const QString &label, const QString &link, Ipv4Address address,
                                   const MacAddress &mac)
{
    NetlinkMessage message = neighbourMessage(RTM_NEWNEIGH, NLM_F_CREATE | NLM_F_REPLACE, address);
    message.put(NDA_LLADDR, mac);
    d->putInside(label, std::move(message), link);
}

void NetlinkBatch::removeNeighbour(const QString &label, const QString &link, Ipv4Address address)
{
    d->putInside(label, neighbourMessage(RTM_DELNEIGH, 0, address), link, Tolerated::Absence);
}

bool NetlinkBatch::isEmpty() const
{
    return d->removals.empty() && d->links.empty() && d->settings.empty() && d->inside.empty();
}

QList<NetlinkFailure> NetlinkBatch::commit()
{
    NetlinkSender sender;
    sender.removeLinks(d->socket, std::exchange(d->removals, {}));
    sender.sendAll(d->links);
    // Our own socket's settings go first: a link must have been moved before it is set over there.
    std::stable_partition(d->settings.begin(), d->settings.end(),
                          [this](const NetlinkRequest &one) { return one.socket == &d->socket; });
    sender.sendAll(d->settings);
    sender.sendAll(d->inside);
    sender.removeHalfMade(d->socket);
    return sender.failures();
}

} // namespace overlab::host
