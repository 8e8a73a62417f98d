// SPDX-License-Identifier: GPL-3.0-or-later
// The work of one apply on one node, in three steps with a barrier between them over all nodes:
// what goes, what the network needs, what guests need. Blocking; one worker thread a node.
#pragma once

#include "engine/blueprint/unrealised.h"
#include "engine/lab/changes.h"
#include "engine/lab/guest/domainspecs.h"
#include "engine/lab/node/nodeaccess.h"

#include <QSet>
#include <QString>
#include <QUuid>

#include <functional>

namespace overlab::lab {

/// States of a drawn object as cli.md names them.
enum class ObjectState { Planned, Building, Running, Stopped, Failed };

/// Where a job says what it does. Called from worker threads; implementations must allow that.
class JobReporter
{
public:
    virtual ~JobReporter() = default;
    /// A new operation begins: what was reported before belongs to an older one.
    virtual void begin() {}
    virtual void objectState(const QString &object, ObjectState state, const QString &reason) = 0;
    /// Something could not be done. The job goes on with what does not depend on it.
    virtual void problem(const blueprint::Problem &problem) = 0;
};

/// One node's part of an apply. All objects must outlive it.
struct NodeJob
{
    NodeAccess &access;
    const NodeChanges &changes;
    const DomainSurroundings &surroundings;
    JobReporter &reporter;
    const std::function<bool()> &isInterrupted; ///< asked where a job may end half-way

    const QString &node() const { return changes.node; }
    /// Reports that \a object failed with \a code.
    void fail(const QString &object, const QString &code, const QString &detail) const
    {
        reporter.problem({blueprint::Problem::Severity::Error, object, code, {node()}, detail});
        reporter.objectState(object, ObjectState::Failed, detail);
    }
};

/// Takes away what is not wanted any more, machines first; a node that leaves goes altogether.
/// Throws when the node's daemons do not answer.
void tearDown(const NodeJob &job);

class NewGuests;

/// Makes the node, its links, Open vSwitch, flows, namespaces, addresses, files and services;
/// \a guests begin when their links are there.
void buildNetwork(const NodeJob &job, NewGuests &guests);

/// Finishes the start of namespace \a guests and starts domains. Returns the domains that boot now:
/// one that runs already, although libvirt forgot it, takes no new lease.
QSet<QUuid> startMachines(const NodeJob &job, NewGuests &guests);

} // namespace overlab::lab
