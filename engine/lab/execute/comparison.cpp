// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/comparison.h"

#include "engine/base/error.h"
#include "engine/lab/diff.h"
#include "engine/lab/execute/inparallel.h"
#include "engine/lab/node/nodeaccess.h"

namespace overlab::lab {

void NodeReadings::begin(NodeAccess &access)
{
    m_running[&access] = std::async(std::launch::async, [&access] { return readNode(access); });
}

NodeSnapshot NodeReadings::take(NodeAccess &access)
{
    const auto running = m_running.find(&access);
    return running != m_running.end() && running->second.valid() ? running->second.get() : readNode(access);
}

QList<NodeChanges> compareAll(const QList<NodeComparison> &nodes, const DomainSurroundings &surroundings,
                              NodeReadings &readings)
{
    QList<NodeChanges> changes(nodes.size());
    NodeChanges *const results = changes.data();
    inParallel(nodes.size(), [&](qsizetype i) {
        const NodeComparison &node = nodes.at(i);
        blueprint::NodeBlueprint nothing;
        nothing.name = node.access->node();
        const blueprint::NodeBlueprint &wanted = node.wanted ? *node.wanted : nothing;
        try {
            NodeSnapshot snapshot = readings.take(*node.access);
            readWanted(*node.access, wanted, snapshot);
            results[i] = node.wanted ? diffNode(wanted, snapshot, surroundings) : removalOf(snapshot);
        } catch (const Error &error) {
            results[i].node = nothing.name;
            results[i].wanted.name = nothing.name;
            results[i].failure = QString::fromUtf8(error.what());
        }
    });
    return changes;
}

} // namespace overlab::lab
