// SPDX-License-Identifier: GPL-3.0-or-later
// The lab's daemons: which run, their end, and that they run again.
#include "engine/lab/lab.h"

#include "engine/host/process/socketrelease.h"
#include "engine/lab/execute/services.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"

#include <algorithm>

namespace overlab::lab {

using namespace Qt::StringLiterals;

namespace {

/// Services of \a node that were started and have ended. Those that never were are the next apply's business.
QList<blueprint::Service> deadServices(const blueprint::NodeBlueprint &node)
{
    const QHash<QString, Mark> marks = readMarks(node.name, MarkKind::Service);
    QList<blueprint::Service> dead;
    for (const blueprint::Service &service : node.services) {
        if (marks.contains(service.name)
            && !host::readPidFile(paths::nodeFile(node.name, service.pidFile), service.pidFile))
            dead.append(service);
    }
    return dead;
}

} // namespace

QList<LabDaemon> Lab::runningDaemons() const
{
    QList<LabDaemon> running;
    const auto current = intent();
    if (!current)
        return running;
    const auto add = [&running](const LabDaemon &daemon) {
        if (!daemon.name.isEmpty()) // else it has ended while it was looked at
            running.append(daemon);
    };
    for (const blueprint::NodeBlueprint &node : current->blueprint.nodes) {
        for (const host::ProcessMark &mark : runningNodeDaemons(node.name))
            add({node.name, host::readProgramName(mark.pid), {}, mark});
        for (const blueprint::Service &service : node.services) {
            const QString pidFile = paths::nodeFile(node.name, service.pidFile);
            if (const auto mark = host::readPidFile(pidFile, service.pidFile))
                add({node.name, host::readProgramName(mark->pid), service.origin, *mark});
        }
    }
    return running;
}

void Lab::endDaemons()
{
    interrupt();
    QList<host::ProcessMark> marks;
    for (const LabDaemon &daemon : runningDaemons())
        marks.append(daemon.mark);
    host::killAndRelease(marks);
}

bool Lab::reviveLibvirt(JobReporter &reporter) const
{
    bool isRevived = false;
    for (const QString &node : m_journal.nodes) {
        if (!hasLostLibvirt(node))
            continue;
        try {
            isRevived = ensureLibvirt(node) || isRevived;
        } catch (const Error &error) {
            reporter.problem({blueprint::Problem::Severity::Error, node, u"node-failed"_s, {node}, QString::fromUtf8(error.what())});
        }
    }
    return isRevived;
}

bool Lab::hasDeadDaemons() const
{
    const auto current = intent();
    if (!current)
        return false;
    const QList<blueprint::NodeBlueprint> &nodes = current->blueprint.nodes;
    return std::any_of(nodes.cbegin(), nodes.cend(), [](const blueprint::NodeBlueprint &node) {
        return nodeWorldExists(node.name) && (isHurt(node) || !deadServices(node).isEmpty());
    });
}

QList<Error> Lab::reviveDaemons(JobReporter &reporter)
{
    QList<Error> failures;
    const auto lock = hold();
    const auto current = intent();
    if (!current)
        return failures;
    endQuiet();
    for (const blueprint::Problem &problem : m_guestService.serve(current))
        failures.append(Error(ErrorCode::CommandFailed, problem.object, problem.detail));
    const auto noteFailure = [&failures](const auto &, const Error &error) {
        failures.append(error);
    };
    bool nodeIsHurt = false;
    for (const blueprint::NodeBlueprint &node : current->blueprint.nodes) {
        if (!nodeWorldExists(node.name))
            continue; // never made, or removed by hand: the next apply's business
        nodeIsHurt = nodeIsHurt || isHurt(node);
        startServices(node.name, deadServices(node), noteFailure);
    }
    if (!nodeIsHurt)
        return failures;
    const ApplyResult result = carryOut(current, reporter);
    for (const blueprint::NodeBlueprint &node : current->blueprint.nodes) {
        if (!isHurt(node))
            continue;
        QString why = u"its Open vSwitch or libvirtd does not start"_s;
        for (const blueprint::Problem &problem : result.problems) {
            if (problem.object == node.name && !problem.detail.isEmpty())
                why = problem.detail;
        }
        failures.append(Error(ErrorCode::CommandFailed, node.name, why));
    }
    return failures;
}

} // namespace overlab::lab
