// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of one bridge with their counters, read again and again: OpenFlow's raw statistics over a conversation that is
// kept. What flows say in text is asked of ovs-ofctl only when there are new ones, and only the new ones are read.
#pragma once

#include "engine/host/ovs/flow.h"
#include "engine/host/ovs/openflow.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <memory>

namespace overlab::host {

/// A flow as it was at the last reading.
struct WatchedFlow
{
    int id = 0; ///< given by the watch, not used again
    Flow flow;
    quint64 packets = 0;
    quint64 bytes = 0;
    qint64 ageMilliseconds = 0;
};

class FlowWatch
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{10'000};

    /// Connects with the first reading, and again after an error.
    FlowWatch(QString runDirectory, QString bridge);
    ~FlowWatch();

    /// What has come, gone and counted since the reading before. Blocks; throws HostUnreachable, Timeout, CommandFailed,
    /// BadReply, and Busy where flows come and go faster than they can be read.
    struct Changes
    {
        QList<int> added;
        QList<int> removed;
        QList<int> counted; ///< counters differ
    };
    Changes read(std::chrono::milliseconds limit = defaultLimit);

    /// By their ids.
    const QHash<int, WatchedFlow> &flows() const { return m_flows; }

private:
    struct Raw;
    QList<Raw> readRaw(QDeadlineTimer deadline);
    /// The texts of those of \a raw that are not known yet, by their place in it; nullopt: the flows changed meanwhile.
    std::optional<QHash<qsizetype, Flow>> readTexts(const QList<Raw> &raw, QDeadlineTimer deadline);
    bool isKnown(const Raw &raw) const;

    QString m_runDirectory;
    QString m_bridge;
    std::unique_ptr<openflow::Conversation> m_conversation;
    QHash<std::pair<quint64, quint64>, int> m_ids; ///< by two hashes of a flow's bytes without age and counters
    QHash<int, WatchedFlow> m_flows;
    int m_lastId = 0;
};

} // namespace overlab::host
