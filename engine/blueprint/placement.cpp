// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/placement.h"

#include <tuple>

namespace overlab::blueprint {

namespace {

/// The index of the usable node whose weight is least, the first of equals; 0 when none is usable
/// (validation has refused such a design).
template<typename Usable, typename Weight>
int leastLoaded(qsizetype count, Usable usable, Weight weight)
{
    int best = -1;
    for (int i = 0; i < count; ++i) {
        if (usable(i) && (best < 0 || weight(i) < weight(best)))
            best = i;
    }
    return std::max(best, 0);
}

} // namespace

Scheduler::Scheduler(const QList<ResolvedNode> &nodes, const QHash<QUuid, QString> &previous)
    : m_nodes(nodes), m_previous(previous), m_loads(nodes.size())
{
    for (int i = 0; i < nodes.size(); ++i)
        m_byName.insert(nodes.at(i).name, i);
}

int Scheduler::previousNode(const QUuid &object) const
{
    const auto kept = m_previous.constFind(object);
    return kept == m_previous.cend() ? -1 : nodeIndex(*kept);
}

void Scheduler::derive(const QUuid &object, int node)
{
    m_derived.insert(object, m_nodes.at(node).name);
}

void Scheduler::placeMachines(QList<ResolvedMachine> &machines,
                              const QList<const design::Machine *> &drawn)
{
    const auto usable = [this](int node) { return m_nodes.at(node).isCompute; };
    const auto put = [this](ResolvedMachine &machine, int node) {
        machine.node = node;
        m_loads[node].memoryBytes += machine.memoryBytes;
        m_loads[node].vcpus += machine.vcpus;
    };
    QList<int> waiting;
    for (int i = 0; i < machines.size(); ++i) {
        if (drawn.at(i)->node) {
            put(machines[i], std::max(nodeIndex(*drawn.at(i)->node), 0));
            continue;
        }
        const int kept = previousNode(machines.at(i).uuid);
        if (kept >= 0 && usable(kept)) {
            put(machines[i], kept);
            derive(machines.at(i).uuid, kept);
        } else {
            waiting.append(i);
        }
    }
    for (const int i : std::as_const(waiting)) {
        const int node = leastLoaded(m_nodes.size(), usable, [this](int candidate) {
            return std::tuple(m_loads.at(candidate).memoryBytes, m_loads.at(candidate).vcpus);
        });
        put(machines[i], node);
        derive(machines.at(i).uuid, node);
    }
}

void Scheduler::placeRouters(QList<ResolvedRouter> &routers,
                             const QList<const design::Router *> &drawn)
{
    const auto usable = [this](int node) { return m_nodes.at(node).isNetwork; };
    QList<int> waiting;
    for (int i = 0; i < routers.size(); ++i) {
        int node = drawn.at(i)->node ? std::max(nodeIndex(*drawn.at(i)->node), 0) : -1;
        if (node < 0) {
            node = previousNode(routers.at(i).uuid);
            if (node < 0 || !usable(node)) {
                waiting.append(i);
                continue;
            }
            derive(routers.at(i).uuid, node);
        }
        routers[i].node = node;
        ++m_loads[node].routers;
    }
    for (const int i : std::as_const(waiting)) {
        routers[i].node = leastLoaded(m_nodes.size(), usable, [this](int candidate) {
            return m_loads.at(candidate).routers;
        });
        ++m_loads[routers.at(i).node].routers;
        derive(routers.at(i).uuid, routers.at(i).node);
    }
}

void Scheduler::placeDhcp(QList<ResolvedNetwork> &networks, const QList<ResolvedRouter> &routers)
{
    QHash<int, int> routerNode; // network → node of the first router on it
    for (const ResolvedRouter &router : routers) {
        for (const ResolvedPort &port : router.interfaces) {
            if (!routerNode.contains(port.network))
                routerNode.insert(port.network, router.node);
        }
    }
    const auto usable = [this](int node) { return m_nodes.at(node).isNetwork; };
    for (int n = 0; n < networks.size(); ++n) {
        ResolvedNetwork &network = networks[n];
        const bool wanted = std::any_of(network.subnets.cbegin(), network.subnets.cend(),
                                        [](const ResolvedSubnet &subnet) { return subnet.dhcp; });
        if (!wanted)
            continue;
        const int kept = previousNode(network.uuid);
        if (kept >= 0 && usable(kept)) {
            network.dhcpNode = kept;
        } else if (const auto it = routerNode.constFind(n); it != routerNode.cend()) {
            network.dhcpNode = *it;
        } else {
            network.dhcpNode = leastLoaded(m_nodes.size(), usable, [this](int candidate) {
                return m_loads.at(candidate).dhcpServers;
            });
        }
        ++m_loads[network.dhcpNode].dhcpServers;
        derive(network.uuid, network.dhcpNode);
    }
}

} // namespace overlab::blueprint
