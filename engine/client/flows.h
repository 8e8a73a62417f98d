// SPDX-License-Identifier: GPL-3.0-or-later
// A bridge's flows as they are now, with rates: what the samples of the topic "flows" add up to. Values.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace overlab::client {

struct FlowEntry
{
    int id = 0; ///< of this flow while it is there, and of no other
    int table = 0;
    int priority = 0;
    QString cookie;  ///< "0x…"; empty: 0
    QString match;   ///< as ovs-ofctl spells it; empty: every packet
    QString actions;
    QString origin;  ///< object of the design; empty: unknown
    int idleTimeout = 0; ///< seconds; 0: stays
    int hardTimeout = 0;
    qint64 packets = 0;
    qint64 bytes = 0;
    qint64 since = 0;   ///< milliseconds since 1970, by the lab host's clock
    qint64 lastHit = 0; ///< when its counters last grew, as far as it was watched; 0: not yet
    double packetsPerSecond = 0; ///< between the last two looks
    double bytesPerSecond = 0;

    bool isLearned() const { return idleTimeout != 0 || hardTimeout != 0; }
};

class FlowBoard
{
public:
    /// What a sample changed, by ids.
    struct Changes
    {
        bool isAnew = false; ///< everything may be other
        QList<int> added;
        QList<int> removed;
        QList<int> counted; ///< counters or rates
    };
    Changes take(const QJsonObject &sample);
    void clear() { *this = {}; }

    bool isEmpty() const { return m_at == 0; }
    qint64 at() const { return m_at; }
    const QHash<int, FlowEntry> &flows() const { return m_flows; }
    /// By table, falling priority and match.
    QList<FlowEntry> sorted() const;

private:
    qint64 m_at = 0;
    QHash<int, FlowEntry> m_flows;
    QList<int> m_moving; ///< those with a rate
};

} // namespace overlab::client
