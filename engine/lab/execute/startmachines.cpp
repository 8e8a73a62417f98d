// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/host/libvirt/qcow2.h"
#include "engine/lab/execute/newguests.h"
#include "engine/lab/execute/nodejob.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

#include <QDir>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::Domain;

/// How long a guest may take to power off by itself before it is switched off.
constexpr std::chrono::seconds shutdownLimit{5};

/// Whether it boots now.
bool startDomain(const NodeJob &job, const Domain &domain)
{
    const host::DomainSpec spec = domainSpec(domain, job.surroundings);
    host::Hypervisor &hypervisor = job.access.hypervisor();
    const auto present = hypervisor.readDomain(domain.uuid);
    const bool runs = present && present->run != host::DomainState::Run::Off;
    const bool differs = !present || present->digest != host::domainDigest(spec);
    // A machine whose new disk cannot be is better left running.
    if (runs && differs && domain.powered && !domain.imageFile.isEmpty())
        host::checkOverlay(spec.diskBase, spec.disk, spec.diskBytes);
    if (runs && (differs || !domain.powered)) {
        // New cards, memory, processors or disks come with a new start.
        hypervisor.shutdown(domain.uuid, shutdownLimit);
    }
    if (!domain.imageFile.isEmpty()) {
        QDir().mkpath(paths::disks);
        host::ensureOverlay(spec.diskBase, spec.disk, spec.diskBytes);
    }
    if (differs)
        hypervisor.define(spec);
    if (!domain.powered) {
        job.reporter.objectState(domain.object, ObjectState::Stopped, {});
        return false;
    }
    hypervisor.startPaused(domain.uuid);
    hypervisor.resume(domain.uuid);
    return !runs || differs;
}

QSet<QUuid> startDomains(const NodeJob &job)
{
    QSet<QUuid> booting;
    const QList<Domain> wanted = job.changes.domains.wanted();
    if (wanted.isEmpty())
        return booting;
    QString daemonFailure;
    try {
        ensureLibvirt(job.node());
    } catch (const Error &error) {
        daemonFailure = error.detail();
    }
    for (const Domain &domain : wanted) {
        if (job.isInterrupted())
            break;
        if (!daemonFailure.isEmpty()) {
            job.fail(domain.object, u"machine-failed"_s, daemonFailure);
            continue;
        }
        try {
            if (domain.powered)
                job.reporter.objectState(domain.object, ObjectState::Building, {});
            if (startDomain(job, domain))
                booting.insert(domain.uuid);
        } catch (const Error &error) {
            job.fail(domain.object, u"machine-failed"_s, QString::fromUtf8(error.what()));
        }
    }
    return booting;
}

} // namespace

QSet<QUuid> startMachines(const NodeJob &job, NewGuests &guests)
{
    if (job.changes.remove)
        return {};
    guests.finish();
    return startDomains(job);
}

} // namespace overlab::lab
