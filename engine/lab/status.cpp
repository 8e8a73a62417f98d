// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/status.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/lab.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodedomains.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"
#include "engine/lab/plan/plansteps.h"
#include "engine/lab/tenantusage.h"
#include "engine/lab/uplinkstatus.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::ResolvedMachine;
using blueprint::ResolvedNetwork;
using blueprint::ResolvedPort;
using blueprint::ResolvedRouter;
using blueprint::Topology;

class StatusReader
{
public:
    StatusReader(Lab &lab, const Intent &intent)
        : m_lab(lab), m_intent(intent), m_topology(intent.topology)
    {
        m_outsideIsUp = !blueprint::hasOutside(m_topology) || isUp(blueprint::outsideName.toString());
        for (const blueprint::ResolvedNode &node : m_topology.nodes) {
            const bool up = isUp(node.name);
            m_nodeIsUp.append(up);
            try {
                const auto domains = readDomains(node.name, m_lab.hypervisor(node.name));
                if (!domains)
                    m_unseen.insert(node.name);
                for (const host::DomainState &domain : domains.value_or(QList<host::DomainState>()))
                    m_domains.insert(domain.uuid, domain.run);
            } catch (const Error &error) {
                m_domainTrouble.insert(node.name, QString::fromUtf8(error.what()));
            }
        }
    }

    QJsonObject read()
    {
        const QJsonValue drift = readDrift();
        QJsonArray nodes;
        QJsonArray machines;
        QJsonArray routers;
        QJsonArray networks;
        for (int i = 0; i < m_topology.nodes.size(); ++i)
            nodes.append(nodeObject(i));
        for (const ResolvedMachine &machine : m_topology.machines)
            machines.append(machineObject(machine));
        for (const ResolvedRouter &router : m_topology.routers)
            routers.append(routerObject(router));
        for (int i = 0; i < m_topology.networks.size(); ++i)
            networks.append(networkObject(i));
        return {{u"lab"_s, m_lab.name()},
                {u"state"_s, labState()},
                {u"nodes"_s, nodes},
                {u"outside"_s, outsideValue()},
                {u"vms"_s, machines},
                {u"routers"_s, routers},
                {u"networks"_s, networks},
                {u"tenants"_s, tenantUsage(m_topology)},
                {u"uplink"_s, uplinkStatus(m_intent.journal)},
                {u"drift"_s, drift}};
    }

private:
    static bool isUp(const QString &node)
    {
        return nodeWorldExists(node) && isOpenVSwitchRunning(node);
    }

    /// {place, kind, subject, object, is: "missing" | "different" | "left over"}; null when it could
    /// not be compared. Notes which nodes cannot be read.
    QJsonValue readDrift()
    {
        QJsonArray array;
        const auto drift = m_lab.drift();
        if (!drift)
            return QJsonValue::Null;
        for (const NodeChanges &node : *drift) {
            if (!node.failure.isEmpty())
                m_nodeTrouble.insert(node.node, node.failure);
        }
        LabPlan plan;
        plan.nodes = *drift;
        // Without its daemons nearly all of a node seems to be missing, which nobody took away.
        plan.nodes.removeIf([](const NodeChanges &node) { return isHurt(node.wanted); });
        for (const PlanStep &step : planSteps(plan)) {
            QString what = u"different"_s;
            if (step.action == PlanStep::Action::Create)
                what = u"missing"_s;
            else if (step.action == PlanStep::Action::Remove)
                what = u"left over"_s;
            array.append(QJsonObject{{u"place"_s, step.place},
                                     {u"kind"_s, step.kind},
                                     {u"subject"_s, step.subject},
                                     {u"object"_s, step.object},
                                     {u"is"_s, what}});
        }
        return array;
    }

    QString labState() const
    {
        const bool partial = m_isIncomplete || !m_nodeTrouble.isEmpty()
            || m_intent.journal.phase == Journal::Phase::Applying || m_nodeIsUp.contains(false)
            || !m_outsideIsUp;
        return partial ? u"partial"_s : u"running"_s;
    }

    QJsonObject nodeObject(int index)
    {
        const blueprint::ResolvedNode &node = m_topology.nodes.at(index);
        QJsonArray roles;
        if (node.isNetwork)
            roles.append(u"network"_s);
        if (node.isCompute)
            roles.append(u"compute"_s);
        QJsonObject object{{u"name"_s, node.name},
                           {u"roles"_s, roles},
                           {u"address"_s, node.address.toString()}};
        addState(node.name, m_nodeIsUp.at(index), object);
        return object;
    }

