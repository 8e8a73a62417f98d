// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/history/counterhistory.h"

#include <algorithm>
#include <vector>

namespace overlab::client {

namespace {

QString nameOf(const PortKey &key)
{
    return key.node + u' ' + key.device;
}

bool isAnew(const Counted &before, const Counted &after)
{
    return after.packets < before.packets || after.bytes < before.bytes || after.dropped < before.dropped;
}

Counted without(const Counted &counted, quint32 packets, quint64 bytes, quint32 dropped, quint32 errors)
{
    Counted less;
    less.packets = counted.packets - packets;
    less.bytes = counted.bytes - qint64(bytes);
    less.dropped = counted.dropped - dropped;
    less.errors = counted.errors - errors;
    return less;
}

} // namespace

void CounterHistory::clear()
{
    m_moments.clear();
    m_ports.clear();
    m_indexes.clear();
    m_machines.clear();
}

void CounterHistory::takePorts(const CounterBoard &board, Moment &moment)
{
    QHash<QString, int> there;
    for (const PortCounters &port : board.ports()) {
        const QString name = nameOf(port.key);
        int index = m_indexes.value(name, -1);
        if (index >= 0 && (isAnew(m_ports.at(index).last.received, port.received) || isAnew(m_ports.at(index).last.sent, port.sent)))
            index = -1; // made again, and it counts from nothing
        if (index < 0) {
            index = int(m_ports.size());
            m_ports.append({port, moment.at, 0});
        } else if (m_ports.at(index).last != port) {
            const PortCounters &before = m_ports.at(index).last;
            Increment increment;
            increment.port = index;
            increment.packets = {quint32(port.received.packets - before.received.packets), quint32(port.sent.packets - before.sent.packets)};
            increment.bytes = {quint64(port.received.bytes - before.received.bytes), quint64(port.sent.bytes - before.sent.bytes)};
            increment.dropped = {quint32(port.received.dropped - before.received.dropped), quint32(port.sent.dropped - before.sent.dropped)};
            increment.errors = {quint32(port.received.errors - before.received.errors), quint32(port.sent.errors - before.sent.errors)};
            if (increment.packets != Increment().packets || increment.dropped != Increment().dropped || increment.errors != Increment().errors)
                moment.increments.append(increment);
            m_ports[index].last = port;
        }
        there.insert(name, index);
    }
    for (auto known = m_indexes.cbegin(); known != m_indexes.cend(); ++known) {
        if (there.value(known.key(), -1) != known.value())
            m_ports[known.value()].gone = moment.at;
    }
    m_indexes = there;
}

void CounterHistory::take(const CounterBoard &board)
{
    if (!m_moments.empty() && board.at() <= m_moments.back().at)
        clear();
    Moment moment;
    moment.at = board.at();
    takePorts(board, moment);
    for (const MachineUse &machine : board.machines()) {
        if (machine.processors > 0 || m_machines.value(machine.object).memoryBytes != machine.memoryBytes || m_moments.empty())
            moment.uses.append({machine.object, machine.processors, machine.memoryBytes});
    }
    m_machines = board.machines();
    m_moments.push_back(std::move(moment));
    while (size() > m_most)
        m_moments.pop_front();
}

qsizetype CounterHistory::momentAt(qint64 at) const
{
    const auto after = std::upper_bound(m_moments.cbegin(), m_moments.cend(), at,
                                        [](qint64 wanted, const Moment &moment) { return wanted < moment.at; });
    return std::max<qsizetype>(0, qsizetype(after - m_moments.cbegin()) - 1);
}

double CounterHistory::secondsOf(qsizetype index) const
{
    return index <= 0 ? 0 : double(at(index) - at(index - 1)) / 1000;
}

void CounterHistory::setRates(PortCounters &port, const Increment &increment, double seconds)
{
    if (seconds <= 0)
        return;
    Counted *const directions[]{&port.received, &port.sent};
    for (size_t i = 0; i < std::size(directions); ++i) {
        directions[i]->packetsPerSecond = increment.packets.at(i) / seconds;
        directions[i]->bytesPerSecond = double(increment.bytes.at(i)) / seconds;
        directions[i]->droppedPerSecond = increment.dropped.at(i) / seconds;
    }
}

QList<CounterRow> CounterHistory::rows(qsizetype index, CounterScope scope) const
{
    if (index < 0 || index >= size())
        return {};
    const qint64 wanted = at(index);
    QList<PortCounters> ports;
    for (const Known &known : m_ports) {
        PortCounters port = known.last;
        port.received = without(port.received, 0, 0, 0, 0); // without rates
        port.sent = without(port.sent, 0, 0, 0, 0);
        ports.append(port);
    }
    for (qsizetype later = size() - 1; later > index; --later) {
        for (const Increment &increment : m_moments.at(size_t(later)).increments) {
            PortCounters &port = ports[increment.port];
            port.received = without(port.received, increment.packets[0], increment.bytes[0], increment.dropped[0], increment.errors[0]);
            port.sent = without(port.sent, increment.packets[1], increment.bytes[1], increment.dropped[1], increment.errors[1]);
        }
    }
    for (const Increment &increment : m_moments.at(size_t(index)).increments)
        setRates(ports[increment.port], increment, secondsOf(index));
    QMap<PortKey, PortCounters> there;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const Known &known = m_ports.at(i);
        if (known.born <= wanted && (known.gone == 0 || known.gone > wanted))
            there.insert(ports.at(i).key, ports.at(i));
    }
    return counterRows(there, usesAt(index), scope);
}

