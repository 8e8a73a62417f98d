// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/counters.h"

#include <QJsonArray>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

/// \a after is smaller when the port was made anew: nothing can be said of that time.
double perSecond(qint64 before, qint64 after, qint64 milliseconds)
{
    return milliseconds <= 0 || after < before ? 0 : double(after - before) * 1000 / double(milliseconds);
}

Counted countedFrom(const QJsonArray &json)
{
    Counted counted;
    counted.packets = json.at(0).toInteger();
    counted.bytes = json.at(1).toInteger();
    counted.dropped = json.at(2).toInteger();
    counted.errors = json.at(3).toInteger();
    return counted;
}

void setRates(const Counted &before, Counted &now, qint64 milliseconds)
{
    now.packetsPerSecond = perSecond(before.packets, now.packets, milliseconds);
    now.bytesPerSecond = perSecond(before.bytes, now.bytes, milliseconds);
    now.droppedPerSecond = perSecond(before.dropped, now.dropped, milliseconds);
}

PortKey keyOf(const QJsonObject &json)
{
    return {json.value(u"node").toString(), json.value(u"device").toString()};
}

void rest(Counted &counted)
{
    counted.packetsPerSecond = 0;
    counted.bytesPerSecond = 0;
    counted.droppedPerSecond = 0;
}

} // namespace

void CounterBoard::takePort(const QJsonObject &json, qint64 now)
{
    PortCounters port;
    port.key = keyOf(json);
    port.bridge = json.value(u"bridge").toString();
    port.object = json.value(u"object").toString();
    port.kind = json.value(u"kind").toString();
    port.network = json.value(u"network").toString();
    port.remote = json.value(u"remote").toString();
    port.card = json.value(u"card").toInt(-1);
    port.received = countedFrom(json.value(u"received").toArray());
    port.sent = countedFrom(json.value(u"sent").toArray());
    const auto known = m_ports.constFind(port.key);
    if (known != m_ports.cend()) {
        const qint64 milliseconds = now - m_times.value(port.key.node, now);
        setRates(known->received, port.received, milliseconds);
        setRates(known->sent, port.sent, milliseconds);
    }
    m_ports.insert(port.key, port);
}

void CounterBoard::takeMachine(const QJsonObject &json, qint64 now)
{
    MachineUse machine;
    machine.object = json.value(u"object").toString();
    machine.vcpus = json.value(u"vcpus").toInt();
    machine.processorNanoseconds = json.value(u"cpu").toInteger();
    machine.memoryBytes = json.value(u"memory").toInteger();
    const auto known = m_machines.constFind(machine.object);
    if (known != m_machines.cend())
        machine.processors = perSecond(known->processorNanoseconds, machine.processorNanoseconds, now - m_at) / 1e9;
    m_machines.insert(machine.object, machine);
}

void CounterBoard::take(const QJsonObject &sample)
{
    QMap<PortKey, PortCounters> former;
    QMap<QString, MachineUse> formerMachines;
    const bool isWhole = sample.value(u"whole").toBool();
    const qint64 now = sample.value(u"at").toInteger();
    const QJsonObject times = sample.value(u"times").toObject();
    for (PortCounters &port : m_ports) { // those that the sample leaves out stood still
        rest(port.received);
        rest(port.sent);
    }
    for (MachineUse &machine : m_machines)
        machine.processors = 0;
    if (isWhole) {
        former = m_ports;
        formerMachines = m_machines;
    }
    const QJsonArray ports = sample.value(u"ports").toArray();
    for (const QJsonValue &port : ports) {
        takePort(port.toObject(), times.value(port[u"node"_s].toString()).toInteger());
        if (isWhole)
            former.remove(keyOf(port.toObject()));
    }
    const QJsonArray machines = sample.value(u"machines").toArray();
    for (const QJsonValue &machine : machines) {
        takeMachine(machine.toObject(), now);
        formerMachines.remove(machine[u"object"_s].toString());
    }
    for (const PortKey &gone : former.keys())
        m_ports.remove(gone);
    for (const QString &gone : formerMachines.keys())
        m_machines.remove(gone);
    const QJsonArray gonePorts = sample.value(u"gonePorts").toArray();
    for (const QJsonValue &gone : gonePorts)
        m_ports.remove(keyOf(gone.toObject()));
    const QJsonArray goneMachines = sample.value(u"goneMachines").toArray();
    for (const QJsonValue &gone : goneMachines)
        m_machines.remove(gone.toString());
    m_failures.clear();
    const QJsonObject failures = sample.value(u"failures").toObject();
    for (auto failure = failures.constBegin(); failure != failures.constEnd(); ++failure)
        m_failures.insert(failure.key(), failure.value().toString());
    for (auto time = times.constBegin(); time != times.constEnd(); ++time)
        m_times.insert(time.key(), time.value().toInteger());
    m_at = now;
}

} // namespace overlab::client
