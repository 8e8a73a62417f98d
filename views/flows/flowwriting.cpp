// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowwriting.h"

#include "views/saving/textsaving.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

QString ofctlLine(const client::FlowEntry &flow, qint64 at)
{
    constexpr int usualPriority = 32768; // ovs-ofctl leaves it out
    QStringList parts;
    parts << u"cookie="_s + (flow.cookie.isEmpty() ? u"0x0"_s : flow.cookie);
    parts << u"duration=%1s"_s.arg(double(at - flow.since) / 1000, 0, 'f', 3);
    parts << u"table=%1"_s.arg(flow.table) << u"n_packets=%1"_s.arg(flow.packets) << u"n_bytes=%1"_s.arg(flow.bytes);
    if (flow.idleTimeout != 0)
        parts << u"idle_timeout=%1"_s.arg(flow.idleTimeout);
    if (flow.hardTimeout != 0)
        parts << u"hard_timeout=%1"_s.arg(flow.hardTimeout);
    QStringList match;
    if (flow.priority != usualPriority)
        match << u"priority=%1"_s.arg(flow.priority);
    if (!flow.match.isEmpty())
        match << flow.match;
    if (!match.isEmpty())
        parts << match.join(u',');
    return parts.join(u", "_s) + u" actions="_s + flow.actions;
}

QByteArray flowsCsv(const QList<client::FlowEntry> &flows, qint64 at, const FlowNames &names)
{
    QByteArray text = csvLine({u"table"_s, u"priority"_s, u"cookie"_s, u"match"_s, u"actions"_s, u"meaning"_s, u"origin"_s, u"packets"_s, u"bytes"_s,
                               u"packets_per_second"_s, u"bytes_per_second"_s, u"age_seconds"_s, u"seconds_since_hit"_s});
    for (const client::FlowEntry &flow : flows) {
        const auto number = [](double value) { return QString::number(value, 'f', 3); };
        text += csvLine({QString::number(flow.table), QString::number(flow.priority), flow.cookie.isEmpty() ? u"0x0"_s : flow.cookie, flow.match, flow.actions,
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
