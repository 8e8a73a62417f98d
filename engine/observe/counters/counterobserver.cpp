// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/counters/counterobserver.h"

#include "engine/base/error.h"

#include <QDateTime>
#include <QJsonArray>

#include <future>
#include <vector>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

QJsonArray directionJson(quint64 packets, quint64 bytes, quint64 dropped, quint64 errors)
{
    return {qint64(packets), qint64(bytes), qint64(dropped), qint64(errors)};
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

struct NodeLook
{
    NodeCounters::Reading reading;
    QList<host::DomainUsage> usage;
    qint64 at = 0;
};

NodeLook lookAt(NodeCounters &node, const CounterPlace &place)
{
    NodeLook look;
    look.reading = node.read(place.innerNameSpaces);
    look.at = QDateTime::currentMSecsSinceEpoch();
    if (!place.readUsage)
        return look;
    try {
        look.usage = place.readUsage();
    } catch (const Error &error) {
        look.reading.failure += (look.reading.failure.isEmpty() ? QString() : u"\n"_s) + QString::fromUtf8(error.what());
    }
    return look;
}

} // namespace

CounterObserver::CounterObserver(Places places) : m_places(std::move(places)) {}

CounterObserver::~CounterObserver() = default;

CounterObserver::Seen CounterObserver::readAll()
{
    const QList<CounterPlace> places = m_places();
    std::map<QString, std::unique_ptr<NodeCounters>> nodes;
    std::vector<std::future<NodeLook>> looks;
    for (const CounterPlace &place : places) {
        auto known = m_nodes.find(place.node);
        auto node = known == m_nodes.end() ? std::make_unique<NodeCounters>(place.nameSpace, place.openVSwitchFolder) : std::move(known->second);
        // A node that does not answer keeps no other waiting.
        looks.push_back(std::async(std::launch::async, lookAt, std::ref(*node), std::cref(place)));
        nodes.insert_or_assign(place.node, std::move(node));
    }
    Seen seen;
    for (size_t i = 0; i < looks.size(); ++i) {
        const NodeLook look = looks.at(i).get();
        const CounterPlace &place = places.at(qsizetype(i));
        seen.nodeTimes.insert(place.node, look.at);
        if (!look.reading.failure.isEmpty())
            seen.failures.insert(place.node, look.reading.failure);
        for (const DeviceCounters &device : look.reading.devices)
            seen.ports.insert({place.node, device.device}, {device, place.devices.value(device.device)});
        for (const host::DomainUsage &usage : look.usage) {
            if (const QString object = place.machines.value(usage.uuid); !object.isEmpty())
                seen.machines.insert(object, usage);
        }
    }
    m_nodes = std::move(nodes);
    seen.at = QDateTime::currentMSecsSinceEpoch();
    return seen;
}

QJsonObject CounterObserver::portJson(const QString &node, const DeviceCounters &device, const DeviceMeaning &meaning)
{
    const host::LinkCounters &counters = device.counters;
    QJsonObject json{{u"node"_s, node},
                     {u"device"_s, device.device},
                     {u"received"_s, directionJson(counters.receivedPackets, counters.receivedBytes, counters.receivedDropped, counters.receivedErrors)},
                     {u"sent"_s, directionJson(counters.sentPackets, counters.sentBytes, counters.sentDropped, counters.sentErrors)}};
    insertText(json, u"bridge"_s, device.bridge);
    insertText(json, u"object"_s, meaning.object);
    insertText(json, u"kind"_s, meaning.kind);
    insertText(json, u"network"_s, meaning.network);
    insertText(json, u"remote"_s, meaning.remote);
    if (meaning.card >= 0)
        json.insert(u"card"_s, meaning.card);
    return json;
}

QJsonObject CounterObserver::machineJson(const QString &object, const host::DomainUsage &usage)
{
    return {{u"object"_s, object}, {u"cpu"_s, usage.processorNanoseconds}, {u"vcpus"_s, usage.vcpus}, {u"memory"_s, usage.memoryBytes}};
}

/// When it was, and what could not be read.
QJsonObject CounterObserver::headJson() const
{
    QJsonObject times;
    for (auto time = m_seen.nodeTimes.cbegin(); time != m_seen.nodeTimes.cend(); ++time)
        times.insert(time.key(), *time);
    QJsonObject failures;
    for (auto failure = m_seen.failures.cbegin(); failure != m_seen.failures.cend(); ++failure)
        failures.insert(failure.key(), *failure);
    return {{u"at"_s, m_seen.at}, {u"times"_s, times}, {u"failures"_s, failures}};
}

QJsonObject CounterObserver::look()
{
    const Seen before = std::exchange(m_seen, readAll());
    QJsonArray ports;
    QJsonArray gonePorts;
    QJsonArray machines;
    QJsonArray goneMachines;
    for (auto port = m_seen.ports.cbegin(); port != m_seen.ports.cend(); ++port) {
        const auto known = before.ports.constFind(port.key());
        if (known == before.ports.cend() || *known != *port)
            ports.append(portJson(port.key().first, port->first, port->second));
    }
    for (auto port = before.ports.cbegin(); port != before.ports.cend(); ++port) {
        if (!m_seen.ports.contains(port.key()))
            gonePorts.append(QJsonObject{{u"node"_s, port.key().first}, {u"device"_s, port.key().second}});
    }
    for (auto machine = m_seen.machines.cbegin(); machine != m_seen.machines.cend(); ++machine) {
        const auto known = before.machines.constFind(machine.key());
        if (known == before.machines.cend() || *known != *machine)
            machines.append(machineJson(machine.key(), *machine));
    }
    for (const QString &object : before.machines.keys()) {
        if (!m_seen.machines.contains(object))
            goneMachines.append(object);
    }
    QJsonObject json = headJson();
    json.insert(u"ports"_s, ports);
    json.insert(u"gonePorts"_s, gonePorts);
    json.insert(u"machines"_s, machines);
    json.insert(u"goneMachines"_s, goneMachines);
    return json;
}

QJsonObject CounterObserver::whole() const
{
    QJsonArray ports;
    QJsonArray machines;
    for (auto port = m_seen.ports.cbegin(); port != m_seen.ports.cend(); ++port)
        ports.append(portJson(port.key().first, port->first, port->second));
    for (auto machine = m_seen.machines.cbegin(); machine != m_seen.machines.cend(); ++machine)
        machines.append(machineJson(machine.key(), *machine));
    QJsonObject json = headJson();
    json.insert(u"whole"_s, true);
    json.insert(u"ports"_s, ports);
    json.insert(u"machines"_s, machines);
    return json;
}

} // namespace overlab::observe
