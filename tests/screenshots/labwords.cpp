// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/labwords.h"

#include "engine/blueprint/allocation.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/plan/plansteps.h"

#include <QJsonArray>

#include <algorithm>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using blueprint::ResolvedPort;

namespace {

/// Tells where things are and how they are, as engine/lab/status.cpp does of a lab that is there.
class Teller
{
public:
    Teller(const blueprint::Topology &topology, const QHash<QString, QString> &states) : m_topology(topology), m_states(states) {}

    QString stateOf(const QString &object) const { return m_states.value(object, u"running"_s); }

    QJsonObject told(const blueprint::ResolvedNode &node) const
    {
        QJsonArray roles;
        if (node.isNetwork)
            roles.append(u"network"_s);
        if (node.isCompute)
            roles.append(u"compute"_s);
        return {{u"name"_s, node.name}, {u"roles"_s, roles}, {u"address"_s, node.address.toString()}, {u"state"_s, stateOf(node.name)}};
    }

    QJsonObject told(const blueprint::ResolvedMachine &machine) const
    {
        const bool isVm = machine.type == design::MachineType::Vm;
        QJsonObject told{{u"tenant"_s, machine.tenant}, {u"name"_s, machine.name}, {u"type"_s, isVm ? u"vm"_s : u"namespace"_s},
                         {u"node"_s, m_topology.nodes.at(machine.node).name}, {u"state"_s, stateOf(machine.object())},
                         {u"interfaces"_s, this->told(u"tap"_s, machine.ports)}};
        if (stateOf(machine.object()) == u"failed")
            told.insert(u"reason"_s, u"qemu-system-x86_64: cannot set up guest memory: Cannot allocate memory"_s);
        return told;
    }

    QJsonObject told(const blueprint::ResolvedRouter &router) const
    {
        QJsonObject told{{u"tenant"_s, router.tenant}, {u"name"_s, router.name}, {u"node"_s, m_topology.nodes.at(router.node).name},
                         {u"namespace"_s, blueprint::routerNamespace(router.uuid)}, {u"state"_s, stateOf(router.object())},
                         {u"interfaces"_s, this->told(u"qr-"_s, router.interfaces)}};
        if (router.gateway)
            told.insert(u"external"_s, this->told(u"qg-"_s, {router.gateway->port}).first());
        return told;
    }

    QJsonObject toldNetwork(int index) const
    {
        const blueprint::ResolvedNetwork &network = m_topology.networks.at(index);
        QJsonArray subnets;
        for (const blueprint::ResolvedSubnet &subnet : network.subnets)
            subnets.append(subnet.cidr.toString());
        QJsonObject vlans;
        for (int node = 0; node < m_topology.nodes.size(); ++node) {
            if (const int tag = m_topology.localVlans.at(node).value(index, 0); tag != 0)
                vlans.insert(m_topology.nodes.at(node).name, tag);
        }
        return {{u"tenant"_s, network.tenant}, {u"name"_s, network.name}, {u"type"_s, blueprint::networkTypeName(network.type)},
                {u"segment"_s, network.segment != 0 ? QJsonValue(qint64(network.segment)) : QJsonValue()}, {u"subnets"_s, subnets},
                {u"localVlan"_s, vlans}};
    }

private:
    QJsonArray told(const QString &prefix, const QList<ResolvedPort> &ports) const
    {
        QJsonArray told;
        for (const ResolvedPort &port : ports) {
            told.append(QJsonObject{{u"network"_s, m_topology.networks.at(port.network).object()},
                                    {u"address"_s, port.addresses.isEmpty() ? QString() : port.addresses.first().address.toString()},
                                    {u"mac"_s, port.mac.toString()}, {u"device"_s, blueprint::deviceName(prefix, port.uuid)},
                                    {u"floatingIp"_s, port.floatingIp ? QJsonValue(port.floatingIp->toString()) : QJsonValue()}});
        }
        return told;
    }

