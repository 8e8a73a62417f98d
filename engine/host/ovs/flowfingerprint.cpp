// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.4, as flowtable.cpp speaks it through ovs-ofctl.
#include "engine/host/ovs/flowfingerprint.h"

#include "engine/base/error.h"
#include "engine/host/ovs/openflowparts.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace overlab::host {

using namespace openflow;
using namespace Qt::StringLiterals;

FlowFingerprint readFlowFingerprint(const QString &runDirectory, const QString &bridge,
                                    std::chrono::milliseconds limit)
{
    // struct ofp_flow_stats
    constexpr int table = 2;
    constexpr int duration = 4; // seconds and nanoseconds
    constexpr int priority = 12;
    constexpr int timeouts = 14; // idle and hard
    constexpr int cookie = 24;
    constexpr int counters = 32; // packets and bytes
    // struct ofp_port
    constexpr int portName = 16;
    constexpr int portNameSize = 16;
    Conversation conversation(runDirectory, bridge, version14, QDeadlineTimer(limit));
    FlowFingerprint fingerprint;
    forEachEntry(conversation, flowStatistics, everyFlow(), 0, [&](char *flow, int length) {
        if (length < counters + 16)
            throw Error(ErrorCode::BadReply, bridge, u"a flow that is too short"_s);
        if (qFromBigEndian<quint32>(flow + timeouts) != 0)
            return; // learned
        std::fill_n(flow + duration, 8, char(0));
        std::fill_n(flow + counters, 16, char(0));
        fingerprint.flows.append({qHashBits(flow, size_t(length), 1), qHashBits(flow, size_t(length), 2),
                                  qFromBigEndian<quint64>(flow + cookie), qFromBigEndian<quint16>(flow + priority),
                                  quint8(flow[table])});
    });
    forEachEntry(conversation, portDescription, {}, 4, [&](const char *port, int length) {
        if (length < portName + portNameSize)
            throw Error(ErrorCode::BadReply, bridge, u"a port that is too short"_s);
        fingerprint.ports.insert(qFromBigEndian<quint32>(port), QByteArray(port + portName, portNameSize));
    });
    std::sort(fingerprint.flows.begin(), fingerprint.flows.end()); // they come in no order
    return fingerprint;
}

} // namespace overlab::host
