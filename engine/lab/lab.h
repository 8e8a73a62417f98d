// SPDX-License-Identifier: GPL-3.0-or-later
// One lab: what it shall be (journal), what it is (nodes), and the operations on it. Every function
// blocks and belongs on a worker thread; they may be called from several at once: operations that
// change the lab wait for each other, reading ones do not wait.
#pragma once

#include "engine/host/libvirt/hypervisor.h"
#include "engine/host/process/processmark.h"
#include "engine/lab/changes.h"
#include "engine/lab/execute/comparison.h"
#include "engine/lab/execute/nodejob.h"
#include "engine/lab/guestservice.h"
#include "engine/lab/intent.h"
#include "engine/lab/pingreply.h"
#include "engine/lab/placenames.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace overlab::lab {

struct ApplyResult
{
    qsizetype created = 0; ///< kernel objects, as plan lists them
    qsizetype changed = 0;
    qsizetype removed = 0;
    qsizetype unchanged = 0;
    double seconds = 0;
    bool isCancelled = false; ///< it was told to stop: the counts are those of what was done
    bool isRefused = false;   ///< the host cannot make the design: nothing was begun, and the lab is told of nothing
    QList<blueprint::Problem> problems;
};

/// A daemon that the lab keeps running.
struct LabDaemon
{
    QString node;
    QString name;     ///< of its program
    QString object{}; ///< the network that it serves; empty: of the node as a whole
    host::ProcessMark mark{};

    bool isSame(const LabDaemon &other) const { return node == other.node && name == other.name && object == other.object; }
};

/// What an apply would do, node by node.
struct LabPlan
{
    Intent intent;
    QList<NodeChanges> nodes;
};

class Lab
{
public:
    /// \a guestService must outlive it.
    Lab(QString name, blueprint::HostProfile host, GuestService &guestService);
    ~Lab();

    const QString &name() const { return m_name; }

    /// Takes the lab over from an earlier engine by its journal. One that cannot be read (of a newer
    /// program, say) is no reason to end: every operation but the lab's end then throws that error.
    void adopt();

    /// Throws DesignError; Busy when another operation holds the lab for too long. A node that cannot
    /// be read is in the intent's problems.
    LabPlan plan(const DesignInput &input);
    /// As plan(), then carries it out. What cannot be done is in the result's problems; the next
    /// apply finishes it. At \a stop it begins no further step: a cancelled apply is a result, too.
    ApplyResult apply(const DesignInput &input, JobReporter &reporter, std::stop_token stop = {});

    enum class Power { Start, Stop, Reboot };
    /// Throws NotFound, NameTaken, and CommandFailed with what libvirt or the kernel said.
    void setPower(const QString &machine, Power power, JobReporter &reporter);

    /// Answers guests again, and starts daemons that have ended: dnsmasq, and the nodes' Open vSwitch and libvirtd, after
    /// which the node is made as it was (an Open vSwitch that starts has no flows). Called when one
    /// ended. Returns why some do not run in spite of it.
    QList<Error> reviveDaemons(JobReporter &reporter);
    /// Whether reviveDaemons() has something to start.
    bool hasDeadDaemons() const;

    /// Those that run now.
    QList<LabDaemon> runningDaemons() const;

    /// Runs a program in the virtual machine \a machine, through its agent. Waits for that a while
    /// first: a guest has its address before its agent listens. At \a stop the program is killed.
    host::GuestExecResult runInGuest(const QString &node, const QUuid &machine,
                                     const QStringList &command, std::chrono::milliseconds limit,
                                     const std::stop_token &stop = {});
    /// Real echo requests. \a to is a machine, a router, or an address. \a stop ends those of a
    /// virtual machine.
    PingResult ping(const QString &from, const QString &to, int count,
                    const std::stop_token &stop = {});

    /// The design in force; nullopt before the first apply. Cheap: shared and immutable.
    std::shared_ptr<const Intent> intent() const;

    /// The last state that a job reported for an object which is neither running nor stopped.
    std::optional<std::pair<ObjectState, QString>> reportedState(const QString &object) const;

    /// The libvirt connection of \a node, for reading and guest commands.
    host::Hypervisor &hypervisor(const QString &node);

    /// What differs from the design in force: changed or removed behind the program's back. nullopt
    /// while another operation changes the lab (everything differs then).
    std::optional<QList<NodeChanges>> drift();

    /// Makes running operations stop at the next step, and refuses all later ones, which throw
    /// Interrupted: the engine is about to end.
    void interrupt() { m_isEnding = true; }
    bool isEnding() const { return m_isEnding; }
    /// Ends the nodes' daemons quickly, whatever else is going on; nothing starts them again. The
    /// kernel would take seconds over a switch with hundreds of ports.
    void endDaemons();

private:
    class Recorder;

    /// Not held when \a stop came before the other operation's end.
    std::unique_lock<std::timed_mutex> hold(const std::stop_token &stop = {});
    Error ended() const;
    /// Returns when it is up again.
    void rebootDomain(const Intent &intent, const blueprint::ResolvedMachine &machine);
    NodeAccess &access(const QString &node);
    QList<NodeChanges> compareNodes(const Intent &intent, NodeReadings readings = {});
    NodeReadings beginReading();
    /// Starts libvirtd where it has ended: without it nobody tells of machines that shall go. Returns whether
    /// one was started; why one was not goes to \a reporter.
    bool reviveLibvirt(JobReporter &reporter) const;
    ApplyResult carryOut(const std::shared_ptr<const Intent> &intent, JobReporter &reporter,
                         NodeReadings readings = {}, std::stop_token stop = {});
    /// What a cancelled apply leaves becomes planned again. False when nothing was left to do.
    bool leavesUndone(const QList<NodeChanges> &left);
    void setIntent(std::shared_ptr<const Intent> intent);
    void endQuiet();
    DomainSurroundings surroundings(const Intent &intent) const;

    const QString m_name;
    const blueprint::HostProfile m_host;
    GuestService &m_guestService;
    std::timed_mutex m_operation;
    mutable std::mutex m_state; ///< guards the members below
    std::shared_ptr<const Intent> m_intent;
    QHash<QString, std::pair<ObjectState, QString>> m_reported;
    std::map<QString, std::unique_ptr<host::Hypervisor>> m_hypervisors;
    std::map<QString, std::unique_ptr<NodeAccess>> m_access; ///< only with m_operation held
    Journal m_journal;                                       ///< only with m_operation held
    std::optional<Error> m_adoption;                         ///< why adopt() failed
    std::atomic<bool> m_isEnding = false;
};

} // namespace overlab::lab
