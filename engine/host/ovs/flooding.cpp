// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.0, the last version with OFPPC_NO_FLOOD.
#include "engine/host/ovs/flooding.h"

#include "engine/host/ovs/openflow.h"

#include <QList>

namespace overlab::host {

namespace {

using namespace openflow;

constexpr quint32 noFlood = 1 << 4; ///< OFPPC_NO_FLOOD

// Messages of OpenFlow 1.0.
constexpr quint8 portModification = 15;
constexpr quint8 statsRequest = 16;
constexpr quint8 statsReply = 17;
constexpr quint8 barrierRequest = 18;
constexpr quint8 barrierReply = 19;

struct Port
{
    quint16 number = 0;
    QByteArray address; ///< a change must repeat it
    QString name;
    bool isQuiet = false;
};

QList<Port> readPorts(Conversation &bridge)
{
    QByteArray request;
    append(request, portDescription);
    append(request, quint16(0));
    bridge.send(bridge.packed(statsRequest, request));
    QList<Port> ports;
    while (true) {
        constexpr int portSize = 48; // struct ofp_phy_port
        const QByteArray body = bridge.receive(statsReply);
        for (qsizetype at = 4; at + portSize <= body.size(); at += portSize) {
            const QByteArray name = body.mid(at + 8, 16);
            ports.append({numberAt<quint16>(body, at), body.mid(at + 2, 6),
                          QString::fromUtf8(name.constData()),
                          (numberAt<quint32>(body, at + 24) & noFlood) != 0});
        }
        if (body.size() < 4 || !(numberAt<quint16>(body, 2) & moreFollows))
            return ports;
    }
}

QByteArray changeOf(const Port &port, bool isQuiet, const Conversation &bridge)
{
    QByteArray body;
    append(body, port.number);
    body.append(port.address);
    append(body, isQuiet ? noFlood : 0U);
    append(body, noFlood);    // the mask: nothing else changes
    append(body, quint32(0)); // no change of what is advertised
    append(body, quint32(0)); // padding
    return bridge.packed(portModification, body);
}

} // namespace

int floodAllBut(const QSet<QString> &quietPorts, const QString &runDirectory,
                const QString &bridge, std::chrono::milliseconds limit)
{
    Conversation conversation(runDirectory, bridge, version10, QDeadlineTimer(limit));
    QByteArray changes;
    int count = 0;
    for (const Port &port : readPorts(conversation)) {
        const bool isQuiet = quietPorts.contains(port.name);
        if (port.isQuiet == isQuiet)
            continue;
        changes += changeOf(port, isQuiet, conversation);
        ++count;
    }
    if (count == 0)
        return 0;
    conversation.send(changes + conversation.packed(barrierRequest, {}));
    conversation.receive(barrierReply);
    return count;
}

} // namespace overlab::host
