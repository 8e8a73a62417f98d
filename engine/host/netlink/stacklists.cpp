// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/stacklists.h"

#include "engine/host/netlink/netlinkattributes.h"
#include "engine/host/netlink/netlinkmessage.h"
#include "engine/host/netlink/netlinksocket.h"

#include <QHash>

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <linux/fib_rules.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

/// Empty: the attribute is not there.
QString addressText(const Attributes &attributes, int attribute, int family)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int bytes = family == AF_INET ? 4 : 16;
    if (!attributes.has(attribute) || nla_len(attributes.at(attribute)) < bytes
        || !::inet_ntop(family, nla_data(attributes.at(attribute)), text.data(), text.size()))
        return {};
    return QString::fromLatin1(text.data());
}

/// "unreachable " and the like; empty for a way.
QString typeWord(int type)
{
    static const QHash<int, QString> words{{RTN_UNREACHABLE, u"unreachable "_s}, {RTN_BLACKHOLE, u"blackhole "_s}, {RTN_PROHIBIT, u"prohibit "_s},
                                           {RTN_LOCAL, u"local "_s}, {RTN_MULTICAST, u"multicast "_s}, {RTN_ANYCAST, u"anycast "_s}};
    return words.value(type);
}

void addRoutes(nlmsghdr *message, QList<ListedRoute> &routes)
{
    const auto *const header = static_cast<rtmsg *>(nlmsg_data(message));
    const Attributes attributes(message, sizeof *header);
    const quint32 table = attributes.has(RTA_TABLE) ? attributes.number(RTA_TABLE) : header->rtm_table;
    if (header->rtm_family != AF_INET6 || table != RT_TABLE_MAIN || (header->rtm_flags & RTM_F_CLONED))
        return;
    const QString destination = addressText(attributes, RTA_DST, AF_INET6);
    ListedRoute route;
    route.destination = u"%1%2/%3"_s.arg(typeWord(header->rtm_type), destination.isEmpty() ? u"::"_s : destination).arg(header->rtm_dst_len);
    route.via = addressText(attributes, RTA_GATEWAY, AF_INET6);
    route.linkIndex = int(attributes.number(RTA_OIF));
    route.source = addressText(attributes, RTA_PREFSRC, AF_INET6);
    route.metric = attributes.number(RTA_PRIORITY);
    route.protocol = header->rtm_protocol;
    if (!attributes.has(RTA_MULTIPATH)) {
        routes << route;
        return;
    }
    auto *hop = static_cast<rtnexthop *>(nla_data(attributes.at(RTA_MULTIPATH)));
    for (int left = nla_len(attributes.at(RTA_MULTIPATH)); RTNH_OK(hop, left);) {
        const Attributes ofHop(reinterpret_cast<nlattr *>(RTNH_DATA(hop)), hop->rtnh_len - int(RTNH_LENGTH(0)));
        route.via = addressText(ofHop, RTA_GATEWAY, AF_INET6);
        route.linkIndex = hop->rtnh_ifindex;
        routes << route;
        left -= RTNH_ALIGN(hop->rtnh_len);
        hop = RTNH_NEXT(hop);
    }
}

QString stateWord(int state)
{
    static const QHash<int, QString> words{{NUD_PERMANENT, u"permanent"_s}, {NUD_REACHABLE, u"reachable"_s}, {NUD_STALE, u"stale"_s}, {NUD_DELAY, u"delay"_s},
                                           {NUD_PROBE, u"probe"_s}, {NUD_FAILED, u"failed"_s}, {NUD_INCOMPLETE, u"incomplete"_s}};
    return words.value(state, QString::number(state));
}

/// As /etc/iproute2/rt_tables names them.
QString tableName(quint32 table)
{
    static const QHash<quint32, QString> names{{RT_TABLE_DEFAULT, u"default"_s}, {RT_TABLE_MAIN, u"main"_s}, {RT_TABLE_LOCAL, u"local"_s}};
    return names.value(table, QString::number(table));
}

QString actionOf(const fib_rule_hdr &header, const Attributes &attributes)
{
    switch (header.action) {
    case FR_ACT_TO_TBL: {
        const quint32 table = attributes.has(FRA_TABLE) ? attributes.number(FRA_TABLE) : header.table;
        QString action = attributes.has(FRA_L3MDEV) && table == 0 ? u"lookup [l3mdev-table]"_s : u"lookup "_s + tableName(table);
        if (const qint32 length = qint32(attributes.number(FRA_SUPPRESS_PREFIXLEN)); attributes.has(FRA_SUPPRESS_PREFIXLEN) && length >= 0)
            action += u" suppress_prefixlength %1"_s.arg(length);
        return action;
    }
    case FR_ACT_GOTO:
        return u"goto %1"_s.arg(attributes.number(FRA_GOTO));
    case FR_ACT_NOP:
        return u"nop"_s;
    case FR_ACT_BLACKHOLE:
        return u"blackhole"_s;
    case FR_ACT_UNREACHABLE:
        return u"unreachable"_s;
    case FR_ACT_PROHIBIT:
        return u"prohibit"_s;
    default:
        return QString::number(header.action);
    }
}

