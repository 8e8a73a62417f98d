// SPDX-License-Identifier: GPL-3.0-or-later
// All nodes as they are, beside what they shall be. Nodes are read in parallel, and as soon as it is clear that
// they will be compared: while the design is still being worked out.
#pragma once

#include "engine/lab/changes.h"
#include "engine/lab/guest/domainspecs.h"
#include "engine/lab/node/nodesnapshot.h"

#include <QList>

#include <future>
#include <map>

namespace overlab::lab {

class NodeAccess;

/// Nodes that are being read in the background. Its end waits for them.
class NodeReadings
{
public:
    /// \a access must outlive it, and be left alone until it is read.
    void begin(NodeAccess &access);
    /// The node as it was read, or as it is now when nobody began. Throws what reading met. May be called for
    /// several nodes at once.
    NodeSnapshot take(NodeAccess &access);

private:
    std::map<const NodeAccess *, std::future<NodeSnapshot>> m_running;
};

struct NodeComparison
{
    NodeAccess *access = nullptr;
    const blueprint::NodeBlueprint *wanted = nullptr; ///< null: the node shall go
};

/// One entry for each comparison, in the same order; that of a node which cannot be read has nothing
/// but its failure.
QList<NodeChanges> compareAll(const QList<NodeComparison> &nodes, const DomainSurroundings &surroundings,
                              NodeReadings &readings);

} // namespace overlab::lab
