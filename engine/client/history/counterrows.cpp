// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/history/counterrows.h"

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

void add(Counted &sum, const Counted &counted)
{
    sum.packets += counted.packets;
    sum.bytes += counted.bytes;
    sum.dropped += counted.dropped;
    sum.errors += counted.errors;
    sum.packetsPerSecond += counted.packetsPerSecond;
    sum.bytesPerSecond += counted.bytesPerSecond;
    sum.droppedPerSecond += counted.droppedPerSecond;
}

void add(CounterRow &row, const MachineUse &machine)
{
    if (!row.use) {
        row.use = machine;
        return;
    }
    row.use->vcpus += machine.vcpus;
    row.use->processorNanoseconds += machine.processorNanoseconds;
    row.use->memoryBytes += machine.memoryBytes;
    row.use->processors += machine.processors;
}

QString tenantOf(const QString &object)
{
    return object.section(u'/', 0, 0);
}

/// As its owner sees it.
bool isTurned(CounterScope scope)
{
    return scope == CounterScope::Tenants || scope == CounterScope::Machines || scope == CounterScope::Routers;
}

CounterRow describe(const PortCounters &port, CounterScope scope, const QString &id)
{
    CounterRow row;
    row.id = id;
    row.object = scope == CounterScope::Tenants ? tenantOf(port.object) : port.object;
    if (isTurned(scope))
        return row;
    row.node = port.key.node;
    row.remote = port.remote;
    row.device = port.key.device;
    row.kind = port.kind;
    row.network = port.network;
    return row;
}

} // namespace

QString counterRowId(const PortCounters &port, CounterScope scope)
{
    switch (scope) {
    case CounterScope::Tenants:
        return port.kind == u"machine" ? tenantOf(port.object) : QString();
    case CounterScope::Machines:
        return port.kind == u"machine" ? port.object : QString();
    case CounterScope::Routers:
        return port.kind == u"router" ? port.object : QString();
    case CounterScope::Tunnels:
        return port.kind == u"tunnel" ? port.key.node + u' ' + port.key.device : QString();
    case CounterScope::Ports:
        break;
    }
    return port.key.node + u' ' + port.key.device;
}

QList<CounterRow> counterRows(const QMap<PortKey, PortCounters> &ports, const QMap<QString, MachineUse> &machines, CounterScope scope)
{
    QMap<QString, CounterRow> rows;
    for (const PortCounters &port : ports) {
        const QString id = counterRowId(port, scope);
        if (id.isEmpty())
            continue;
        auto row = rows.find(id);
        if (row == rows.end())
            row = rows.insert(id, describe(port, scope, id));
        add(row->sent, isTurned(scope) ? port.received : port.sent);
        add(row->received, isTurned(scope) ? port.sent : port.received);
    }
    if (scope == CounterScope::Tenants || scope == CounterScope::Machines) {
        for (const MachineUse &machine : machines) {
            const QString id = scope == CounterScope::Tenants ? tenantOf(machine.object) : machine.object;
            CounterRow &row = rows[id];
            row.id = row.object = id;
            add(row, machine);
        }
    }
    return rows.values();
}

} // namespace overlab::client
