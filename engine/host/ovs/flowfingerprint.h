// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the flows of a bridge are still what they were, and how many are new or gone, for a few
// milliseconds: ovs-ofctl's dump of a thousand flows and its reading cost twenty times as much.
// lab/node asks before it dumps.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <compare>

namespace overlab::host {

/// One flow as OpenFlow has it, without its age and counters.
struct FlowMark
{
    quint64 first = 0; ///< a hash of its bytes
    quint64 second = 0;
    quint64 cookie = 0;
    quint16 priority = 0;
    quint8 table = 0;

    friend auto operator<=>(const FlowMark &, const FlowMark &) = default;
};

struct FlowFingerprint
{
    QList<FlowMark> flows;         ///< those that are not learned, sorted
    QHash<quint32, QByteArray> ports; ///< names by number, which matches and actions speak of

    friend bool operator==(const FlowFingerprint &, const FlowFingerprint &) = default;
};

/// Throws as readFlows() does.
FlowFingerprint readFlowFingerprint(const QString &runDirectory, const QString &bridge,
                                    std::chrono::milliseconds limit);

} // namespace overlab::host