    const blueprint::Topology &m_topology;
    const QHash<QString, QString> m_states;
};

template<typename T>
lab::Changes<T> changesBetween(const QList<T> &before, const QList<T> &after)
{
    lab::Changes<T> changes;
    QHash<QString, T> left;
    for (const T &object : before)
        left.insert(object.key(), object);
    for (const T &object : after) {
        const auto found = left.constFind(object.key());
        if (found == left.cend())
            changes.created.append(object);
        else if (*found == object)
            ++changes.unchanged;
        else
            changes.changed.append(object);
        left.remove(object.key());
    }
    for (const T &object : before) {
        if (left.contains(object.key()))
            changes.removed.append(object);
    }
    return changes;
}

lab::NodeChanges changesBetween(const blueprint::NodeBlueprint &before, const blueprint::NodeBlueprint &after)
{
    lab::NodeChanges changes;
    changes.node = after.name;
    changes.wanted = after;
    const auto compare = [&](auto part, auto kind) { changes.*kind = changesBetween(before.*part, after.*part); };
    using Node = blueprint::NodeBlueprint;
    using Change = lab::NodeChanges;
    compare(&Node::linuxBridges, &Change::linuxBridges);
    compare(&Node::vethPairs, &Change::vethPairs);
    compare(&Node::taps, &Change::taps);
    compare(&Node::ovsBridges, &Change::ovsBridges);
    compare(&Node::ovsPorts, &Change::ovsPorts);
    compare(&Node::flows, &Change::flows);
    compare(&Node::namespaces, &Change::namespaces);
    compare(&Node::devices, &Change::devices);
    compare(&Node::routes, &Change::routes);
    compare(&Node::files, &Change::files);
    compare(&Node::services, &Change::services);
    compare(&Node::guests, &Change::guests);
    compare(&Node::domains, &Change::domains);
    compare(&Node::addressSets, &Change::addressSets);
    compare(&Node::packetFilters, &Change::packetFilters);
    return changes;
}

QString nameOf(lab::PlanStep::Action action)
{
    switch (action) {
    case lab::PlanStep::Action::Create:
        return u"create"_s;
    case lab::PlanStep::Action::Change:
        return u"change"_s;
    case lab::PlanStep::Action::Remove:
        return u"remove"_s;
    }
    return {};
}

QJsonObject problem(const QString &severity, const QString &object, const QString &code, const QString &detail)
{
    return {{u"severity"_s, severity}, {u"object"_s, object}, {u"code"_s, code},
            {u"arguments"_s, QJsonArray{u"compute-0"_s}}, {u"detail"_s, detail}};
}

} // namespace

QJsonObject labStatus(const design::Design &design, const QHash<QString, QString> &states)
{
    const blueprint::Topology topology = blueprint::resolveDesign(design, {}).topology;
    const Teller teller(topology, states);
    QJsonArray nodes;
    QJsonArray machines;
    QJsonArray routers;
    QJsonArray networks;
    QJsonArray tenants;
    for (const blueprint::ResolvedNode &node : topology.nodes)
        nodes.append(teller.told(node));
    for (const blueprint::ResolvedMachine &machine : topology.machines)
        machines.append(teller.told(machine));
    for (const blueprint::ResolvedRouter &router : topology.routers)
        routers.append(teller.told(router));
    for (int i = 0; i < topology.networks.size(); ++i)
        networks.append(teller.toldNetwork(i));
    for (const blueprint::ResolvedTenant &tenant : topology.tenants)
        tenants.append(QJsonObject{{u"name"_s, tenant.name}, {u"used"_s, QJsonObject{{u"vms"_s, tenant.used.vms}}}});
    const bool isWhole = std::all_of(states.cbegin(), states.cend(), [](const QString &state) { return state == u"running" || state == u"stopped"; });
    QJsonObject status{{u"lab"_s, design.name}, {u"state"_s, isWhole ? u"running"_s : u"partial"_s}, {u"nodes"_s, nodes},
                       {u"vms"_s, machines}, {u"routers"_s, routers}, {u"networks"_s, networks}, {u"tenants"_s, tenants}};
    if (blueprint::hasOutside(topology))
        status.insert(u"outside"_s, QJsonObject{{u"state"_s, u"running"_s}});
    return status;
}

QJsonObject planBetween(const design::Design &before, const design::Design &after)
{
    const blueprint::Resolution known = blueprint::resolveDesign(before, {});
    const blueprint::Blueprint present = blueprint::compile(known.topology, {});
    const blueprint::Blueprint wanted = blueprint::compile(blueprint::resolveDesign(after, known.allocation).topology, {});
    lab::LabPlan plan;
    qsizetype unchanged = 0;
    for (int i = 0; i < present.nodes.size(); ++i) {
        plan.nodes.append(changesBetween(present.nodes.at(i), wanted.nodes.at(i)));
        plan.nodes.constLast().forEachKind([&unchanged](const auto &kind) { unchanged += kind.unchanged; });
    }
    QHash<QString, int> counts;
    QJsonArray steps;
    for (const lab::PlanStep &step : lab::planSteps(plan)) {
        ++counts[nameOf(step.action)];
        steps.append(QJsonObject{{u"action"_s, nameOf(step.action)}, {u"kind"_s, step.kind}, {u"place"_s, step.place}, {u"object"_s, step.object},
                                 {u"subject"_s, step.subject}, {u"commands"_s, QJsonArray::fromStringList(step.commands)}});
    }
    return {{u"steps"_s, steps}, {u"created"_s, counts.value(u"create"_s)}, {u"changed"_s, counts.value(u"change"_s)},
            {u"removed"_s, counts.value(u"remove"_s)}, {u"unchanged"_s, unchanged}, {u"problems"_s, QJsonArray()}};
}

QJsonObject applyWithProblems()
{
    const QJsonObject failed = problem(u"error"_s, u"red/vm-3"_s, u"machine-failed"_s,
                                       u"qemu-system-x86_64: cannot set up guest memory: Cannot allocate memory"_s);
    return {{u"lab"_s, u"article"_s}, {u"created"_s, 206}, {u"changed"_s, 0}, {u"removed"_s, 0}, {u"unchanged"_s, 0},
            {u"seconds"_s, 6.4}, {u"problems"_s, QJsonArray{failed}}};
}

} // namespace overlab::screenshots
