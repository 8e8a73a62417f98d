// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/flows.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

FlowEntry flowFrom(const QJsonObject &json)
{
    FlowEntry flow;
    flow.id = json.value(u"id").toInt();
    flow.table = json.value(u"table").toInt();
    flow.priority = json.value(u"priority").toInt();
    flow.cookie = json.value(u"cookie").toString();
    flow.match = json.value(u"match").toString();
    flow.actions = json.value(u"actions").toString();
    flow.origin = json.value(u"origin").toString();
    flow.idleTimeout = json.value(u"idle").toInt();
    flow.hardTimeout = json.value(u"hard").toInt();
    flow.packets = json.value(u"packets").toInteger();
    flow.bytes = json.value(u"bytes").toInteger();
    flow.since = json.value(u"since").toInteger();
    return flow;
}

} // namespace

FlowBoard::Changes FlowBoard::take(const QJsonObject &sample)
{
    Changes changes;
    const qint64 now = sample.value(u"at").toInteger();
    const double seconds = double(now - m_at) / 1000;
    changes.isAnew = sample.value(u"whole").toBool();
    if (changes.isAnew) {
        m_flows.clear();
        m_moving.clear();
    }
    const QJsonArray removed = sample.value(u"removed").toArray();
    for (const QJsonValue &id : removed) {
        m_flows.remove(id.toInt());
        changes.removed.append(id.toInt());
    }
    QSet<int> counted;
    for (const int id : std::exchange(m_moving, {})) {
        if (const auto flow = m_flows.find(id); flow != m_flows.end()) {
            flow->packetsPerSecond = 0;
            flow->bytesPerSecond = 0;
            counted.insert(id);
        }
    }
    const QJsonArray counts = sample.value(u"counted").toArray();
    for (const QJsonValue &count : counts) {
        const auto flow = m_flows.find(count.toArray().at(0).toInt());
        if (flow == m_flows.end())
            continue;
        const qint64 packets = count.toArray().at(1).toInteger();
        const qint64 bytes = count.toArray().at(2).toInteger();
        flow->packetsPerSecond = seconds > 0 ? std::max(0.0, double(packets - flow->packets) / seconds) : 0;
        flow->bytesPerSecond = seconds > 0 ? std::max(0.0, double(bytes - flow->bytes) / seconds) : 0;
        if (packets > flow->packets)
            flow->lastHit = now;
        flow->packets = packets;
        flow->bytes = bytes;
        m_moving.append(flow->id);
        counted.insert(flow->id);
    }
    const QJsonArray added = sample.value(u"added").toArray();
    for (const QJsonValue &json : added) {
        const FlowEntry flow = flowFrom(json.toObject());
        m_flows.insert(flow.id, flow);
        changes.added.append(flow.id);
    }
    changes.counted = counted.values();
    m_at = now;
    return changes;
}

QList<FlowEntry> FlowBoard::sorted() const
{
    QList<FlowEntry> flows = m_flows.values();
    std::sort(flows.begin(), flows.end(), [](const FlowEntry &a, const FlowEntry &b) {
        return std::tie(a.table, b.priority, a.match) < std::tie(b.table, a.priority, b.match);
    });
    return flows;
}

} // namespace overlab::client
