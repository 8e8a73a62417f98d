// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.4, as flowtable.cpp speaks it through ovs-ofctl.
#include "engine/host/ovs/flowdigest.h"

#include "engine/base/error.h"
#include "engine/host/ovs/openflow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QList>

#include <algorithm>

namespace overlab::host {

namespace {

using namespace openflow;
using namespace Qt::StringLiterals;

constexpr quint8 multipartRequest = 18;
constexpr quint8 multipartReply = 19;
constexpr quint16 flowStatistics = 1;
constexpr int partHeader = 8; ///< kind, flags, padding

/// All entries of an answer of several parts; \a lengthAt is where an entry says how long it is.
QByteArrayList entries(Conversation &bridge, quint16 kind, const QByteArray &question, int lengthAt)
{
    QByteArray request;
    append(request, kind);
    append(request, quint16(0)); // no flags
    append(request, quint32(0)); // padding
    bridge.send(bridge.packed(multipartRequest, request + question));
    QByteArrayList all;
    while (true) {
        const QByteArray part = bridge.receive(multipartReply);
        for (qsizetype at = partHeader; at + lengthAt + 2 <= part.size();) {
            const int length = numberAt<quint16>(part, at + lengthAt);
            if (length < lengthAt + 2 || at + length > part.size())
                throw Error(ErrorCode::BadReply, u"OpenFlow"_s, u"an entry without an end"_s);
            all.append(part.mid(at, length));
            at += length;
        }
        if (part.size() < partHeader || !(numberAt<quint16>(part, 2) & moreFollows))
            return all;
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

QByteArray readFlowDigest(const QString &runDirectory, const QString &bridge,
                          std::chrono::milliseconds limit)
{
    // struct ofp_flow_stats
    constexpr int duration = 4; // seconds and nanoseconds
    constexpr int timeouts = 14; // idle and hard
    constexpr int counters = 32; // packets and bytes
    Conversation conversation(runDirectory, bridge, version14, QDeadlineTimer(limit));
    QByteArrayList flows;
    for (QByteArray flow : entries(conversation, flowStatistics, allFlows(), 0)) {
        if (flow.size() < counters + 16)
            throw Error(ErrorCode::BadReply, bridge, u"a flow that is too short"_s);
        if (numberAt<quint32>(flow, timeouts) != 0)
            continue; // learned
        std::fill_n(flow.begin() + duration, 8, char(0));
        std::fill_n(flow.begin() + counters, 16, char(0));
        flows.append(flow);
    }
    QByteArrayList ports;
    for (const QByteArray &port : entries(conversation, portDescription, {}, 4))
        ports.append(port.left(4) + port.mid(16, 16)); // struct ofp_port: number and name
    std::sort(flows.begin(), flows.end()); // they come in no order
    std::sort(ports.begin(), ports.end());
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray &flow : std::as_const(flows))
        hash.addData(flow);
    for (const QByteArray &port : std::as_const(ports))
        hash.addData(port);
    return hash.result();
}

} // namespace overlab::host
