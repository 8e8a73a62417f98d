// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a node's bridges, each bridge in one bundle: no packet meets half a change.
#pragma once

#include "engine/lab/execute/nodejob.h"

#include <QSet>
#include <QString>

namespace overlab::lab {

/// Those that name ports which go; all else goes with ensureFlows(). Throws as host::applyFlows().
void removeFlowsOfRemovedPorts(const NodeJob &job);

/// Adds, changes and removes flows. Leaves out those that name one of \a missingPorts (as flows have
/// them): a bridge refuses them and all that come with them. The next apply finds them missing.
void ensureFlows(const NodeJob &job, const QSet<QString> &missingPorts);

/// Lets the next look at the bridges expect what was done (KnownFlows::note()). Right behind the last work on them:
/// what a person changes in between would be taken for ours, and ovs-vswitchd is busy with the answer.
void noteFlows(const NodeJob &job);

} // namespace overlab::lab
