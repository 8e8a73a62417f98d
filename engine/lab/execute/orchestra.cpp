// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/orchestra.h"

#include "engine/base/error.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/ovs/flooding.h"
#include "engine/host/ovs/unixctlclient.h"
#include "engine/lab/execute/expectation.h"
#include "engine/lab/execute/inparallel.h"
#include "engine/lab/execute/networkprogress.h"
#include "engine/lab/execute/newguests.h"
#include "engine/lab/execute/stepclock.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/readiness.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// The bridge that stands for the physical network; it learns, as a switch does.
void ensureUnderlay(int mtuBytes)
{
    host::NetlinkSocket lab{QString()};
    const auto present = lab.readLink(u"underlay"_s);
    if (present && present->up && present->mtu == mtuBytes)
        return;
    host::NetlinkBatch batch(lab);
    if (present) {
        host::LinkChange change;
        change.up = true;
        change.mtu = mtuBytes;
        batch.setLink(u"underlay"_s, u"underlay"_s, change);
        const QList<host::NetlinkFailure> failures = batch.commit();
        if (!failures.isEmpty())
            throw failures.first().toError();
        return;
    }
    host::LinkSpec spec;
    spec.name = u"underlay"_s;
    spec.alias = u"underlay"_s;
    spec.mtu = mtuBytes;
    batch.addBridge(spec.name, spec);
    const QList<host::NetlinkFailure> failures = batch.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
    QFile ageing(u"/sys/class/net/underlay/bridge/ageing_time"_s);
    if (!ageing.open(QIODevice::WriteOnly) || ageing.write("30000") < 0) // 300 s in centiseconds
        throw Error(ErrorCode::CommandFailed, u"underlay"_s, ageing.errorString());
}

/// Tells each node's userspace tunnels where the others are. Otherwise the first packet of every
/// tunnel waits about a second for Open vSwitch's own ARP.
void introduceNeighbours(const NodeJob &job, const Intent &intent)
{
    if (job.changes.wanted.address.isNull())
        return;
    host::UnixctlClient control(host::unixctlSocketPath(ovsRunDirectory(job.node())));
    for (const blueprint::NodeBlueprint &other : intent.blueprint.nodes) {
        if (other.name != job.node() && !other.address.isNull()) {
            control.call(u"tnl/neigh/set"_s,
                         {u"br-ex"_s, other.address.toString(), other.externalMac.toString()});
        }
    }
}

/// The ports of br-int behind which a namespace guest is about to ask for its address.
QSet<QString> portsOfNewGuests(const NodeJob &job)
{
    QSet<QString> ports;
    for (const blueprint::NamespaceGuest &guest : job.changes.guests.wanted()) {
        for (const blueprint::GuestInterface &card : guest.interfaces) {
            // In a qbr, its qvo is the port.
            ports.insert(card.tapBridge.isEmpty() ? card.tap : u"qvo"_s + card.tap.mid(3));
        }
    }
    return ports;
}

/// While many guests ask for their addresses nobody but the DHCP server needs to hear it: each
/// broadcast to a thousand guests is a thousand system calls of ovs-vswitchd.
void quieten(const NodeJob &job)
{
    constexpr qsizetype few = 8; // changing the ports would cost more than their broadcasts
    const QSet<QString> ports = portsOfNewGuests(job);
    if (ports.size() < few)
        return;
    try {
        job.access.isQuiet = true;
        host::floodAllBut(ports, ovsRunDirectory(job.node()), u"br-int"_s);
    } catch (const Error &) {
        // It is only slower.
    }
}

void floodAgain(const NodeJob &job)
{
    if (!job.access.isQuiet)
        return;
    try {
        flood(job.node());
        job.access.isQuiet = false;
    } catch (const Error &error) {
        job.fail(job.node(), u"node-failed"_s, QString::fromUtf8(error.what()));
    }
}

/// Collects which objects failed on the way to the real reporter.
class FailureFilter : public JobReporter
{
public:
    explicit FailureFilter(JobReporter &next) : m_next(next) {}

    void objectState(const QString &object, ObjectState state, const QString &reason) override
    {
        if (state == ObjectState::Failed) {
            const std::lock_guard guard(m_mutex);
            m_failed.insert(object);
        }
        m_next.objectState(object, state, reason);
    }
    void problem(const blueprint::Problem &problem) override { m_next.problem(problem); }

    const QSet<QString> &failed() const { return m_failed; }

private:
    JobReporter &m_next;
    std::mutex m_mutex;
    QSet<QString> m_failed;
};

} // namespace

void flood(const QString &node)
{
    const QString folder = ovsRunDirectory(node);
    if (!QFileInfo::exists(folder + u"/br-int.mgmt"_s))
        return; // "outside" has no machines' bridge
    if (host::floodAllBut({}, folder, u"br-int"_s) > 0) {
        // The datapath's flows of all those broadcasts would each be worked out anew, now for every
        // port. Those that are still needed come back with their next packet.
        host::UnixctlClient(host::unixctlSocketPath(folder)).call(u"revalidator/purge"_s);
    }
}