    /// Null where the design has no external network.
    QJsonValue outsideValue() const
    {
        if (!blueprint::hasOutside(m_topology))
            return QJsonValue::Null;
        QJsonObject object;
        addState(blueprint::outsideName.toString(), m_outsideIsUp, object);
        return object;
    }

    /// The state of a node, or of "outside", and the reason of a failed one.
    void addState(const QString &node, bool isUp, QJsonObject &object) const
    {
        const auto reported = m_lab.reportedState(node);
        const QString trouble = m_nodeTrouble.value(node);
        const bool up = isUp && trouble.isEmpty();
        object.insert(u"state"_s, up ? u"running"_s : u"failed"_s);
        if (!trouble.isEmpty())
            object.insert(u"reason"_s, trouble);
        else if (!up && reported)
            object.insert(u"reason"_s, reported->second);
    }

    /// What is there, unless a job says that it is still at it or has failed.
    std::pair<ObjectState, QString> machineState(const ResolvedMachine &machine) const
    {
        const bool stopped = m_intent.journal.stopped.contains(machine.object());
        if (machine.type == design::MachineType::Namespace) {
            if (QFileInfo::exists(paths::guestNamespace(machine.uuid)) && isGuestWhole(machine.uuid))
                return {ObjectState::Running, {}};
            return {stopped ? ObjectState::Stopped : ObjectState::Failed, {}};
        }
        const QString node = m_topology.nodes.at(machine.node).name;
        const QString trouble = m_domainTrouble.value(node);
        if (m_unseen.contains(node) || !trouble.isEmpty()) { // libvirtd has ended or hangs; its machines run on without it
            const ObjectState silent = stopped ? ObjectState::Stopped : ObjectState::Failed;
            return isEmulated(node, machine.instance) ? std::pair(ObjectState::Running, QString()) : std::pair(silent, trouble);
        }
        const auto domain = m_domains.constFind(machine.uuid);
        if (domain == m_domains.cend())
            return {ObjectState::Failed, {}};
        return {*domain == host::DomainState::Run::Off ? ObjectState::Stopped
                                                       : ObjectState::Running, {}};
    }

    /// Whom a cancelled apply has left behind may come up by itself, unless it is only half made.
    bool hasComeUp(const ResolvedMachine &machine, ObjectState state)
    {
        if (state != ObjectState::Running || machine.type == design::MachineType::Vm)
            return state == ObjectState::Running;
        const QString node = m_topology.nodes.at(machine.node).name;
        if (!m_guestMarks.contains(node))
            m_guestMarks.insert(node, readMarks(node, MarkKind::Guest));
        return m_guestMarks.value(node).contains(machine.uuid.toString(QUuid::WithoutBraces));
    }

    QJsonObject machineObject(const ResolvedMachine &machine)
    {
        auto state = machineState(machine);
        const auto reported = m_lab.reportedState(machine.object());
        const bool isLeftBehind = reported && reported->first == ObjectState::Planned;
        if (reported && !(isLeftBehind && hasComeUp(machine, state.first)))
            state = *reported;
        const bool isThere = state.first == ObjectState::Running
            || state.first == ObjectState::Stopped;
        m_isIncomplete = m_isIncomplete || !isThere;
        QJsonArray interfaces;
        for (const ResolvedPort &port : machine.ports)
            interfaces.append(interfaceObject(u"tap"_s, port));
        const bool isVm = machine.type == design::MachineType::Vm;
        QJsonObject object{{u"tenant"_s, machine.tenant},
                           {u"name"_s, machine.name},
                           {u"type"_s, isVm ? u"vm"_s : u"namespace"_s},
                           {u"node"_s, m_topology.nodes.at(machine.node).name},
                           {u"state"_s, objectStateName(state.first)},
                           {u"interfaces"_s, interfaces}};
        if (isVm)
            object.insert(u"instance"_s, machine.instance);
        if (!state.second.isEmpty())
            object.insert(u"reason"_s, state.second);
        return object;
    }

