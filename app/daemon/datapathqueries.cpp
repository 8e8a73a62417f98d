// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/datapathqueries.h"

#include "app/daemon/tabletopics.h"
#include "engine/base/error.h"
#include "engine/path/trace/datapathorigin.h"

#include <QJsonArray>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 256; ///< traces of one question

QJsonObject ruleJson(const QString &bridge, const path::TracedRule &rule, const path::LabIndex &index)
{
    if (!rule.isMatch)
        return {{u"bridge"_s, bridge}, {u"table"_s, rule.table}, {u"isMiss"_s, true}};
    QJsonObject json{{u"bridge"_s, bridge}, {u"table"_s, rule.table}, {u"priority"_s, rule.priority}, {u"match"_s, rule.match},
                     {u"actions"_s, QJsonArray::fromStringList(rule.actions)}};
    if (rule.cookie.value_or(0) != 0) {
        json.insert(u"cookie"_s, u"0x%1"_s.arg(*rule.cookie, 0, 16));
        json.insert(u"origin"_s, index.originOf(*rule.cookie));
    }
    return json;
}

QJsonObject originJson(const host::DatapathFlow &flow, const path::DatapathOrigin &origin, const path::LabIndex &index)
{
    QJsonObject json{{u"ufid"_s, flow.ufid}, {u"command"_s, u"%1 '%2'"_s.arg(origin.command.mid(0, origin.command.size() - 1).join(u' '), flow.key)}};
    if (!origin.refusal.isEmpty()) {
        json.insert(u"refusal"_s, origin.refusal);
        return json;
    }
    QJsonArray rules;
    for (const path::TracedBridge &bridge : origin.bridges) {
        for (const path::TracedRule &rule : bridge.rules)
            rules.append(ruleJson(bridge.bridge, rule, index));
    }
    json.insert(u"rules"_s, rules);
    json.insert(u"actions"_s, origin.actions);
    json.insert(u"isCurrent"_s, origin.actions == flow.actions);
    return json;
}

} // namespace

QJsonObject datapathOrigins(const QJsonObject &parameters, KnownLabs &known)
{
    const QString node = parameters.value(u"node").toString();
    const QJsonArray ufids = parameters.value(u"ufids").toArray();
    const std::shared_ptr<const KnownLab> lab = known.current();
    if (!lab->index.node(node))
        throw Error(ErrorCode::NotFound, node, u"no such node"_s);
    if (ufids.size() > most)
        throw Error(ErrorCode::NotSupported, node, u"at most %1 flows at once"_s.arg(most));
    host::UnixctlClient control(host::unixctlSocketPath(folderOfSwitch(node)));
    QHash<QString, host::DatapathFlow> flows;
    for (const host::DatapathFlow &flow : host::readDatapathFlows(control))
        flows.insert(flow.ufid, flow);
    QJsonArray origins;
    for (const QJsonValue &ufid : ufids) {
        const auto flow = flows.constFind(ufid.toString());
        if (flow == flows.cend())
            origins.append(QJsonObject{{u"ufid"_s, ufid}, {u"isGone"_s, true}});
        else
            origins.append(originJson(*flow, path::readDatapathOrigin(control, *flow), lab->index));
    }
    return {{u"origins"_s, origins}};
}

} // namespace overlab