void perform(const QList<NodeJob> &originalJobs, const Intent &intent,
             const std::function<void()> &serveGuests, const std::function<bool()> &interrupted)
{
    if (originalJobs.isEmpty())
        return;
    JobReporter &reporter = originalJobs.first().reporter;
    FailureFilter filter(reporter);
    QList<NodeJob> jobs;
    for (const NodeJob &job : originalJobs)
        jobs.append({job.access, job.changes, job.surroundings, filter, interrupted});

    std::vector<std::unique_ptr<NewGuests>> newGuests;
    for (const NodeJob &job : std::as_const(jobs))
        newGuests.push_back(std::make_unique<NewGuests>(job));

    std::vector<char> usable(size_t(jobs.size()), 1);
    const auto step = [&](auto action) { // called with a job and its number
        if (interrupted())
            return;
        inParallel(jobs.size(), [&](qsizetype i) {
            if (!usable[size_t(i)] || jobs.at(i).changes.isEmpty())
                return;
            try {
                action(jobs.at(i), i);
            } catch (const Error &error) {
                usable[size_t(i)] = 0;
                jobs.at(i).fail(jobs.at(i).node(), u"node-failed"_s,
                                QString::fromUtf8(error.what()));
            }
        });
    };
    for (const NodeJob &job : std::as_const(jobs)) {
        job.changes.forEachKind([&](const auto &kind) {
            for (const auto &object : kind.created) {
                if constexpr (requires { object.object; })
                    filter.objectState(object.object, ObjectState::Planned, {});
            }
        });
    }
    const NetworkProgress networks(jobs, intent);
    networks.report(ObjectState::Planned, filter);
    StepClock clock;
    ensureUnderlay(intent.blueprint.underlayMtuBytes);
    step([](const NodeJob &job, qsizetype) { tearDown(job); });
    if (!interrupted()) {
        try {
            removeUnwantedOverlays(intent.blueprint.nodes);
        } catch (const Error &error) {
            reporter.problem({blueprint::Problem::Severity::Warning, error.subject(),
                              u"removal-failed"_s, {}, error.detail()});
        }
    }
    clock.finished("tear down");
    if (!interrupted())
        networks.report(ObjectState::Building, filter);
    step([&](const NodeJob &job, qsizetype i) { buildNetwork(job, *newGuests[size_t(i)]); });
    clock.finished("build network");
    if (!interrupted()) {
        networks.finish(usable, filter.failed(), filter);
        serveGuests(); // before there are some
    }
    const bool newNodes = std::any_of(jobs.cbegin(), jobs.cend(),
                                      [](const NodeJob &job) {
                                          return job.changes.create || job.changes.startOpenVSwitch;
                                      });
    if (newNodes && !interrupted()) {
        inParallel(jobs.size(), [&](qsizetype i) {
            if (!usable[size_t(i)] || jobs.at(i).changes.remove)
                return;
            try {
                introduceNeighbours(jobs.at(i), intent);
            } catch (const Error &) {
                // Only the first packets of a tunnel are slower then.
            }
        });
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    std::vector<QSet<QUuid>> bootingOn(size_t(jobs.size()));
    step([&](const NodeJob &job, qsizetype i) {
        quieten(job);
        bootingOn[size_t(i)] = startMachines(job, *newGuests[size_t(i)]);
    });
    QSet<QUuid> booting;
    for (const QSet<QUuid> &domains : bootingOn)
        booting.unite(domains);
    newGuests.clear(); // also where a step failed: nobody shall wait for the other nodes
    clock.finished("start machines");

    QList<NodeJob> started;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (usable[size_t(i)] && !jobs.at(i).changes.remove)
            started.append(jobs.at(i));
    }
    const QList<ExpectedMachine> machines =
        startedMachines(started, intent, filter.failed(), booting, now);
    const auto floodEverywhere = [&] {
        inParallel(jobs.size(), [&](qsizetype i) {
            if (!jobs.at(i).changes.remove) // one that failed meanwhile was quietened too
                floodAgain(jobs.at(i));
        });
    };
    QSet<QString> asking;
    for (const ExpectedMachine &machine : machines) {
        if (!machine.isVirtual())
            asking.insert(machine.object);
    }
    const auto ready = [&](const QString &object) {
        filter.objectState(object, ObjectState::Running, {});
        if (asking.remove(object) && asking.isEmpty())
            floodEverywhere(); // before virtual machines have booted
    };
    const auto late = waitForMachines(machines, patience(machines), ready, interrupted);
    floodEverywhere();
    clock.finished("wait for addresses");
    if (interrupted())
        return; // nobody waited long enough to say that they failed
    QSet<QString> unseen;
    for (const ExpectedMachine &machine : late) {
        if (machine.isOutOfSight) { // it may well come up
            filter.objectState(machine.object, ObjectState::Planned, {});
            unseen.insert(machine.node);
            continue;
        }
        const bool hasLease = machine.boundFiles.isEmpty() && machine.leases.isEmpty();
        filter.problem({blueprint::Problem::Severity::Error, machine.object,
                        hasLease ? u"guest-silent"_s : u"lease-missing"_s, {}, {}});
        filter.objectState(machine.object, ObjectState::Failed,
                           hasLease ? u"its guest agent reports no address"_s : u"no DHCP lease"_s);
    }
    for (const QString &node : std::as_const(unseen))
        filter.problem({blueprint::Problem::Severity::Error, node, u"libvirtd-ended"_s, {}, u"libvirtd of %1 has ended"_s.arg(node)});
}

} // namespace overlab::lab
