// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/portcounters.h"

#include "engine/host/ovs/openflowparts.h"

#include <limits>

namespace overlab::host {

using namespace openflow;
using namespace Qt::StringLiterals;

namespace {

/// OpenFlow 1.4, 7.3.5.6: all ones where the counter does not exist.
quint64 counterAt(const char *entry, int offset)
{
    const auto number = qFromBigEndian<quint64>(entry + offset);
    return number == std::numeric_limits<quint64>::max() ? 0 : number;
}

} // namespace

QHash<quint32, QString> readPortNames(Conversation &bridge)
{
    // struct ofp_port
    constexpr int name = 16;
    constexpr int nameSize = 16;
    QHash<quint32, QString> names;
    forEachEntry(bridge, portDescription, {}, 4, [&names](const char *port, int length) {
        if (length < name + nameSize)
            throw Error(ErrorCode::BadReply, u"OpenFlow"_s, u"a port that is too short"_s);
        names.insert(qFromBigEndian<quint32>(port), QString::fromUtf8(port + name, qsizetype(qstrnlen(port + name, nameSize))));
    });
    return names;
}

QHash<QString, LinkCounters> readPortCounters(Conversation &bridge)
{
    // struct ofp_port_stats
    constexpr int number = 4;
    constexpr int counters = 16; // eight, behind the port's age
    const QHash<quint32, QString> names = readPortNames(bridge);
    QHash<QString, LinkCounters> ports;
    forEachEntry(bridge, portStatistics, everyPort(), 0, [&](const char *port, int length) {
        if (length < counters + 8 * 8)
            throw Error(ErrorCode::BadReply, u"OpenFlow"_s, u"counters that are too short"_s);
        const QString name = names.value(qFromBigEndian<quint32>(port + number));
        if (name.isEmpty())
            return; // it came between the two questions
        LinkCounters &to = ports[name];
        to.receivedPackets = counterAt(port, counters);
        to.sentPackets = counterAt(port, counters + 8);
        to.receivedBytes = counterAt(port, counters + 16);
        to.sentBytes = counterAt(port, counters + 24);
        to.receivedDropped = counterAt(port, counters + 32);
        to.sentDropped = counterAt(port, counters + 40);
        to.receivedErrors = counterAt(port, counters + 48);
        to.sentErrors = counterAt(port, counters + 56);
    });
    return ports;
}

} // namespace overlab::host