/// The memory is what was told last: mostly in that moment, but for machines that stood still.
QMap<QString, MachineUse> CounterHistory::usesAt(qsizetype index) const
{
    QMap<QString, MachineUse> machines = m_machines;
    for (MachineUse &machine : machines)
        machine.processors = 0;
    QSet<QString> missing(machines.keyBegin(), machines.keyEnd());
    for (qsizetype before = index; before >= 0 && !missing.isEmpty(); --before) {
        for (const Use &use : m_moments.at(size_t(before)).uses) {
            if (!missing.remove(use.object))
                continue;
            MachineUse &machine = machines[use.object];
            machine.memoryBytes = use.memoryBytes;
            machine.processors = before == index ? use.processors : 0;
        }
    }
    return machines;
}

QHash<QString, QList<RatePoint>> CounterHistory::curves(CounterScope scope, const QSet<QString> &ids, qint64 from, qint64 to) const
{
    QHash<QString, QList<RatePoint>> curves;
    for (const QString &id : ids)
        curves.insert(id, {});
    std::vector<QList<RatePoint> *> owners; // of the ports: an hour has millions of increments
    for (const Known &known : m_ports) {
        const auto curve = curves.find(counterRowId(known.last, scope));
        owners.push_back(curve == curves.end() ? nullptr : &curve.value());
    }
    const bool isTurned = scope != CounterScope::Tunnels && scope != CounterScope::Ports;
    const size_t sending = isTurned ? 0 : 1;
    for (qsizetype i = momentAt(from); i < size(); ++i) {
        const Moment &moment = m_moments.at(size_t(i));
        const double seconds = secondsOf(i);
        if (moment.at < from || seconds <= 0)
            continue;
        if (moment.at > to)
            break;
        for (QList<RatePoint> &curve : curves)
            curve.append(RatePoint{moment.at});
        for (const Increment &increment : moment.increments) {
            QList<RatePoint> *const owner = owners.at(size_t(increment.port));
            if (!owner)
                continue;
            RatePoint &point = owner->last();
            point.sentBytes += double(increment.bytes.at(sending)) / seconds;
            point.receivedBytes += double(increment.bytes.at(1 - sending)) / seconds;
            point.packets += (double(increment.packets[0]) + increment.packets[1]) / seconds;
            point.dropped += (double(increment.dropped[0]) + increment.dropped[1]) / seconds;
        }
        for (const Use &use : moment.uses) {
            const QString id = scope == CounterScope::Tenants ? use.object.section(u'/', 0, 0)
                : scope == CounterScope::Machines             ? use.object
                                                              : QString();
            if (ids.contains(id))
                curves[id].last().processors += use.processors;
        }
    }
    return curves;
}

} // namespace overlab::client
