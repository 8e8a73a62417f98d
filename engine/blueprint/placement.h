// SPDX-License-Identifier: GPL-3.0-or-later
// The scheduler: which node gets what names none. Counts vCPUs and memory as Nova's filter and
// weigher do, but deterministically: equal nodes are taken in the order of the design.
#pragma once

#include "engine/blueprint/topology.h"
#include "engine/design/machine.h"
#include "engine/design/router.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

namespace overlab::blueprint {

/// Places the objects of one design. Call the three place functions once each, in this order.
class Scheduler
{
public:
    Scheduler(const QList<ResolvedNode> &nodes, const QHash<QUuid, QString> &previous);

    /// The compute node with the least memory given away, then the fewest vCPUs.
    void placeMachines(QList<ResolvedMachine> &machines,
                       const QList<const design::Machine *> &drawn);
    /// The network node with the fewest routers.
    void placeRouters(QList<ResolvedRouter> &routers, const QList<const design::Router *> &drawn);
    /// The node of a router on the network, else the network node with the fewest DHCP servers.
    void placeDhcp(QList<ResolvedNetwork> &networks, const QList<ResolvedRouter> &routers);

    /// What was placed here (not by the design), by UUID.
    const QHash<QUuid, QString> &derivedPlacement() const { return m_derived; }

private:
    struct Load
    {
        qint64 memoryBytes = 0;
        int vcpus = 0;
        int routers = 0;
        int dhcpServers = 0;
    };

    int nodeIndex(const QString &name) const { return m_byName.value(name, -1); }
    int previousNode(const QUuid &object) const;
    void derive(const QUuid &object, int node);

    const QList<ResolvedNode> &m_nodes;
    const QHash<QUuid, QString> &m_previous;
    QHash<QString, int> m_byName;
    QList<Load> m_loads;
    QHash<QUuid, QString> m_derived;
};

} // namespace overlab::blueprint
