// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowwatch.h"

#include "engine/base/error.h"
#include "engine/host/ovs/flowtable.h"
#include "engine/host/ovs/openflowparts.h"

#include <algorithm>

namespace overlab::host {

using namespace openflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 5; // flows that are learned come at any moment

} // namespace

struct FlowWatch::Raw
{
    std::pair<quint64, quint64> key;
    quint64 cookie = 0;
    int table = 0;
    int priority = 0;
    int idleTimeout = 0;
    int hardTimeout = 0;
    quint64 packets = 0;
    quint64 bytes = 0;
    qint64 ageMilliseconds = 0;

    bool isOf(const Flow &flow) const
    {
        return flow.table == table && flow.priority == priority && flow.cookie == cookie && flow.idleTimeout == idleTimeout
            && flow.hardTimeout == hardTimeout;
    }
};

FlowWatch::FlowWatch(QString runDirectory, QString bridge) : m_runDirectory(std::move(runDirectory)), m_bridge(std::move(bridge))
{
}

FlowWatch::~FlowWatch() = default;

bool FlowWatch::isKnown(const Raw &raw) const
{
    return m_ids.contains(raw.key);
}

QList<FlowWatch::Raw> FlowWatch::readRaw(QDeadlineTimer deadline)
{
    // struct ofp_flow_stats
    constexpr int table = 2;
    constexpr int seconds = 4;
    constexpr int nanoseconds = 8;
    constexpr int priority = 12;
    constexpr int idleTimeout = 14;
    constexpr int hardTimeout = 16;
    constexpr int cookie = 24;
    constexpr int packets = 32;
    constexpr int bytes = 40;
    constexpr int leastLength = 48;
    if (!m_conversation)
        m_conversation = std::make_unique<Conversation>(m_runDirectory, m_bridge, version14, deadline);
    m_conversation->setDeadline(deadline);
    QList<Raw> flows;
    forEachEntry(*m_conversation, flowStatistics, everyFlow(), 0, [&](char *flow, int length) {
        if (length < leastLength)
            throw Error(ErrorCode::BadReply, m_bridge, u"a flow that is too short"_s);
        Raw raw;
        raw.table = quint8(flow[table]);
        raw.priority = qFromBigEndian<quint16>(flow + priority);
        raw.cookie = qFromBigEndian<quint64>(flow + cookie);
        raw.idleTimeout = qFromBigEndian<quint16>(flow + idleTimeout);
        raw.hardTimeout = qFromBigEndian<quint16>(flow + hardTimeout);
        raw.packets = qFromBigEndian<quint64>(flow + packets);
        raw.bytes = qFromBigEndian<quint64>(flow + bytes);
        raw.ageMilliseconds = qint64(qFromBigEndian<quint32>(flow + seconds)) * 1000
            + qFromBigEndian<quint32>(flow + nanoseconds) / 1'000'000;
        std::fill_n(flow + seconds, 8, char(0));
        std::fill_n(flow + packets, 16, char(0));
        raw.key = {qHashBits(flow, size_t(length), 1), qHashBits(flow, size_t(length), 2)};
        flows.append(raw);
    });
    return flows;
}

std::optional<QHash<qsizetype, Flow>> FlowWatch::readTexts(const QList<Raw> &raw, QDeadlineTimer deadline)
{
    QHash<qsizetype, Flow> texts;
    if (std::all_of(raw.cbegin(), raw.cend(), [this](const Raw &flow) { return isKnown(flow); }))
        return texts;
    // ovs-ofctl prints them in the order of the switch's answer, which is that of ours as long as no flow comes or goes.
    const QList<QByteArray> lines = readFlowLines(m_runDirectory, m_bridge, std::chrono::milliseconds(deadline.remainingTime()));
    const QList<Raw> after = readRaw(deadline);
    const auto sameKey = [](const Raw &a, const Raw &b) { return a.key == b.key; };
    if (lines.size() != raw.size() || !std::equal(raw.cbegin(), raw.cend(), after.cbegin(), after.cend(), sameKey))
        return std::nullopt;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (isKnown(raw.at(i)))
            continue;
        const std::optional<Flow> flow = parseFlow(QString::fromUtf8(lines.at(i)));
        if (!flow)
            throw Error(ErrorCode::BadReply, m_bridge, QString::fromUtf8(lines.at(i)));
        if (!raw.at(i).isOf(*flow))
            return std::nullopt;
        texts.insert(i, *flow);
    }
    return texts;
}

FlowWatch::Changes FlowWatch::read(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QList<Raw> raw;
    std::optional<QHash<qsizetype, Flow>> texts;
    try {
        for (int i = 0; i < tries && !texts; ++i) {
            raw = readRaw(deadline);
            texts = readTexts(raw, deadline);
        }
    } catch (const Error &) {
        m_conversation.reset(); // half an answer may be in it
        throw;
    }
    if (!texts)
        throw Error(ErrorCode::Busy, m_bridge, u"its flows change faster than they can be read"_s);

    Changes changes;
    QSet<int> gone(m_flows.keyBegin(), m_flows.keyEnd());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const Raw &now = raw.at(i);
        int &id = m_ids[now.key];
        const bool isNew = id == 0;
        if (isNew) {
            id = ++m_lastId;
            m_flows.insert(id, {id, texts->value(i), 0, 0, 0});
            changes.added.append(id);
        }
        gone.remove(id);
        WatchedFlow &flow = m_flows[id];
        if (!isNew && (flow.packets != now.packets || flow.bytes != now.bytes))
            changes.counted.append(id);
        flow.packets = now.packets;
        flow.bytes = now.bytes;
        flow.ageMilliseconds = now.ageMilliseconds;
    }
    for (const int id : std::as_const(gone))
        m_flows.remove(id);
    m_ids.removeIf([&gone](const auto &entry) { return gone.contains(entry.value()); });
    changes.removed = gone.values();
    return changes;
}

} // namespace overlab::host
