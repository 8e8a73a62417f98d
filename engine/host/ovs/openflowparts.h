// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of OpenFlow 1.4 whose answers come in several parts (OFPT_MULTIPART_REQUEST): flows, ports, their counters.
#pragma once

#include "engine/base/error.h"
#include "engine/host/ovs/openflow.h"

namespace overlab::host::openflow {

inline constexpr quint8 multipartRequest = 18;
inline constexpr quint8 multipartReply = 19;
inline constexpr quint16 flowStatistics = 1;
inline constexpr quint16 portStatistics = 4;

/// Passes each entry of the answer to \a take(char *entry, int length). \a lengthAt is where an entry says how long it is.
template<typename Take>
void forEachEntry(Conversation &bridge, quint16 kind, const QByteArray &question, int lengthAt, Take take)
{
    constexpr int partHeader = 8; // kind, flags, padding
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
                throw Error(ErrorCode::BadReply, QStringLiteral("OpenFlow"), QStringLiteral("an entry without an end"));
            take(part.data() + at, length);
            at += length;
        }
        if (part.size() < partHeader || !(numberAt<quint16>(part, 2) & moreFollows))
            return;
    }
}

/// The question for all flows of all tables.
inline QByteArray everyFlow()
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

/// The question for the counters of all ports.
inline QByteArray everyPort()
{
    QByteArray question;
    append(question, quint32(0xffffffff));
    append(question, quint32(0)); // padding
    return question;
}

} // namespace overlab::host::openflow
