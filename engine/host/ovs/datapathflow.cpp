// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/datapathflow.h"

#include "engine/host/ovs/flowtext.h"

#include <QHash>

#include <algorithm>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

/// What "\a name:" says in \a text, up to the next comma; null: nothing.
QStringView saying(QStringView text, QStringView name)
{
    for (const QStringView part : flowtext::split(text)) {
        if (part.startsWith(name) && part.size() > name.size() && part.at(name.size()) == u':')
            return part.sliced(name.size() + 1);
    }
    return {};
}

/// What is between the brackets of "name(…)" in a key.
QStringView within(QStringView key, QStringView name)
{
    for (const QStringView part : flowtext::split(key)) {
        if (part.startsWith(name) && part.size() > name.size() && part.at(name.size()) == u'(' && part.endsWith(u')'))
            return part.sliced(name.size() + 1).chopped(1);
    }
    return {};
}

/// "0.012s" or "never"
std::optional<qint64> idleTime(QStringView used)
{
    bool isNumber = false;
    const double seconds = used.endsWith(u's') ? used.chopped(1).toDouble(&isNumber) : 0;
    return isNumber ? std::optional(qRound64(seconds * 1000)) : std::nullopt;
}

} // namespace

std::optional<DatapathFlow> parseDatapathFlow(QStringView line)
{
    // ufid:UUID, KEY, packets:3, bytes:294, used:0.012s, flags:S, dp:ovs, actions:ACTIONS, dp-extra-info:…
    // (lib/dpctl.c, format_dpif_flow()); only between these parts a blank stands behind a comma.
    const QStringView ufid = u"ufid:";
    const QStringView beforeCounters = u", packets:";
    const QStringView beforeActions = u", actions:";
    const qsizetype keyBegin = line.indexOf(u", ");
    const qsizetype keyEnd = line.indexOf(beforeCounters);
    const qsizetype actionsBegin = line.indexOf(beforeActions, keyEnd);
    if (!line.startsWith(ufid) || keyBegin < 0 || keyEnd < keyBegin + 2 || actionsBegin < keyEnd)
        return std::nullopt;
    const QStringView key = line.sliced(keyBegin + 2, keyEnd - keyBegin - 2);
    const QStringView state = line.sliced(keyEnd + 2, actionsBegin - keyEnd - 2);
    QStringView actions = line.sliced(actionsBegin + beforeActions.size());
    if (const qsizetype extra = actions.lastIndexOf(u", dp-extra-info:"); extra >= 0)
        actions = actions.first(extra);

    DatapathFlow flow;
    flow.ufid = line.sliced(ufid.size(), keyBegin - ufid.size()).toString();
    flow.key = key.toString();
    flow.match = datapathMatch(key);
    flow.port = within(key, u"in_port").toString().remove(u'"');
    flow.recirculation = quint32(flowtext::numberOf(within(key, u"recirc_id")).value_or(0));
    flow.actions = actions.trimmed().toString();
    flow.packets = saying(state, u"packets").toULongLong();
    flow.bytes = saying(state, u"bytes").toULongLong();
    flow.idleMilliseconds = idleTime(saying(state, u"used"));
    flow.layer = saying(state, u"dp").toString();
    flow.isOffloaded = saying(state, u"offloaded") == u"yes";
    return flow;
}

QList<DatapathFlow> readDatapathFlows(UnixctlClient &control, std::chrono::milliseconds limit)
{
    QList<DatapathFlow> flows;
    const QStringList datapaths = control.call(u"dpctl/dump-dps"_s, {}, limit).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &datapath : datapaths) {
        QHash<QString, qsizetype> known;
        const QString dump = control.call(u"dpctl/dump-flows"_s, {u"-m"_s, u"--names"_s, datapath}, limit);
        for (const QStringView line : QStringView(dump).split(u'\n')) {
            std::optional<DatapathFlow> flow = parseDatapathFlow(line);
            if (!flow)
                continue;
            flow->datapath = datapath;
            const auto same = known.constFind(flow->ufid);
            if (same == known.cend()) {
                known.insert(flow->ufid, flows.size());
                flows.append(*flow);
                continue;
            }
            DatapathFlow &first = flows[*same];
            first.packets += flow->packets;
            first.bytes += flow->bytes;
            if (flow->idleMilliseconds)
                first.idleMilliseconds = std::min(first.idleMilliseconds.value_or(*flow->idleMilliseconds), *flow->idleMilliseconds);
        }
    }
    return flows;
}

} // namespace overlab::host
