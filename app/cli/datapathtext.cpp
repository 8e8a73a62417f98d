// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/datapathtext.h"

#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "views/wording/counterwording.h"
#include "views/wording/datapathwording.h"

#include <QJsonArray>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const client::DatapathOrigin &origin)
{
    QJsonArray rules;
    for (const client::DatapathRule &rule : origin.rules) {
        if (rule.isMiss)
            rules.append(QJsonObject{{u"bridge"_s, rule.bridge}, {u"table"_s, rule.table}, {u"miss"_s, true}});
        else
            rules.append(QJsonObject{{u"bridge"_s, rule.bridge}, {u"table"_s, rule.table}, {u"priority"_s, rule.priority}, {u"match"_s, rule.match},
                                     {u"cookie"_s, rule.cookie}, {u"actions"_s, rule.actions.join(u',')}, {u"origin"_s, rule.origin}});
    }
    return {{u"rules"_s, rules}, {u"current"_s, origin.isCurrent && origin.refusal.isEmpty() && !origin.isGone}, {u"refusal"_s, origin.refusal},
            {u"command"_s, origin.command}};
}

QString ruleLine(const client::DatapathRule &rule)
{
    if (rule.isMiss)
        return u"        %1 "_s.arg(rule.bridge) + Cli::tr("table %1: no flow matches").arg(rule.table);
    const QString line = u"        %1 %2"_s.arg(rule.bridge, views::datapathRuleText(rule));
    return rule.origin.isEmpty() ? line : line + u"  "_s + coloured(u'(' + rule.origin + u')', Colour::Dim, STDOUT_FILENO);
}

QString lineOf(const client::DatapathEntry &flow, qint64 at)
{
    QString line = u"  "_s;
    if (flow.recirculation != 0)
        line += u"recirc_id=0x%1 "_s.arg(flow.recirculation, 0, 16);
    line += u"%1 → %2"_s.arg(flow.match.isEmpty() ? u"*"_s : flow.match, views::shortDatapathActions(flow.actions));
    QStringList notes;
    if (flow.packets > 0)
        notes << views::packetsAndBytes(flow.packets, flow.bytes);
    if (flow.packetsPerSecond > 0)
        notes << views::packetRate(flow.packetsPerSecond);
    if (flow.used > 0) //: since a packet took the flow
        notes << Cli::tr("%1 s ago").arg(double(at - flow.used) / 1000, 0, 'f', 1);
    if (flow.isOffloaded)
        notes << Cli::tr("in the network card");
    return notes.isEmpty() ? line : line + u"  "_s + coloured(u'(' + notes.join(u", "_s) + u')', Colour::Dim, STDOUT_FILENO);
}

} // namespace

QJsonObject datapathJson(const QString &node, const client::DatapathBoard &board, const DatapathOrigins &origins)
{
    QJsonArray flows;
    for (const client::DatapathEntry &flow : board.sorted()) {
        QJsonObject json{{u"ufid"_s, flow.ufid}, {u"datapath"_s, flow.datapath}, {u"recirculation"_s, qint64(flow.recirculation)}, {u"port"_s, flow.port},
                         {u"match"_s, flow.match}, {u"actions"_s, flow.actions}, {u"packets"_s, flow.packets}, {u"bytes"_s, flow.bytes},
                         {u"packetsPerSecond"_s, flow.packetsPerSecond}, {u"bytesPerSecond"_s, flow.bytesPerSecond},
                         {u"secondsSinceUsed"_s, flow.used > 0 ? QJsonValue(double(board.at() - flow.used) / 1000) : QJsonValue()},
                         {u"layer"_s, flow.layer}, {u"offloaded"_s, flow.isOffloaded}};
        if (const auto origin = origins.constFind(flow.ufid); origin != origins.cend())
            json.insert(u"origins"_s, toJson(*origin));
        flows.append(json);
    }
    return {{u"node"_s, node}, {u"at"_s, board.at()}, {u"flows"_s, flows}};
}

QString datapathText(const client::DatapathBoard &board, const DatapathOrigins &origins)
{
    QStringList lines;
    QString port;
    for (const client::DatapathEntry &flow : board.sorted()) {
        if (std::exchange(port, flow.port) != flow.port || lines.isEmpty())
            lines << coloured(Cli::tr("from %1", "a port").arg(flow.port), Colour::Bold, STDOUT_FILENO);
        lines << lineOf(flow, board.at());
        const auto origin = origins.constFind(flow.ufid);
        if (origin == origins.cend())
            continue;
        for (const client::DatapathRule &rule : origin->rules)
            lines << ruleLine(rule);
        if (const QString remark = views::datapathOriginRemark(*origin); !remark.isEmpty())
            lines << u"        "_s + remark;
    }
    if (lines.isEmpty())
        return Cli::tr("The datapath has no flows: Open vSwitch makes one when a packet comes, and lets it go after ten quiet seconds.");
    return lines.join(u'\n');
}

} // namespace overlab::cli
