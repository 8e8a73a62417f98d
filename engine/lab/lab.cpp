// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/lab.h"

#include "engine/host/netlink/netlinkbatch.h"
#include "engine/lab/execute/expectation.h"
#include "engine/lab/execute/orchestra.h"
#include "engine/lab/execute/stepclock.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/node/nodesnapshot.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// How long a second command waits for the first one.
constexpr std::chrono::seconds operationLimit{120};
/// How long one that waits may overlook that it was cancelled.
constexpr std::chrono::milliseconds waitingSlice{100};

blueprint::Problem unreadable(const NodeChanges &node)
{
    return {blueprint::Problem::Severity::Error, node.node, u"node-failed"_s, {node.node},
            node.failure};
}

blueprint::Problem cancelled()
{
    return {blueprint::Problem::Severity::Error, {}, u"cancelled"_s, {}, {}};
}

/// Adds what \a nodes would change, or takes it off.
void count(const QList<NodeChanges> &nodes, int sign, ApplyResult &result)
{
    for (const NodeChanges &node : nodes) {
        if (!node.failure.isEmpty())
            continue;
        node.forEachKind([&result, sign](const auto &kind) {
            result.created += sign * kind.created.size();
            result.changed += sign * kind.changed.size();
            result.removed += sign * kind.removed.size();
        });
        result.created += node.create ? sign : 0;
        result.changed += node.underlayPort && !node.create ? sign : 0;
        result.changed += node.forwarding ? sign : 0;
        result.removed += node.remove ? sign : 0;
    }
}

qsizetype unchangedIn(const QList<NodeChanges> &nodes)
{
    qsizetype unchanged = 0;
    for (const NodeChanges &node : nodes) {
        if (!node.failure.isEmpty())
            continue;
        node.forEachKind([&unchanged](const auto &kind) { unchanged += kind.unchanged; });
        unchanged += node.create || node.remove ? 0 : 1;
    }
    return unchanged;
}

} // namespace

/// Passes reports on and remembers them for status.
class Lab::Recorder : public JobReporter
{
public:
    Recorder(Lab &lab, JobReporter &next) : m_lab(lab), m_next(next) {}

    void objectState(const QString &object, ObjectState state, const QString &reason) override
    {
        {
            const std::lock_guard guard(m_lab.m_state);
            if (state == ObjectState::Running || state == ObjectState::Stopped)
                m_lab.m_reported.remove(object);
            else
                m_lab.m_reported.insert(object, {state, reason});
        }
        m_next.objectState(object, state, reason);
    }

    void problem(const blueprint::Problem &problem) override
    {
        {
            const std::lock_guard guard(m_lab.m_state);
            problems.append(problem);
        }
        m_next.problem(problem);
    }

    QList<blueprint::Problem> problems;

private:
    Lab &m_lab;
    JobReporter &m_next;
};

Lab::Lab(QString name, blueprint::HostProfile host, GuestService &guestService)
    : m_name(std::move(name)), m_host(std::move(host)), m_guestService(guestService)
{
}

Lab::~Lab() = default;

Error Lab::ended() const
{
    return Error(ErrorCode::Interrupted, m_name, u"the lab, or its engine, is ending"_s);
}

std::unique_lock<std::timed_mutex> Lab::hold(const std::stop_token &stop)
{
    std::unique_lock lock(m_operation, std::defer_lock);
    const auto deadline = std::chrono::steady_clock::now() + operationLimit;
    while (!lock.try_lock_for(waitingSlice)) {
        if (stop.stop_requested())
            return lock;
        if (std::chrono::steady_clock::now() >= deadline)
            throw Error(ErrorCode::Busy, m_name, u"another command is changing the lab"_s);
    }
    if (m_isEnding)
        throw ended();
    if (m_adoption)
        throw Error(*m_adoption);
    return lock;
}

void Lab::adopt()
{
    const auto lock = hold();
    try {
        const auto journal = readJournal(paths::journal);
        if (!journal || journal->phase == Journal::Phase::Empty)
            return;
        m_journal = *journal;
        setIntent(std::make_shared<const Intent>(intentOf(*journal, m_host)));
        for (const QString &node : journal->nodes)
            access(node).isQuiet = true; // perhaps: see endQuiet()
    } catch (const Error &error) {
        m_adoption = error;
    }
}

/// An apply that was cut short, or failed on a node, may have kept broadcasts from some ports.
void Lab::endQuiet()
{
    for (const QString &node : m_journal.nodes) {
        if (!access(node).isQuiet || !nodeWorldExists(node) || !isOpenVSwitchRunning(node))
            continue;
        try {
            flood(node);
            access(node).isQuiet = false;
        } catch (const Error &) {
            // The next look, or the next apply, tries again.
        }
    }
}

