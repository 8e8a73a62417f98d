// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/flowchanges.h"

#include "engine/host/ovs/flowtable.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/ovsmapping.h"

#include <algorithm>
#include <future>
#include <map>
#include <vector>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// The flows that cannot be named any more once the ports and bridges that go are gone.
class GoingWithAPort
{
public:
    explicit GoingWithAPort(const NodeJob &job)
    {
        for (const blueprint::OvsBridge &bridge : job.changes.ovsBridges.removed)
            m_bridges.insert(bridge.name);
        for (const blueprint::OvsPort &port : job.changes.ovsPorts.removed)
            m_ports.insert(port.name);
    }

    bool contains(const blueprint::Flow &flow) const
    {
        return m_bridges.contains(flow.bridge) || namesAPort(flow.match) || namesAPort(flow.actions);
    }

private:
    /// Flows have names of ports in quotes.
    bool namesAPort(const QString &text) const
    {
        for (qsizetype open = text.indexOf(u'"'); open >= 0;) {
            const qsizetype close = text.indexOf(u'"', open + 1);
            if (close < 0)
                return false;
            if (m_ports.contains(text.mid(open + 1, close - open - 1)))
                return true;
            open = text.indexOf(u'"', close + 1);
        }
        return false;
    }

    QSet<QString> m_bridges;
    QSet<QString> m_ports;
};

/// Table 20 learns with the segment of the packet that it saw. Where table 22 floods a network in
/// another way now, or no more, what was learned is forgotten: it could name a segment of before.
void forgetLearned(const NodeJob &job)
{
    QSet<QString> tags;
    for (const blueprint::Flow &flow : job.changes.flows.changed + job.changes.flows.removed) {
        if (flow.bridge == u"br-tun"_s && flow.table == 22 && flow.match.startsWith(u"dl_vlan="_s))
            tags.insert(u"vlan_tci=0x%1/0x0fff"_s.arg(flow.match.mid(8).toInt(), 4, 16, QChar(u'0')));
    }
    if (tags.isEmpty())
        return;
    QList<host::FlowChange> stale;
    for (const host::Flow &flow : host::readFlows(ovsRunDirectory(job.node()), u"br-tun"_s)) {
        if (flow.table == 20 && flow.isLearned() && tags.contains(flow.match.section(u',', 0, 0)))
            stale.append({host::FlowChange::Kind::Remove, flow});
    }
    if (!stale.isEmpty())
        host::applyFlows(ovsRunDirectory(job.node()), u"br-tun"_s, stale);
}

} // namespace

void removeFlowsOfRemovedPorts(const NodeJob &job)
{
    std::map<QString, QList<host::FlowChange>> byBridge;
    const GoingWithAPort going(job);
    for (const blueprint::Flow &flow : job.changes.flows.removed) {
        if (going.contains(flow))
            byBridge[flow.bridge].append({host::FlowChange::Kind::Remove, toHostFlow(flow)});
    }
    for (const auto &[bridge, changes] : byBridge)
        host::applyFlows(ovsRunDirectory(job.node()), bridge, changes);
}

void ensureFlows(const NodeJob &job, const QSet<QString> &missingPorts)
{
    std::map<QString, QList<host::FlowChange>> byBridge;
    const GoingWithAPort going(job);
    for (const blueprint::Flow &flow : job.changes.flows.removed) {
        if (!going.contains(flow))
            byBridge[flow.bridge].append({host::FlowChange::Kind::Remove, toHostFlow(flow)});
    }
    for (const blueprint::Flow &flow : job.changes.flows.wanted()) {
        const auto isNamed = [&flow](const QString &port) {
            return flow.match.contains(port) || flow.actions.contains(port);
        };
        if (std::none_of(missingPorts.cbegin(), missingPorts.cend(), isNamed))
            byBridge[flow.bridge].append({host::FlowChange::Kind::Add, toHostFlow(flow)});
    }
    std::vector<std::future<void>> running;
    for (const auto &entry : byBridge) {
        running.push_back(std::async([&job, &entry] {
            host::applyFlows(ovsRunDirectory(job.node()), entry.first, entry.second);
        }));
    }
    for (std::future<void> &bridge : running)
        bridge.wait(); // one that fails does not leave the others alone
    for (std::future<void> &bridge : running)
        bridge.get();
    forgetLearned(job);
}

void noteFlows(const NodeJob &job)
{
    std::map<QString, std::pair<QList<blueprint::Flow>, QList<blueprint::Flow>>> byBridge;
    for (const blueprint::Flow &flow : job.changes.flows.wanted())
        byBridge[flow.bridge].first.append(flow);
    for (const blueprint::Flow &flow : job.changes.flows.removed)
        byBridge[flow.bridge].second.append(flow);
    for (const auto &[bridge, changes] : byBridge)
        job.access.knownFlows(bridge).note(job.node(), bridge, changes.first, changes.second);
}

} // namespace overlab::lab
