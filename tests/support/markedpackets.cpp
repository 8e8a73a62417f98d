// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/markedpackets.h"

#include <QFile>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"/tmp/marked"_s;
constexpr int quietMs = 300;
constexpr int limitMs = 6000;

QString logOf(const QString &place)
{
    return u"/tmp/watch+"_s + QString(place).replace(u'/', u'+');
}

/// All that have a network stack which a program can run in.
QStringList placesOf(const QJsonObject &status)
{
    QStringList places;
    const auto add = [&places](const QJsonValue &object, bool hasTenant) {
        const QString name = object[u"name"_s].toString();
        places << (hasTenant ? object[u"tenant"_s].toString() + u'/' + name : name);
    };
    for (const QJsonValue &node : status.value(u"nodes"_s).toArray())
        add(node, false);
    for (const QJsonValue &router : status.value(u"routers"_s).toArray())
        add(router, true);
    for (const QJsonValue &machine : status.value(u"vms"_s).toArray()) {
        if (machine[u"type"_s] == u"namespace"_s && machine[u"state"_s] == u"running"_s)
            add(machine, true);
    }
    for (const QJsonValue &network : status.value(u"networks"_s).toArray()) {
        if (!network[u"namespace"_s].toString().isEmpty())
            add(network, true);
    }
    return places;
}

/// Ports that only Open vSwitch knows: no device of the kernel.
bool isVirtual(const QString &device)
{
    static const QStringList prefixes{u"patch-"_s, u"int-br-"_s, u"phy-br-"_s, u"vxlan-"_s, u"gre-"_s, u"geneve-"_s};
    return device.isEmpty() || device == u"lo"
        || std::any_of(prefixes.cbegin(), prefixes.cend(), [&device](const QString &prefix) { return device.startsWith(prefix); });
}

/// Where a packet must have been seen, and how.
struct Checkpoint
{
    QString place; ///< empty: the device's name is the only one
    QString device;
    QJsonObject packet;
    bool isEnd = false; ///< its hardware address must be the device's
};

QString textOf(const Checkpoint &point)
{
    return u"%1 %2: %3 > %4, ttl %5"_s.arg(point.place, point.device, point.packet[u"ipSrc"_s].toString(), point.packet[u"ipDst"_s].toString())
        .arg(point.packet[u"ttl"_s].toInt());
}

bool isSeen(const Checkpoint &point, const QList<Sighting> &sightings)
{
    return std::any_of(sightings.cbegin(), sightings.cend(), [&point](const Sighting &seen) {
        return seen.device == point.device && (point.place.isEmpty() || seen.place == point.place)
            && seen.source == point.packet[u"ipSrc"_s].toString() && seen.destination == point.packet[u"ipDst"_s].toString()
            && seen.ttl == point.packet[u"ttl"_s].toInt() && (!point.isEnd || seen.direction == u"in");
    });
}

/// eth0 has every machine and node.
QString placeOf(const QJsonObject &hop, const QString &device)
{
    return device.startsWith(u"eth") ? hop[u"place"_s].toString() : QString();
}

QList<Checkpoint> checkpointsOf(const QJsonObject &way)
{
    static const QStringList neverThere{u"link-down"_s, u"link-missing"_s, u"port-missing"_s, u"tunnel-refused"_s};
    QList<Checkpoint> points;
    const QJsonArray hops = way[u"hops"_s].toArray();
    for (qsizetype i = 0; i < hops.size(); ++i) {
        const QJsonObject hop = hops.at(i).toObject();
        const bool isLast = i + 1 == hops.size();
        const QString device = hop[u"device"_s].toString();
        const QString out = hop[u"outDevice"_s].toString();
        if (hop[u"kind"_s] == u"underlay"_s) {
            for (const QString &end : {u"from"_s, u"to"_s}) {
                const QString node = hop[u"arguments"_s][end].toString();
                const bool isFarAndDown = isLast || (i + 2 == hops.size() && neverThere.contains(hops.last()[u"code"_s].toString()));
                if (!node.isEmpty() && !(end == u"to" && isFarAndDown))
                    points.append({node, device, hop[u"before"_s].toObject(), false});
            }
            continue;
        }
        if (!isVirtual(device) && !(isLast && neverThere.contains(hop[u"code"_s].toString())))
            points.append({placeOf(hop, device), device, hop[u"before"_s].toObject(), isLast && way[u"delivered"_s].toBool()});
        // A switch can hand nothing to a device that is down.
        const QJsonValue next = isLast ? QJsonValue() : hops.at(i + 1);
        const bool isHandedOver = !(next[u"device"_s] == out && neverThere.contains(next[u"code"_s].toString()));
        if (!isVirtual(out) && !isLast && isHandedOver)
            points.append({placeOf(hop, out), out, hop[u"packet"_s].toObject(), false});
    }
    return points;
}

/// Whose cards took the packet in. A router's are on the way, not at its end.
QSet<QString> takers(const QList<Sighting> &sightings)
{
    QSet<QString> all;
    for (const Sighting &seen : sightings) {
        // The nodes' eth0 are the wires of the underlay.
        if (seen.direction == u"in" && (seen.device.startsWith(u"eth") ? seen.place.contains(u'/') : seen.place == u"outside" && seen.device != u"lo"))
            all.insert(seen.place + u' ' + seen.device);
    }
    return all;
}

