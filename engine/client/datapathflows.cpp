// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/datapathflows.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

DatapathEntry flowFrom(const QJsonObject &json)
{
    DatapathEntry flow;
    flow.id = json.value(u"id").toInt();
    flow.ufid = json.value(u"ufid").toString();
    flow.datapath = json.value(u"datapath").toString();
    flow.recirculation = quint32(json.value(u"recirculation").toInteger());
    flow.port = json.value(u"port").toString();
    flow.match = json.value(u"match").toString();
    flow.actions = json.value(u"actions").toString();
    flow.layer = json.value(u"layer").toString();
    flow.isOffloaded = json.value(u"offloaded").toBool();
    flow.packets = json.value(u"packets").toInteger();
    flow.bytes = json.value(u"bytes").toInteger();
    flow.used = json.value(u"used").toInteger();
    return flow;
}

DatapathRule ruleFrom(const QJsonObject &json)
{
    DatapathRule rule;
    rule.bridge = json.value(u"bridge").toString();
    rule.table = json.value(u"table").toInt();
    rule.isMiss = json.value(u"isMiss").toBool();
    rule.priority = json.value(u"priority").toInt();
    rule.match = json.value(u"match").toString();
    rule.cookie = json.value(u"cookie").toString();
    rule.origin = json.value(u"origin").toString();
    for (const QJsonValue &action : json.value(u"actions").toArray())
        rule.actions.append(action.toString());
    return rule;
}

} // namespace

QString DatapathEntry::wholeMatch() const
{
    QStringList parts{u"recirc_id=0x%1"_s.arg(recirculation, 0, 16), u"in_port=\"%1\""_s.arg(port)};
    if (!match.isEmpty())
        parts << match;
    return parts.join(u',');
}

QList<quint32> DatapathEntry::nextRecirculations() const
{
    static const QRegularExpression number(u"\\brecirc\\((0x[0-9a-f]+|\\d+)\\)"_s);
    QList<quint32> numbers;
    for (auto found = number.globalMatch(actions); found.hasNext();)
        numbers.append(found.next().captured(1).toUInt(nullptr, 0));
    return numbers;
}

DatapathBoard::Changes DatapathBoard::take(const QJsonObject &sample)
{
    Changes changes;
    const qint64 now = sample.value(u"at").toInteger();
    const double seconds = double(now - m_at) / 1000;
    changes.isAnew = sample.value(u"whole").toBool();
    if (changes.isAnew) {
        m_flows.clear();
        m_moving.clear();
    }
    for (const QJsonValue &id : sample.value(u"removed").toArray()) {
        m_flows.remove(id.toInt());
        changes.removed.append(id.toInt());
    }
    for (const int id : std::exchange(m_moving, {})) {
        if (const auto flow = m_flows.find(id); flow != m_flows.end())
            flow->packetsPerSecond = flow->bytesPerSecond = 0;
    }
    for (const QJsonValue &count : sample.value(u"counted").toArray()) {
        const QJsonArray numbers = count.toArray();
        const auto flow = m_flows.find(numbers.at(0).toInt());
        if (flow == m_flows.end())
            continue;
        const qint64 packets = numbers.at(1).toInteger();
        const qint64 bytes = numbers.at(2).toInteger();
        flow->packetsPerSecond = seconds > 0 ? std::max(0.0, double(packets - flow->packets) / seconds) : 0;
        flow->bytesPerSecond = seconds > 0 ? std::max(0.0, double(bytes - flow->bytes) / seconds) : 0;
        flow->packets = packets;
        flow->bytes = bytes;
        flow->used = numbers.at(3).toInteger();
        m_moving.append(flow->id);
    }
    for (const QJsonValue &json : sample.value(u"added").toArray()) {
        const DatapathEntry flow = flowFrom(json.toObject());
        m_flows.insert(flow.id, flow);
        changes.added.append(flow.id);
    }
    m_at = now;
    return changes;
}

QList<DatapathEntry> DatapathBoard::sorted() const
{
    QList<DatapathEntry> flows = m_flows.values();
    std::sort(flows.begin(), flows.end(), [](const DatapathEntry &a, const DatapathEntry &b) {
        return std::tie(a.port, a.recirculation, a.match, a.id) < std::tie(b.port, b.recirculation, b.match, b.id);
    });
    return flows;
}

DatapathOrigin DatapathOrigin::fromJson(const QJsonObject &json)
{
    DatapathOrigin origin;
    origin.ufid = json.value(u"ufid").toString();
    origin.isGone = json.value(u"isGone").toBool();
    origin.actions = json.value(u"actions").toString();
    origin.isCurrent = json.value(u"isCurrent").toBool();
    origin.command = json.value(u"command").toString();
    origin.refusal = json.value(u"refusal").toString();
    for (const QJsonValue &rule : json.value(u"rules").toArray())
        origin.rules.append(ruleFrom(rule.toObject()));
    return origin;
}

} // namespace overlab::client
