// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowwriting.h"

#include "views/saving/textsaving.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

/// "priority=7,udp"; empty: the usual priority, every packet.
QString matchText(const client::FlowEntry &flow)
{
    constexpr int usualPriority = 32768; // ovs-ofctl leaves it out
    QStringList match;
    if (flow.priority != usualPriority)
        match << u"priority=%1"_s.arg(flow.priority);
    if (!flow.match.isEmpty())
        match << flow.match;
    return match.join(u',');
}

QString cookieText(const client::FlowEntry &flow)
{
    return flow.cookie.isEmpty() ? u"0x0"_s : flow.cookie;
}

} // namespace

QString ofctlLine(const client::FlowEntry &flow, qint64 at)
{
    QStringList parts;
    parts << u"cookie="_s + cookieText(flow);
    parts << u"duration=%1s"_s.arg(double(at - flow.since) / 1000, 0, 'f', 3);
    parts << u"table=%1"_s.arg(flow.table) << u"n_packets=%1"_s.arg(flow.packets) << u"n_bytes=%1"_s.arg(flow.bytes);
    if (flow.idleTimeout != 0)
        parts << u"idle_timeout=%1"_s.arg(flow.idleTimeout);
    if (flow.hardTimeout != 0)
        parts << u"hard_timeout=%1"_s.arg(flow.hardTimeout);
    if (const QString match = matchText(flow); !match.isEmpty())
        parts << match;
    return parts.join(u", "_s) + u" actions="_s + flow.actions;
}

QString differenceLine(const FlowDifference &difference)
{
    using Kind = FlowDifference::Kind;
    const client::FlowEntry &flow = difference.flow;
    const QString mark = difference.kind == Kind::Came ? u"+"_s : difference.kind == Kind::Gone ? u"-"_s : u"="_s;
    QStringList parts{u"%1 table=%2"_s.arg(mark).arg(flow.table), u"n_packets=%1"_s.arg(difference.packets), u"n_bytes=%1"_s.arg(difference.bytes)};
    if (const QString match = matchText(flow); !match.isEmpty())
        parts << match;
    return parts.join(u", "_s) + u" actions="_s + flow.actions;
}

QByteArray differencesCsv(const QList<FlowDifference> &differences, const FlowNames &names)
{
    using Kind = FlowDifference::Kind;
    QByteArray text = csvLine({u"what"_s, u"table"_s, u"priority"_s, u"cookie"_s, u"match"_s, u"actions"_s, u"meaning"_s, u"origin"_s, u"packets_since"_s, u"bytes_since"_s});
    for (const FlowDifference &difference : differences) {
        const client::FlowEntry &flow = difference.flow;
        const QString what = difference.kind == Kind::Came ? u"came"_s : difference.kind == Kind::Gone ? u"gone"_s : u"counted"_s;
        text += csvLine({what, QString::number(flow.table), QString::number(flow.priority), cookieText(flow), flow.match, flow.actions,
                         flowSentence(flow.match, flow.actions, names), flow.origin, QString::number(difference.packets), QString::number(difference.bytes)});
    }
    return text;
}

QByteArray flowsCsv(const QList<client::FlowEntry> &flows, qint64 at, const FlowNames &names)
{
    QByteArray text = csvLine({u"table"_s, u"priority"_s, u"cookie"_s, u"match"_s, u"actions"_s, u"meaning"_s, u"origin"_s, u"packets"_s, u"bytes"_s,
                               u"packets_per_second"_s, u"bytes_per_second"_s, u"age_seconds"_s, u"seconds_since_hit"_s});
    for (const client::FlowEntry &flow : flows) {
        const auto number = [](double value) { return QString::number(value, 'f', 3); };
        text += csvLine({QString::number(flow.table), QString::number(flow.priority), cookieText(flow), flow.match, flow.actions,
                         flowSentence(flow.match, flow.actions, names), flow.origin, QString::number(flow.packets), QString::number(flow.bytes),
                         number(flow.packetsPerSecond), number(flow.bytesPerSecond), number(double(at - flow.since) / 1000),
                         flow.lastHit == 0 ? QString() : number(double(at - flow.lastHit) / 1000)});
    }
    return text;
}

QString flowsCommand(const QString &bridge, const QString &argument)
{
    const QString command = u"ovs-ofctl --names dump-flows %1"_s.arg(bridge);
    return argument.isEmpty() ? command : u"%1 '%2'"_s.arg(command, argument);
}

} // namespace overlab::views