    QJsonObject interfaceObject(const QString &prefix, const ResolvedPort &port) const
    {
        QJsonObject object{
            {u"network"_s, m_topology.networks.at(port.network).object()},
            {u"device"_s, blueprint::deviceName(prefix, port.uuid)},
            {u"mac"_s, port.mac.toString()},
            {u"address"_s,
             port.addresses.isEmpty() ? QString() : port.addresses.first().address.toString()},
            {u"floatingIp"_s,
             port.floatingIp ? QJsonValue(port.floatingIp->toString()) : QJsonValue()},
        };
        return object;
    }

    QJsonObject routerObject(const ResolvedRouter &router) const
    {
        QJsonArray interfaces;
        for (const ResolvedPort &port : router.interfaces)
            interfaces.append(interfaceObject(u"qr-"_s, port));
        QJsonValue external;
        if (router.gateway) {
            QJsonObject port = interfaceObject(u"qg-"_s, router.gateway->port);
            port.insert(u"snat"_s, router.gateway->snat);
            external = port;
        }
        const QString node = m_topology.nodes.at(router.node).name;
        const QString nameSpace = blueprint::routerNamespace(router.uuid);
        const bool up = QFileInfo::exists(paths::namedNamespace(node, nameSpace)); // whether anything passes, its node tells
        return {{u"tenant"_s, router.tenant},
                {u"name"_s, router.name},
                {u"node"_s, node},
                {u"namespace"_s, nameSpace},
                {u"state"_s, up ? u"running"_s : u"failed"_s},
                {u"interfaces"_s, interfaces},
                {u"external"_s, external}};
    }

    QJsonObject networkObject(int index) const
    {
        const ResolvedNetwork &network = m_topology.networks.at(index);
        QJsonObject vlans;
        for (int node = 0; node < m_topology.nodes.size(); ++node) {
            const int tag = m_topology.localVlans.at(node).value(index, 0);
            if (tag != 0)
                vlans.insert(m_topology.nodes.at(node).name, tag);
        }
        QJsonArray subnets;
        for (const blueprint::ResolvedSubnet &subnet : network.subnets)
            subnets.append(subnet.cidr.toString());
        QJsonObject object{{u"tenant"_s, network.tenant},
                           {u"name"_s, network.name},
                           {u"type"_s, blueprint::networkTypeName(network.type)},
                           {u"segment"_s, network.segment != 0 ? QJsonValue(qint64(network.segment))
                                                               : QJsonValue()},
                           {u"mtu"_s, network.mtuBytes},
                           {u"subnets"_s, subnets},
                           {u"localVlan"_s, vlans}};
        if (network.hasDhcp()) {
            object.insert(u"namespace"_s, u"qdhcp-"_s + blueprint::uuidText(network.uuid));
            object.insert(u"node"_s, m_topology.nodes.at(network.dhcpNode).name);
        }
        return object;
    }

    Lab &m_lab;
    const Intent &m_intent;
    const Topology &m_topology;
    QList<bool> m_nodeIsUp;
    bool m_outsideIsUp = true; ///< or not there, as drawn
    QHash<QUuid, host::DomainState::Run> m_domains;
    QHash<QString, QString> m_domainTrouble;
    QSet<QString> m_unseen; ///< nodes whose virtual machines nobody tells of
    QHash<QString, QHash<QString, Mark>> m_guestMarks; ///< by node, where they matter
    QHash<QString, QString> m_nodeTrouble; ///< why nodes cannot be read
    bool m_isIncomplete = false; ///< a machine has failed or is not made
};

} // namespace

QString objectStateName(ObjectState state)
{
    switch (state) {
    case ObjectState::Planned:
        return u"planned"_s;
    case ObjectState::Building:
        return u"building"_s;
    case ObjectState::Running:
        return u"running"_s;
    case ObjectState::Stopped:
        return u"stopped"_s;
    case ObjectState::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject labStatus(Lab &lab)
{
    const auto intent = lab.intent();
    if (!intent) {
        return {{u"lab"_s, lab.name()},       {u"state"_s, u"stopped"_s},
                {u"nodes"_s, QJsonArray()},   {u"outside"_s, QJsonValue::Null},
                {u"vms"_s, QJsonArray()},
                {u"routers"_s, QJsonArray()}, {u"networks"_s, QJsonArray()},
                {u"tenants"_s, QJsonArray()}, {u"uplink"_s, uplinkStatus({})},
                {u"drift"_s, QJsonArray()}};
    }
    return StatusReader(lab, *intent).read();
}

} // namespace overlab::lab