QString portsText(const Attributes &attributes, int attribute)
{
    fib_rule_port_range range{};
    nla_memcpy(&range, attributes.at(attribute), sizeof range);
    return range.start == range.end ? QString::number(range.start) : u"%1-%2"_s.arg(range.start).arg(range.end);
}

QString selectorOf(const fib_rule_hdr &header, const Attributes &attributes)
{
    const auto subnet = [&](int attribute, int length) { return u"%1/%2"_s.arg(addressText(attributes, attribute, header.family)).arg(length); };
    QStringList words;
    if (header.flags & FIB_RULE_INVERT)
        words << u"not"_s;
    words << u"from"_s << (attributes.has(FRA_SRC) ? subnet(FRA_SRC, header.src_len) : u"all"_s);
    if (attributes.has(FRA_DST))
        words << u"to"_s << subnet(FRA_DST, header.dst_len);
    if (header.tos != 0)
        words << u"tos"_s << u"0x%1"_s.arg(header.tos, 2, 16, QChar(u'0'));
    if (attributes.has(FRA_FWMARK) || attributes.has(FRA_FWMASK)) {
        const quint32 mask = attributes.has(FRA_FWMASK) ? attributes.number(FRA_FWMASK) : ~quint32(0);
        const QString mark = u"0x"_s + QString::number(attributes.number(FRA_FWMARK), 16);
        words << u"fwmark"_s << (mask == ~quint32(0) ? mark : mark + u"/0x"_s + QString::number(mask, 16));
    }
    for (const auto &[attribute, word] : {std::pair(int(FRA_IIFNAME), u"iif"_s), std::pair(int(FRA_OIFNAME), u"oif"_s)}) {
        if (attributes.has(attribute))
            words << word << attributes.text(attribute);
    }
    if (attributes.has(FRA_IP_PROTO))
        words << u"ipproto"_s << QString::number(attributes.octet(FRA_IP_PROTO));
    for (const auto &[attribute, word] : {std::pair(int(FRA_SPORT_RANGE), u"sport"_s), std::pair(int(FRA_DPORT_RANGE), u"dport"_s)}) {
        if (attributes.has(attribute))
            words << word << portsText(attributes, attribute);
    }
    return words.join(u' ');
}

} // namespace

QList<ListedRoute> readIpv6Routes(NetlinkSocket &socket)
{
    rtmsg header{};
    header.rtm_family = AF_INET6;
    QList<ListedRoute> routes;
    socket.dump(NetlinkMessage(RTM_GETROUTE, 0, header), [&routes](nlmsghdr *message) { addRoutes(message, routes); }, [&routes] { routes.clear(); });
    return routes;
}

QList<ListedNeighbour> readIpv6Neighbours(NetlinkSocket &socket)
{
    ndmsg header{};
    header.ndm_family = AF_INET6;
    QList<ListedNeighbour> neighbours;
    const auto add = [&neighbours](nlmsghdr *message) {
        const auto *const told = static_cast<ndmsg *>(nlmsg_data(message));
        if (told->ndm_family != AF_INET6 || told->ndm_state == NUD_NONE || (told->ndm_state & NUD_NOARP))
            return;
        const Attributes attributes(message, sizeof *told);
        const MacAddress mac = attributes.mac(NDA_LLADDR);
        neighbours.append({addressText(attributes, NDA_DST, AF_INET6), told->ndm_ifindex, mac.isNull() ? QString() : mac.toString(), stateWord(told->ndm_state),
                           (told->ndm_flags & NTF_ROUTER) != 0});
    };
    socket.dump(NetlinkMessage(RTM_GETNEIGH, 0, header), add, [&neighbours] { neighbours.clear(); });
    return neighbours;
}

QList<ListedRule> readRoutingRules(NetlinkSocket &socket)
{
    QList<ListedRule> rules;
    const auto add = [&rules](nlmsghdr *message) {
        const auto *const header = static_cast<fib_rule_hdr *>(nlmsg_data(message));
        if (header->family != AF_INET && header->family != AF_INET6) // those of multicast routing
            return;
        const Attributes attributes(message, sizeof *header);
        rules.append({attributes.number(FRA_PRIORITY), header->family == AF_INET6, selectorOf(*header, attributes), actionOf(*header, attributes)});
    };
    socket.dump(NetlinkMessage(RTM_GETRULE, 0, fib_rule_hdr{}), add, [&rules] { rules.clear(); });
    std::stable_sort(rules.begin(), rules.end(), [](const ListedRule &one, const ListedRule &other) { return !one.isIpv6 && other.isIpv6; });
    return rules;
}

} // namespace overlab::host
