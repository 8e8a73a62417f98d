// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/trackedconnections.h"

#include "engine/base/error.h"
#include "engine/host/ovs/unixctlclient.h"

#include <QHash>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// "src=10.0.0.1,dst=10.0.0.2,sport=1,dport=2"
QHash<QString, QString> fields(const QString &text)
{
    QHash<QString, QString> values;
    for (const QString &field : text.split(u','))
        values.insert(field.section(u'=', 0, 0), field.section(u'=', 1));
    return values;
}

int protocolNumber(const QString &word)
{
    static const QHash<QString, int> numbers{{u"tcp"_s, IPPROTO_TCP},
                                             {u"udp"_s, IPPROTO_UDP},
                                             {u"icmp"_s, IPPROTO_ICMP},
                                             {u"icmpv6"_s, IPPROTO_ICMPV6},
                                             {u"sctp"_s, IPPROTO_SCTP}};
    return numbers.value(word, word.toInt());
}

/// ct_nw_src=…,ct_tp_dst=…; of ICMP with what tells its connections apart.
QString tupleOf(const TrackedConnection &connection, const QHash<QString, QString> &origin)
{
    const QString family = connection.isIpv6 ? u"ipv6"_s : u"nw"_s;
    QString text = u"ct_%1_src=%2,ct_%1_dst=%3,ct_nw_proto=%4"_s.arg(
        family, origin.value(u"src"_s), origin.value(u"dst"_s), QString::number(connection.protocol));
    if (origin.contains(u"sport"_s))
        text += u",ct_tp_src=%1,ct_tp_dst=%2"_s.arg(origin.value(u"sport"_s), origin.value(u"dport"_s));
    else if (origin.contains(u"id"_s))
        text += u",icmp_id=%1,icmp_type=%2,icmp_code=%3"_s.arg(
            origin.value(u"id"_s), origin.value(u"type"_s), origin.value(u"code"_s));
    return text;
}

bool readAddress(const QString &text, Ipv4Address &ipv4, std::array<quint8, 16> &ipv6, bool isIpv6)
{
    if (isIpv6)
        return ::inet_pton(AF_INET6, text.toLatin1().constData(), ipv6.data()) == 1;
    const auto address = Ipv4Address::parse(text);
    ipv4 = address.value_or(Ipv4Address());
    return address.has_value();
}

} // namespace

std::optional<OvsConnectionLine> splitConnection(QStringView line)
{
    static const QRegularExpression shape(
        u"^(?<protocol>\\w+),orig=\\((?<orig>[^)]*)\\),reply=\\((?<reply>[^)]*)\\)(?<rest>.*)$"_s);
    const auto match = shape.match(line.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    return OvsConnectionLine{match.captured(u"protocol"_s), fields(match.captured(u"orig"_s)), fields(match.captured(u"reply"_s)),
                             fields(match.captured(u"rest"_s))};
}

std::optional<OvsConnection> parseConnection(QStringView line)
{
    const std::optional<OvsConnectionLine> parts = splitConnection(line);
    if (!parts)
        return std::nullopt;
    const auto &[protocol, origin, reply, rest] = *parts;
    OvsConnection found;
    TrackedConnection &connection = found.connection;
    connection.protocol = protocolNumber(protocol);
    connection.isIpv6 = origin.value(u"src"_s).contains(u':');
    if (!readAddress(origin.value(u"src"_s), connection.source, connection.ipv6Source, connection.isIpv6)
        || !readAddress(origin.value(u"dst"_s), connection.destination, connection.ipv6Destination,
                        connection.isIpv6))
        return std::nullopt;
    connection.sourcePort = origin.value(u"sport"_s).toInt();
    connection.destinationPort = origin.value(u"dport"_s).toInt();
    connection.replySource = Ipv4Address::parse(reply.value(u"src"_s)).value_or(Ipv4Address());
    connection.replyDestination = Ipv4Address::parse(reply.value(u"dst"_s)).value_or(Ipv4Address());
    connection.zone = rest.value(u"zone"_s).toInt();
    found.mark = rest.value(u"mark"_s).toUInt(nullptr, 0);
    found.tuple = tupleOf(connection, origin);
    return found;
}

int forgetOvsConnections(UnixctlClient &control, int zone,
                         const std::function<bool(const OvsConnection &)> &isUnwanted)
{
    const QString place = u"zone=%1"_s.arg(zone);
    int forgotten = 0;
    const QString text = control.call(u"dpctl/dump-conntrack"_s, {u"-m"_s, place});
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto found = parseConnection(line);
        if (!found || !isUnwanted(*found))
            continue;
        try {
            control.call(u"dpctl/flush-conntrack"_s, {place, found->tuple});
            ++forgotten;
        } catch (const Error &error) {
            if (!error.detail().contains(u"No such file"_s)) // ENOENT: it has ended
                throw;
        }
    }
    return forgotten;
}

} // namespace overlab::host
