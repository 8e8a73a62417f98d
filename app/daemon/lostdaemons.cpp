// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/lostdaemons.h"

#include <QJsonObject>

#include <algorithm>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView switchName = u"ovs-vswitchd";

bool isInUserspace(const blueprint::NodeBlueprint &blueprint)
{
    return std::any_of(blueprint.ovsBridges.cbegin(), blueprint.ovsBridges.cend(),
                       [](const blueprint::OvsBridge &bridge) { return bridge.datapathType == u"netdev"; });
}

/// Whether the design in force still has it.
bool isWanted(const lab::Lab &lab, const lab::LabDaemon &daemon)
{
    const auto intent = lab.intent();
    if (!intent)
        return false;
    for (const blueprint::NodeBlueprint &node : intent->blueprint.nodes) {
        if (node.name == daemon.node)
            return daemon.object.isEmpty()
                || std::any_of(node.services.cbegin(), node.services.cend(),
                               [&daemon](const blueprint::Service &service) { return service.origin == daemon.object; });
    }
    return false;
}

} // namespace

bool stopsTraffic(const blueprint::NodeBlueprint &blueprint, const QString &daemon)
{
    return daemon == switchName && isInUserspace(blueprint);
}

bool forgetsConnections(const blueprint::NodeBlueprint &blueprint, const QString &daemon)
{
    return stopsTraffic(blueprint, daemon) && blueprint.firewall == design::FirewallDriver::Native;
}

void LostDaemons::add(const lab::LabDaemon &daemon, const blueprint::NodeBlueprint &blueprint)
{
    {
        const std::lock_guard guard(m_mutex);
        m_lost.append({daemon, stopsTraffic(blueprint, daemon.name), forgetsConnections(blueprint, daemon.name)});
    }
    emit changed();
}

void LostDaemons::settle(const lab::Lab &lab, const QList<lab::LabDaemon> &running, const QList<Error> &failures)
{
    const auto isOver = [&](const Lost &lost) {
        return !isWanted(lab, lost.daemon)
            || std::any_of(running.cbegin(), running.cend(), [&lost](const lab::LabDaemon &other) { return lost.daemon.isSame(other); });
    };
    const auto reasonOf = [&failures](const Lost &lost) {
        const auto isAbout = [&lost](const Error &error) {
            return error.subject() == lost.daemon.node || (!lost.daemon.object.isEmpty() && error.subject() == lost.daemon.object);
        };
        const auto found = std::find_if(failures.cbegin(), failures.cend(), isAbout);
        return found == failures.cend() ? QString() : found->detail();
    };
    bool isChanged = false;
    {
        const std::lock_guard guard(m_mutex);
        isChanged = m_lost.removeIf(isOver) > 0;
        for (Lost &lost : m_lost) {
            const QString reason = reasonOf(lost);
            isChanged = isChanged || reason != lost.reason;
            lost.reason = reason;
        }
    }
    if (isChanged)
        emit changed();
}

QJsonArray LostDaemons::toJson() const
{
    const std::lock_guard guard(m_mutex);
    QJsonArray list;
    for (const Lost &lost : m_lost) {
        list.append(QJsonObject{{u"node"_s, lost.daemon.node},
                                {u"daemon"_s, lost.daemon.name},
                                {u"object"_s, lost.daemon.object},
                                {u"stopsTraffic"_s, lost.stopsTraffic},
                                {u"forgetsConnections"_s, lost.forgetsConnections},
                                {u"reason"_s, lost.reason}});
    }
    return list;
}

} // namespace overlab
