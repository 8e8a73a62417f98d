// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/connectionlist.h"

#include "engine/host/netfilter/conntrackdump.h"

#include <QHash>

#include <arpa/inet.h>
#include <libnetfilter_conntrack/libnetfilter_conntrack_tcp.h>
#include <netinet/in.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

QString protocolName(int number)
{
    static const QHash<int, QString> names{{IPPROTO_TCP, u"tcp"_s}, {IPPROTO_UDP, u"udp"_s}, {IPPROTO_ICMP, u"icmp"_s},
                                           {IPPROTO_ICMPV6, u"icmpv6"_s}, {IPPROTO_SCTP, u"sctp"_s}, {IPPROTO_GRE, u"gre"_s}};
    return names.value(number, QString::number(number));
}

/// As conntrack(8) spells them.
QString tcpState(int state)
{
    static const QHash<int, QString> names{{TCP_CONNTRACK_NONE, u"NONE"_s}, {TCP_CONNTRACK_SYN_SENT, u"SYN_SENT"_s},
                                           {TCP_CONNTRACK_SYN_RECV, u"SYN_RECV"_s}, {TCP_CONNTRACK_ESTABLISHED, u"ESTABLISHED"_s},
                                           {TCP_CONNTRACK_FIN_WAIT, u"FIN_WAIT"_s}, {TCP_CONNTRACK_CLOSE_WAIT, u"CLOSE_WAIT"_s},
                                           {TCP_CONNTRACK_LAST_ACK, u"LAST_ACK"_s}, {TCP_CONNTRACK_TIME_WAIT, u"TIME_WAIT"_s},
                                           {TCP_CONNTRACK_CLOSE, u"CLOSE"_s}, {TCP_CONNTRACK_SYN_SENT2, u"SYN_SENT2"_s}};
    return names.value(state);
}

/// An address of \a connection, with its port where it has one.
QString endOf(const nf_conntrack *connection, nf_conntrack_attr ipv4, nf_conntrack_attr ipv6, nf_conntrack_attr port)
{
    char text[INET6_ADDRSTRLEN] = {};
    const bool isIpv6 = nfct_get_attr_u8(connection, ATTR_L3PROTO) == AF_INET6;
    const void *const address = nfct_get_attr(connection, isIpv6 ? ipv6 : ipv4);
    if (!address || !inet_ntop(isIpv6 ? AF_INET6 : AF_INET, address, text, sizeof text))
        return {};
    const int protocol = nfct_get_attr_u8(connection, ATTR_L4PROTO);
    if (protocol != IPPROTO_TCP && protocol != IPPROTO_UDP && protocol != IPPROTO_SCTP)
        return QString::fromLatin1(text);
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(QLatin1StringView(text)).arg(ntohs(nfct_get_attr_u16(connection, port)));
}

ListedConnection describe(const nf_conntrack *connection)
{
    ListedConnection listed;
    listed.zone = nfct_get_attr_u16(connection, ATTR_ZONE);
    listed.protocol = protocolName(nfct_get_attr_u8(connection, ATTR_L4PROTO));
    listed.source = endOf(connection, ATTR_ORIG_IPV4_SRC, ATTR_ORIG_IPV6_SRC, ATTR_ORIG_PORT_SRC);
    listed.destination = endOf(connection, ATTR_ORIG_IPV4_DST, ATTR_ORIG_IPV6_DST, ATTR_ORIG_PORT_DST);
    listed.replySource = endOf(connection, ATTR_REPL_IPV4_SRC, ATTR_REPL_IPV6_SRC, ATTR_REPL_PORT_SRC);
    listed.replyDestination = endOf(connection, ATTR_REPL_IPV4_DST, ATTR_REPL_IPV6_DST, ATTR_REPL_PORT_DST);
    if (nfct_attr_is_set(connection, ATTR_TCP_STATE) > 0)
        listed.state = tcpState(nfct_get_attr_u8(connection, ATTR_TCP_STATE));
    const quint32 status = nfct_get_attr_u32(connection, ATTR_STATUS);
    listed.status = (status & IPS_ASSURED) ? u"ASSURED"_s : (status & IPS_SEEN_REPLY) ? QString() : u"UNREPLIED"_s;
    listed.secondsLeft = int(nfct_get_attr_u32(connection, ATTR_TIMEOUT));
    listed.mark = nfct_get_attr_u32(connection, ATTR_MARK);
    if (nfct_attr_is_set(connection, ATTR_ORIG_COUNTER_PACKETS) > 0) {
        listed.packets = nfct_get_attr_u64(connection, ATTR_ORIG_COUNTER_PACKETS) + nfct_get_attr_u64(connection, ATTR_REPL_COUNTER_PACKETS);
        listed.bytes = nfct_get_attr_u64(connection, ATTR_ORIG_COUNTER_BYTES) + nfct_get_attr_u64(connection, ATTR_REPL_COUNTER_BYTES);
    }
    return listed;
}

} // namespace

QList<ListedConnection> readConnections(const QString &namespacePath)
{
    const ConntrackHandle handle = openConntrack(namespacePath);
    QList<ListedConnection> found;
    forEachConnection(handle, namespacePath, [&found](const nf_conntrack *connection) { found.append(describe(connection)); });
    return found;
}

} // namespace overlab::host
