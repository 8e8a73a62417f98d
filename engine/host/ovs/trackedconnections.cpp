// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/trackedconnections.h"

#include "engine/host/ovs/unixctlclient.h"

#include <QHash>
#include <QRegularExpression>

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
                                             {u"sctp"_s, IPPROTO_SCTP}};
    return numbers.value(word, word.toInt());
}

/// The connection's origin as flush-conntrack takes it (ovs-dpctl(8)).
QString tuple(const TrackedConnection &connection)
{
    QString text = u"ct_nw_src=%1,ct_nw_dst=%2,ct_nw_proto=%3"_s
                       .arg(connection.source.toString(), connection.destination.toString())
                       .arg(connection.protocol);
    if (connection.protocol == IPPROTO_TCP || connection.protocol == IPPROTO_UDP)
        text += u",ct_tp_src=%1,ct_tp_dst=%2"_s.arg(connection.sourcePort).arg(connection.destinationPort);
    return text;
}

} // namespace

std::optional<OvsConnection> parseConnection(QStringView line)
{
    static const QRegularExpression shape(
        u"^(?<protocol>\\w+),orig=\\((?<orig>[^)]*)\\),reply=\\((?<reply>[^)]*)\\)(?<rest>.*)$"_s);
    const auto match = shape.match(line.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QHash<QString, QString> origin = fields(match.captured(u"orig"_s));
    const QHash<QString, QString> reply = fields(match.captured(u"reply"_s));
    const QHash<QString, QString> rest = fields(match.captured(u"rest"_s));
    const auto source = Ipv4Address::parse(origin.value(u"src"_s));
    const auto destination = Ipv4Address::parse(origin.value(u"dst"_s));
    if (!source || !destination)
        return std::nullopt;
    OvsConnection found;
    found.connection.protocol = protocolNumber(match.captured(u"protocol"_s));
    found.connection.source = *source;
    found.connection.destination = *destination;
    found.connection.sourcePort = origin.value(u"sport"_s).toInt();
    found.connection.destinationPort = origin.value(u"dport"_s).toInt();
    found.connection.replySource =
        Ipv4Address::parse(reply.value(u"src"_s)).value_or(Ipv4Address());
    found.connection.replyDestination =
        Ipv4Address::parse(reply.value(u"dst"_s)).value_or(Ipv4Address());
    found.connection.zone = rest.value(u"zone"_s).toInt();
    found.mark = rest.value(u"mark"_s).toUInt(nullptr, 0);
    return found;
}

int forgetOvsConnections(UnixctlClient &control, int zone,
                         const std::function<bool(const OvsConnection &)> &isUnwanted)
{
    const QString place = u"zone=%1"_s.arg(zone);
    int forgotten = 0;
    const QString text = control.call(u"dpctl/dump-conntrack"_s, {place});
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto found = parseConnection(line);
        if (!found || !isUnwanted(*found))
            continue;
        control.call(u"dpctl/flush-conntrack"_s, {place, tuple(found->connection)});
        ++forgotten;
    }
    return forgotten;
}

} // namespace overlab::host