void Lab::setIntent(std::shared_ptr<const Intent> intent)
{
    const std::lock_guard guard(m_state);
    m_intent = std::move(intent);
}

std::shared_ptr<const Intent> Lab::intent() const
{
    const std::lock_guard guard(m_state);
    return m_intent;
}

std::optional<std::pair<ObjectState, QString>> Lab::reportedState(const QString &object) const
{
    const std::lock_guard guard(m_state);
    const auto found = m_reported.constFind(object);
    return found == m_reported.cend() ? std::nullopt : std::optional(*found);
}

host::Hypervisor &Lab::hypervisor(const QString &node)
{
    const std::lock_guard guard(m_state);
    auto &hypervisor = m_hypervisors[node];
    if (!hypervisor)
        hypervisor = std::make_unique<host::Hypervisor>(libvirtSocket(node));
    return *hypervisor;
}

NodeAccess &Lab::access(const QString &node)
{
    auto &access = m_access[node];
    if (!access)
        access = std::make_unique<NodeAccess>(node, m_guestService);
    return *access;
}

DomainSurroundings Lab::surroundings(const Intent &intent) const
{
    return {m_name, intent.topology.domain,
            m_host.kvm ? host::Accelerator::Kvm : host::Accelerator::Tcg};
}

QList<NodeChanges> Lab::compareNodes(const Intent &intent, NodeReadings readings)
{
    QList<NodeComparison> comparisons;
    for (const blueprint::NodeBlueprint &node : intent.blueprint.nodes)
        comparisons.append({&access(node.name), &node});
    for (const QString &node : intent.journal.nodes) {
        const auto &wanted = intent.blueprint.nodes;
        const bool stays = std::any_of(wanted.cbegin(), wanted.cend(),
                                       [&](const auto &other) { return other.name == node; });
        if (!stays)
            comparisons.append({&access(node), nullptr});
    }
    return compareAll(comparisons, surroundings(intent), readings);
}

/// The nodes that may be there.
NodeReadings Lab::beginReading()
{
    NodeReadings readings;
    for (const QString &node : std::as_const(m_journal.nodes))
        readings.begin(access(node));
    return readings;
}

LabPlan Lab::plan(const DesignInput &input)
{
    const auto lock = hold();
    LabPlan plan;
    NodeReadings readings;
    plan.intent = makeIntent(input, m_journal, m_host, [&] { readings = beginReading(); });
    plan.nodes = compareNodes(plan.intent, std::move(readings));
    for (const NodeChanges &node : std::as_const(plan.nodes)) {
        if (!node.failure.isEmpty())
            plan.intent.problems.append(unreadable(node));
    }
    return plan;
}

ApplyResult Lab::apply(const DesignInput &input, JobReporter &reporter, std::stop_token stop)
{
    const auto lock = hold(stop);
    if (stop.stop_requested()) {
        ApplyResult nothing;
        nothing.isCancelled = true;
        nothing.problems.append(cancelled());
        return nothing;
    }
    StepClock clock;
    // A design that is refused is refused at once, whatever the nodes are doing.
    NodeReadings readings;
    const auto isValid = [&] { readings = beginReading(); };
    const auto current = this->intent();
    const bool isCurrent = current && current->isOf(input) && current->isPossible(); // the host may have become fit since
    const auto intent = isCurrent
        ? current
        : std::make_shared<const Intent>(makeIntent(input, m_journal, m_host, isValid));
    if (!intent->isPossible()) {
        ApplyResult refused;
        refused.isRefused = true;
        refused.problems = intent->problems;
        return refused;
    }
    clock.finished("read the design");
    return carryOut(intent, reporter, std::move(readings), std::move(stop));
}

bool Lab::leavesUndone(const QList<NodeChanges> &left)
{
    bool isUndone = std::any_of(left.cbegin(), left.cend(),
                                [](const NodeChanges &node) { return !node.isEmpty(); });
    const std::lock_guard guard(m_state);
    for (auto &[state, reason] : m_reported) {
        isUndone = isUndone || state == ObjectState::Building || state == ObjectState::Planned;
        if (state == ObjectState::Building) // nobody is at it any more
            state = ObjectState::Planned;
    }
    return isUndone;
}

