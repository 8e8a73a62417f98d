// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/plan/plansteps.h"

#include "engine/lab/plan/commands.h"

#include <type_traits>

#include <QSet>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using Action = PlanStep::Action;

/// Name of an object in the kernel's or daemon's own words.
template<typename T>
QString subjectOf(const T &object)
{
    if constexpr (std::is_same_v<T, blueprint::Flow>)
        return u"%1 %2"_s.arg(object.bridge, commands::flowIdentity(object));
    else if constexpr (requires { object.hostName; })
        return object.object;
    else if constexpr (requires { object.name; })
        return object.name;
    else if constexpr (requires { object.path; })
        return object.path;
    else
        return object.key();
}

template<typename T>
QString originOf(const T &object)
{
    if constexpr (requires { object.object; })
        return object.object;
    else
        return object.origin;
}

class StepList
{
public:
    explicit StepList(const QString &node) : m_node(node) {}

    void add(Action action, const QString &kind, const QString &subject, const QString &object,
             const QStringList &commands)
    {
        m_steps.append({action, kind, m_node, subject, object, commands});
    }

    template<typename T>
    void removals(const QString &kind, const Changes<T> &changes)
    {
        for (const T &object : changes.removed) {
            add(Action::Remove, kind, subjectOf(object), originOf(object),
                commands::remove(object));
        }
    }

    template<typename T>
    void additions(const QString &kind, const Changes<T> &changes)
    {
        for (const T &object : changes.created) {
            add(Action::Create, kind, subjectOf(object), originOf(object),
                commands::create(object));
        }
        for (const T &object : changes.changed) {
            add(Action::Change, kind, subjectOf(object), originOf(object),
                commands::create(object));
        }
    }

    /// More that the last step needs.
    void extend(const QStringList &commands)
    {
        if (!m_steps.isEmpty())
            m_steps.last().commands += commands;
    }
    /// More that the step of \a subject needs.
    void extend(const QString &subject, const QStringList &commands)
    {
        for (PlanStep &step : m_steps) {
            if (step.subject == subject)
                step.commands += commands;
        }
    }

    QList<PlanStep> steps() const { return m_steps; }

private:
    QString m_node;
    QList<PlanStep> m_steps;
};

const QString forward = u"sysctl -q -w net.ipv4.ip_forward=1"_s;

QStringList nodeCommands(const blueprint::NodeBlueprint &node)
{
    QStringList lines{
        u"# in the lab: a network, mount and UTS namespace for %1 with Open vSwitch, and"_s.arg(node.name),
        u"# ip link add %1 type veth peer name eth0 address %2 netns %3"_s.arg(
            node.underlayPort, node.underlayMac.toString(), node.name),
        u"# ip link set %1 master underlay up"_s.arg(node.underlayPort),
        u"sysctl -q -w net.ipv4.conf.all.arp_ignore=1"_s};
    if (node.forwards)
        lines.append(forward);
    return lines;
}

/// Tells running services of the files that are new for them.
QStringList reloads(const NodeChanges &changes)
{
    QSet<QString> paths;
    for (const blueprint::ConfigFile &file : changes.files.wanted())
        paths.insert(file.path);
    QSet<QString> starting;
    for (const blueprint::Service &service : changes.services.wanted())
        starting.insert(service.name);
    QStringList commands;
    for (const blueprint::Service &service : changes.wanted.services) {
        const bool concerned =
            std::any_of(service.reloads.cbegin(), service.reloads.cend(),
                        [&paths](const QString &path) { return paths.contains(path); });
        if (concerned && !starting.contains(service.name))
            commands.append(u"kill -HUP \"$(cat %1)\""_s.arg(service.pidFile));
    }
    return commands;
}

QStringList underlayCommands(const blueprint::NodeBlueprint &node)
{
    return {u"ip link set eth0 up mtu %1"_s.arg(node.underlayMtuBytes),
            u"# in the place underlay:"_s,
            u"# ip link set %1 master underlay up mtu %2"_s.arg(node.underlayPort)
                .arg(node.underlayMtuBytes)};
}

QList<PlanStep> nodeSteps(const NodeChanges &changes)
{
    StepList list(changes.node);
    list.removals(u"machine"_s, changes.domains);
    list.removals(u"machine"_s, changes.guests);
    list.removals(u"service"_s, changes.services);
    list.removals(u"route"_s, changes.routes);
    list.removals(u"flow"_s, changes.flows);
    list.removals(u"port"_s, changes.ovsPorts);
    list.removals(u"device"_s, changes.devices);
    list.removals(u"bridge"_s, changes.ovsBridges);
    list.removals(u"namespace"_s, changes.namespaces);
    list.removals(u"veth"_s, changes.vethPairs);
    list.removals(u"bridge"_s, changes.linuxBridges);
    list.removals(u"tap"_s, changes.taps);
    list.removals(u"file"_s, changes.files);
    if (changes.remove)
        list.add(Action::Remove, u"node"_s, changes.node, changes.node, {});
    if (changes.create)
        list.add(Action::Create, u"node"_s, changes.node, changes.node,
                 nodeCommands(changes.wanted));
    else if (changes.underlayPort)
        list.add(Action::Change, u"veth"_s, changes.wanted.underlayPort,
                 blueprint::nodeOrigin.toString(), underlayCommands(changes.wanted));
    if (changes.forwarding)
        list.add(Action::Change, u"node"_s, changes.node, changes.node, {forward});
    list.additions(u"address set"_s, changes.addressSets);
    list.removals(u"packet filter"_s, changes.packetFilters);
    list.additions(u"packet filter"_s, changes.packetFilters);
    list.removals(u"address set"_s, changes.addressSets);
    list.additions(u"namespace"_s, changes.namespaces);
    const auto &gone = changes.goneTranslations;
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        list.extend(it.key(), commands::forget(it.key(), it.value()));
    list.additions(u"bridge"_s, changes.linuxBridges);
    list.additions(u"veth"_s, changes.vethPairs);
    list.additions(u"tap"_s, changes.taps);
    list.additions(u"bridge"_s, changes.ovsBridges);
    list.additions(u"port"_s, changes.ovsPorts);
    list.additions(u"flow"_s, changes.flows);
    list.additions(u"device"_s, changes.devices);
    list.additions(u"route"_s, changes.routes);
    list.additions(u"file"_s, changes.files);
    list.extend(reloads(changes));
    list.additions(u"service"_s, changes.services);
    list.additions(u"machine"_s, changes.guests);
    list.additions(u"machine"_s, changes.domains);
    return list.steps();
}

} // namespace

QList<PlanStep> planSteps(const LabPlan &plan)
{
    QList<PlanStep> steps;
    for (const NodeChanges &node : plan.nodes)
        steps += nodeSteps(node);
    return steps;
}

} // namespace overlab::lab
