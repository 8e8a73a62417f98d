// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/stacktables.h"

#include "engine/base/error.h"
#include "engine/host/netfilter/connectionlist.h"
#include "engine/host/netlink/stacklists.h"

#include <algorithm>

#include <linux/rtnetlink.h>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

/// As ip(8) names them (/etc/iproute2/rt_protos).
QString protocolName(int protocol)
{
    static const QHash<int, QString> names{{RTPROT_REDIRECT, u"redirect"_s}, {RTPROT_KERNEL, u"kernel"_s}, {RTPROT_BOOT, u"boot"_s},
                                           {RTPROT_STATIC, u"static"_s}, {RTPROT_DHCP, u"dhcp"_s}};
    return names.value(protocol, QString::number(protocol));
}

QString counted(const std::optional<quint64> &number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace

Table StackReader::read()
{
    try {
        if (!m_socket.isOpen())
            m_socket = host::NetlinkSocket(m_nameSpace);
        return readRows(m_socket);
    } catch (const Error &) {
        m_socket = {};
        throw;
    }
}

QHash<int, QString> StackReader::linkNames(host::NetlinkSocket &socket)
{
    QHash<int, QString> names;
    for (const host::LinkState &link : socket.readLinks())
        names.insert(link.index, link.name);
    return names;
}

Table NeighbourTable::readRows(host::NetlinkSocket &socket)
{
    const QHash<int, QString> names = linkNames(socket);
    Table table{u"ip neigh show"_s, {u"address"_s, u"device"_s, u"mac"_s, u"state"_s}, {}};
    for (const host::NeighbourState &neighbour : socket.readNeighbours()) {
        const QString mac = neighbour.mac.toString();
        const QString state = neighbour.permanent ? u"permanent"_s : neighbour.reachable ? u"reachable"_s : u"stale"_s;
        table.rows.append({{neighbour.address.toString(), names.value(neighbour.linkIndex), mac, state}, origins().macs.value(mac)});
    }
    return table;
}

Table RouteTable::readRows(host::NetlinkSocket &socket)
{
    const QHash<int, QString> names = linkNames(socket);
    Table table{u"ip route show"_s, {u"destination"_s, u"via"_s, u"device"_s, u"source"_s, u"metric"_s, u"protocol"_s}, {}};
    for (const host::RouteState &route : socket.readRoutes()) {
        const QString device = names.value(route.linkIndex);
        const QString origin = origins().devices.value(device, origins().place);
        table.rows.append({{route.destination.toString(), route.via.isNull() ? QString() : route.via.toString(), device,
                            route.preferredSource.isNull() ? QString() : route.preferredSource.toString(), QString::number(route.metric),
                            protocolName(route.protocol)},
                           origin});
    }
    return table;
}

Table Ipv6NeighbourTable::readRows(host::NetlinkSocket &socket)
{
    const QHash<int, QString> names = linkNames(socket);
    Table table{u"ip -6 neigh show"_s, {u"address"_s, u"device"_s, u"mac"_s, u"state"_s}, {}};
    for (const host::ListedNeighbour &neighbour : host::readIpv6Neighbours(socket)) {
        const QString state = neighbour.isRouter ? u"router "_s + neighbour.state : neighbour.state;
        table.rows.append({{neighbour.address, names.value(neighbour.linkIndex), neighbour.mac, state}, origins().macs.value(neighbour.mac)});
    }
    return table;
}

Table Ipv6RouteTable::readRows(host::NetlinkSocket &socket)
{
    const QHash<int, QString> names = linkNames(socket);
    Table table{u"ip -6 route show"_s, {u"destination"_s, u"via"_s, u"device"_s, u"source"_s, u"metric"_s, u"protocol"_s}, {}};
    for (const host::ListedRoute &route : host::readIpv6Routes(socket)) {
        const QString device = names.value(route.linkIndex);
        table.rows.append({{route.destination, route.via, device, route.source, QString::number(route.metric), protocolName(route.protocol)},
                           origins().devices.value(device, origins().place)});
    }
    return table;
}

Table RuleTable::readRows(host::NetlinkSocket &socket)
{
    Table table{u"ip rule show; ip -6 rule show"_s, {u"family"_s, u"priority"_s, u"selector"_s, u"action"_s}, {}};
    for (const host::ListedRule &rule : host::readRoutingRules(socket))
        table.rows.append({{rule.isIpv6 ? u"IPv6"_s : u"IPv4"_s, QString::number(rule.priority), rule.selector, rule.action}, origins().place});
    return table;
}

Table ConnectionTable::read()
{
    Table table{u"conntrack -L"_s,
                {u"zone"_s, u"protocol"_s, u"source"_s, u"destination"_s, u"replySource"_s, u"replyDestination"_s, u"state"_s, u"secondsLeft"_s,
                 u"mark"_s, u"packets"_s, u"bytes"_s},
                {}};
    for (const host::ListedConnection &listed : host::readConnections(m_nameSpace)) {
        table.rows.append({{QString::number(listed.zone), listed.protocol, listed.source, listed.destination, listed.replySource,
                            listed.replyDestination, listed.state.isEmpty() ? listed.status : listed.state, QString::number(listed.secondsLeft),
                            QString::number(listed.mark), counted(listed.packets), counted(listed.bytes)},
                           {}});
    }
    return table;
}

} // namespace overlab::observe
