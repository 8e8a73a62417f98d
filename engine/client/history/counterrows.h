// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's counters added up for those whom a person asks for: tenants, machines, routers, tunnels, or each port. Pure.
#pragma once

#include "engine/client/counters.h"

#include <QList>

#include <optional>

namespace overlab::client {

enum class CounterScope { Tenants, Machines, Routers, Tunnels, Ports };

/// What somebody sent and received. Of tenants, machines and routers it is as they see it: what a machine sent is what was
/// received from it at its port. A router's is the sum over its interfaces, so what passes it counts once in each
/// direction. Of tunnels and ports it is as the node sees it.
struct CounterRow
{
    QString id;      ///< of the row within its scope
    QString object;  ///< of the design: a tenant's name, "red/vm-1"; of a port: whose it is, or empty
    QString node;    ///< tunnels and ports
    QString remote;  ///< a tunnel's other node
    QString device;  ///< ports, tunnels
    QString kind;    ///< ports: PortCounters::kind
    QString network; ///< ports
    Counted sent;
    Counted received;
    std::optional<MachineUse> use; ///< a virtual machine's, or the sum of a tenant's

    double bytesPerSecond() const { return sent.bytesPerSecond + received.bytesPerSecond; }
    friend bool operator==(const CounterRow &, const CounterRow &) = default;
};

/// The row of \a scope that \a port counts for; empty: none.
QString counterRowId(const PortCounters &port, CounterScope scope);

/// Sorted by id. A port that counts for nobody in \a scope is left out.
QList<CounterRow> counterRows(const QMap<PortKey, PortCounters> &ports, const QMap<QString, MachineUse> &machines, CounterScope scope);

} // namespace overlab::client