QSet<QString> predictedTakers(const QJsonObject &way)
{
    QSet<QString> all;
    for (const QJsonValue &hop : way[u"hops"_s].toArray()) {
        const QString device = hop[u"device"_s].toString();
        const bool isIgnored = hop[u"code"_s] == u"other-hardware"_s || hop[u"code"_s] == u"link-down"_s || hop[u"code"_s] == u"link-missing"_s;
        if (!device.isEmpty() && !isIgnored && (hop[u"kind"_s] == u"machine"_s || hop[u"kind"_s] == u"outside"_s))
            all.insert(hop[u"place"_s].toString() + u' ' + device);
    }
    return all;
}

} // namespace

QByteArray MarkedPackets::watch(QStringList places)
{
    QFile file(QStringLiteral(TEST_PROGRAMS_FOLDER "/marked"));
    if (!file.open(QIODevice::ReadOnly))
        return "the program marked is missing";
    const QJsonObject status = m_lab.status();
    m_node = status.value(u"nodes"_s)[0][u"name"_s].toString();
    if (m_lab.exec(m_node, {u"sh"_s, u"-c"_s, u"cat > %1.new; chmod +x %1.new; mv %1.new %1"_s.arg(program)}, file.readAll()).status != 0)
        return "the program marked could not be installed";
    if (places.isEmpty()) {
        places = placesOf(status);
        if (m_lab.exec(u"outside"_s, {u"true"_s}).status == 0)
            places << u"outside"_s;
    }
    for (const QString &place : std::as_const(places)) {
        const QString log = logOf(place);
        const Outcome begun = m_lab.shell(place, u"setsid %1 watch %2 > %2.out 2>&1 < /dev/null & "
                                                 "for i in $(seq 100); do grep -q watching %2.out && exit 0; sleep 0.05; done; exit 1"_s.arg(program, log));
        if (begun.status != 0)
            return place.toUtf8() + " is not watched: " + begun.said();
    }
    return {};
}

int MarkedPackets::add(const MarkedPacket &packet)
{
    const int mark = m_next++;
    m_waiting[packet.from] << u"%1 send %2 %3 %4 %5 %6"_s.arg(program, QString::number(mark).rightJustified(5, u'0'), packet.protocol, packet.to)
                                  .arg(packet.port).arg(packet.lengthBytes);
    return mark;
}

void MarkedPackets::send()
{
    for (auto at = m_waiting.cbegin(); at != m_waiting.cend(); ++at) {
        for (const QString &line : linesOf(m_lab.shell(at.key(), at.value().join(u"; "_s)).output))
            m_outcomes.insert(line.section(u' ', 0, 0).toInt(), line.section(u' ', 1));
    }
    m_waiting.clear();
    collect();
}

void MarkedPackets::collect()
{
    QByteArray all;
    QByteArray before;
    const bool isQuiet = eventually(limitMs, [&] {
        QThread::msleep(quietMs);
        before = all;
        all = m_lab.shell(m_node, u"cd /tmp; grep -H . watch+* | grep -v watching"_s).output;
        return all == before && !all.isEmpty();
    });
    if (!isQuiet)
        qWarning("it does not become quiet");
    m_sightings.clear();
    for (const QString &line : linesOf(all)) {
        const QStringList words = line.section(u':', 1).split(u' ');
        if (words.size() != 7)
            continue;
        const QString place = line.section(u':', 0, 0).mid(u"watch+"_s.size()).replace(u'+', u'/');
        m_sightings[words.at(2).toInt()].append({place, words.at(0), words.at(1), words.at(2).toInt(), words.at(3), words.at(4), words.at(5),
                                                 words.at(6).toInt()});
    }
}

int MarkedPackets::sendOne(const MarkedPacket &packet)
{
    const int mark = add(packet);
    send();
    return mark;
}

bool MarkedPackets::reached(int mark, const QString &place, const QString &device) const
{
    const QList<Sighting> all = of(mark);
    return std::any_of(all.cbegin(), all.cend(), [&](const Sighting &seen) {
        return seen.place == place && seen.device == device && seen.direction == u"in" && seen.protocol != u"icmp-reply";
    });
}

QStringList disagreements(const QJsonObject &way, const MarkedPackets &packets, int mark, bool isReply)
{
    QList<Sighting> sightings = packets.of(mark);
    sightings.removeIf([isReply](const Sighting &seen) { return (seen.protocol == u"icmp-reply") != isReply; });
    QStringList wrong;
    const QList<Checkpoint> points = checkpointsOf(way);
    for (const Checkpoint &point : points) {
        if (!isSeen(point, sightings))
            wrong << u"not seen at "_s + textOf(point);
    }
    const QSet<QString> real = takers(sightings);
    const QSet<QString> predicted = predictedTakers(way);
    const bool isToAll = way[u"hops"_s][0][u"code"_s] == u"broadcasts"_s; // the way is that of one copy
    for (const QString &taker : isToAll ? QSet<QString>() : real - predicted)
        wrong << u"seen, not predicted, at "_s + taker;
    const QJsonObject last = way[u"hops"_s].toArray().last().toObject();
    const QString beyond = last[u"outDevice"_s].toString();
    // It may have been there before, on its way out to come back.
    const auto isPredicted = [&points](const Sighting &seen) {
        return std::any_of(points.cbegin(), points.cend(), [&seen](const Checkpoint &point) { return isSeen(point, {seen}); });
    };
    const bool isOutSeen = std::any_of(sightings.cbegin(), sightings.cend(), [&](const Sighting &seen) {
        return seen.device == beyond && !isPredicted(seen) && seen.direction != u"in" && (!beyond.startsWith(u"eth") || seen.place == last[u"place"_s].toString());
    });
    if (!isVirtual(beyond) && beyond != last[u"device"_s].toString() && isOutSeen)
        wrong << u"seen, though it was to end before, at "_s + beyond;
    return wrong;
}

} // namespace overlab::testing
