// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.4, as flowtable.cpp speaks it through ovs-ofctl.
#include "engine/host/ovs/flowfingerprint.h"

#include "engine/base/error.h"
#include "engine/host/ovs/openflow.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace overlab::host {

namespace {

using namespace openflow;
using namespace Qt::StringLiterals;

constexpr quint8 multipartRequest = 18;
constexpr quint8 multipartReply = 19;
constexpr quint16 flowStatistics = 1;
constexpr int partHeader = 8; ///< kind, flags, padding

/// Passes each entry of an answer of several parts to \a take; \a lengthAt is where an entry says how
/// long it is.
template<typename Take>
void forEachEntry(Conversation &bridge, quint16 kind, const QByteArray &question, int lengthAt, Take take)
{
    QByteArray request;
    append(request, kind);
    append(request, quint16(0)); // no flags
    append(request, quint32(0)); // padding
    bridge.send(bridge.packed(multipartRequest, request + question));
    while (true) {
        QByteArray part = bridge.receive(multipartReply);
        for (qsizetype at = partHeader; at + lengthAt + 2 <= part.size();) {
            const int length = numberAt<quint16>(part, at + lengthAt);
            if (length < lengthAt + 2 || at + length > part.size())
                throw Error(ErrorCode::BadReply, u"OpenFlow"_s, u"an entry without an end"_s);
            take(part.data() + at, length);
            at += length;
        }
        if (part.size() < partHeader || !(numberAt<quint16>(part, 2) & moreFollows))
            return;
    }
}

QByteArray allFlows()
{
    QByteArray question;
    append(question, quint8(0xff)); // all tables
    question.append(3, 0);
    append(question, quint32(0xffffffff)); // any port
    append(question, quint32(0xffffffff)); // any group
    question.append(4, 0);
    append(question, quint64(0)); // any cookie:
    append(question, quint64(0)); // its mask
    append(question, quint16(1)); // an OXM match …
    append(question, quint16(4)); // … of its header alone
    question.append(4, 0);
    return question;
}

} // namespace

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
    forEachEntry(conversation, flowStatistics, allFlows(), 0, [&](char *flow, int length) {
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