ApplyResult Lab::carryOut(const std::shared_ptr<const Intent> &intent, JobReporter &reporter,
                          NodeReadings readings, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    reporter.begin();
    Recorder recorder(*this, reporter);
    {
        const std::lock_guard guard(m_state);
        m_reported.clear();
    }
    m_journal = intent->journal;
    m_journal.phase = Journal::Phase::Applying;
    writeJournal(paths::journal, m_journal);
    setIntent(intent);

    if (reviveLibvirt(recorder))
        readings = {}; // they know nothing of its domains
    StepClock clock;
    const QList<NodeChanges> changes = compareNodes(*intent, std::move(readings));
    clock.finished("compare with what is there");
    QList<NodeJob> jobs;
    const DomainSurroundings around = surroundings(*intent);
    const std::function<bool()> isInterrupted = [this, stop] {
        return m_isEnding || stop.stop_requested();
    };
    for (const NodeChanges &node : changes) {
        if (node.failure.isEmpty()) {
            jobs.append({access(node.node), node, around, recorder, isInterrupted});
            continue;
        }
        recorder.problem(unreadable(node));
        recorder.objectState(node.node, ObjectState::Failed, node.failure);
    }
    const auto serveGuests = [&] {
        for (const blueprint::Problem &problem : m_guestService.serve(intent))
            recorder.problem(problem);
    };
    perform(jobs, *intent, serveGuests, isInterrupted);

    ApplyResult result;
    count(changes, 1, result);
    result.unchanged = unchangedIn(changes);
    if (stop.stop_requested() && !m_isEnding) {
        const QList<NodeChanges> left = compareNodes(*intent);
        count(left, -1, result);
        result.isCancelled = leavesUndone(left);
        if (result.isCancelled)
            recorder.problem(cancelled());
    }
    for (const NodeChanges &node : changes) {
        if (node.failure.isEmpty() && node.remove && !nodeWorldExists(node.node)) {
            m_journal.nodes.removeAll(node.node);
            m_access.erase(node.node);
        }
    }
    result.problems = intent->problems + recorder.problems;
    m_journal.phase = recorder.problems.isEmpty() && !m_isEnding ? Journal::Phase::Applied
                                                                  : Journal::Phase::Partial;
    writeJournal(paths::journal, m_journal);
    auto finished = std::make_shared<Intent>(*intent);
    finished->journal = m_journal;
    setIntent(std::move(finished));
    if (m_isEnding)
        throw ended(); // steps were left out: no success
    result.seconds = double(timer.nsecsElapsed()) / 1e9;
    return result;
}

void Lab::rebootDomain(const Intent &intent, const blueprint::ResolvedMachine &machine)
{
    const blueprint::NodeBlueprint &node = intent.blueprint.nodes.at(machine.node);
    host::Hypervisor &here = hypervisor(node.name);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    here.reboot(machine.uuid, std::chrono::seconds(10));
    for (const blueprint::Domain &domain : node.domains) {
        if (domain.uuid != machine.uuid)
            continue;
        const QList<ExpectedMachine> rebooted{expectedDomain(domain, here, intent, now)};
        const auto late = waitForMachines(rebooted, patience(rebooted), [](const QString &) {},
                                          [this] { return m_isEnding.load(); });
        if (m_isEnding)
            throw ended();
        if (!late.isEmpty() && late.first().isOutOfSight)
            throw Error(ErrorCode::CommandFailed, machine.object(), u"libvirtd of %1 ended while it was rebooted"_s.arg(node.name));
        if (!late.isEmpty())
            throw Error(ErrorCode::Timeout, machine.object(),
                        u"it was rebooted, but has not got its addresses again"_s);
    }
}

void Lab::setPower(const QString &machine, Power power, JobReporter &reporter)
{
    const auto lock = hold();
    const auto current = intent();
    if (!current)
        throw Error(ErrorCode::NotFound, machine, u"no design is applied yet"_s);
    const int index = resolveMachine(current->topology, machine);
    const blueprint::ResolvedMachine &target = current->topology.machines.at(index);
    const QString object = target.object();
    const bool isOff = m_journal.stopped.contains(object);
    if (power == Power::Reboot && target.type == design::MachineType::Vm && !isOff) {
        rebootDomain(*current, target);
        return;
    }
    const auto carry = [&](bool stopped) {
        Journal journal = m_journal;
        if (stopped)
            journal.stopped.insert(object);
        else
            journal.stopped.remove(object);
        const auto next = std::make_shared<const Intent>(intentOf(journal, m_host));
        const ApplyResult result = carryOut(next, reporter);
        const QString node = current->topology.nodes.at(target.node).name;
        for (const blueprint::Problem &problem : result.problems) {
            const bool isVirtual = target.type == design::MachineType::Vm;
            const bool concernsIt = problem.object == object
                || (problem.object == node && (isVirtual || problem.code != u"libvirtd-ended"));
            if (concernsIt && problem.severity == blueprint::Problem::Severity::Error)
                throw Error(ErrorCode::CommandFailed, object, problem.detail);
        }
    };
    if (power == Power::Stop || (power == Power::Reboot && !isOff))
        carry(true);
    if (power != Power::Stop)
        carry(false);
}

std::optional<QList<NodeChanges>> Lab::drift()
{
    const std::unique_lock lock(m_operation, std::try_to_lock);
    const auto current = intent();
    if (!lock || !current)
        return std::nullopt;
    return compareNodes(*current);
}

} // namespace overlab::lab
