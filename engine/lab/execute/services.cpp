// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/services.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"
#include "engine/host/netlink/dhcprelease.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/process.h"
#include "engine/lab/digest.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/node/placeprocesses.h"
#include "engine/lab/paths.h"
#include "engine/lab/readiness.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <signal.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// dnsmasq needs milliseconds; this is for a host that is out of breath.
constexpr std::chrono::seconds startLimit{5};
constexpr std::chrono::seconds stopGrace{2};
constexpr int lookPause = 2; // milliseconds

std::optional<host::ProcessMark> runningService(const QString &node,
                                                const blueprint::Service &service)
{
    return host::readPidFile(paths::nodeFile(node, service.pidFile), service.pidFile);
}

/// The lease of the DHCP server itself, as Neutron's agent writes it before the first start. Later
/// starts find the file as dnsmasq left it, with every lease.
void writeFirstLeases(const QString &node, const blueprint::Service &service)
{
    const QString path = paths::nodeFile(node, service.leaseFile);
    if (service.leaseFile.isEmpty() || QFileInfo::exists(path))
        return;
    const qint64 expiry = QDateTime::currentSecsSinceEpoch() + service.leaseSeconds;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray(service.firstLease).replace("%1", QByteArray::number(expiry)));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Leases that the host file knows nothing of any more, each for each address of the server.
QList<host::DhcpRelease> strayLeases(const QString &folder)
{
    QSet<QString> known;
    for (const QByteArray &line : contentOf(folder + u"/host"_s).split('\n')) {
        const QList<QByteArray> fields = line.split(',');
        known.insert(QString::fromUtf8(fields.first() + ' ' + fields.last()));
    }
    QList<Ipv4Address> servers;
    QList<Lease> strays;
    for (const Lease &lease : parseLeases(contentOf(folder + u"/leases"_s))) {
        const bool isKnown = known.contains(lease.mac.toString() + u' ' + lease.address.toString());
        if (lease.clientId == u"*"_s && !isKnown)
            servers.append(lease.address); // written by writeFirstLeases()
        else if (!isKnown)
            strays.append(lease);
    }
    QList<host::DhcpRelease> releases;
    for (const Lease &lease : std::as_const(strays)) {
        for (const Ipv4Address server : std::as_const(servers))
            releases.append({lease.mac, lease.address, server});
    }
    return releases;
}

/// dnsmasq keeps an address for whom it once gave it to, also when the host file has given it to
/// another: what a machine that went has left behind is released in its name, as Neutron does.
void releaseLeases(const NodeJob &job, const blueprint::Service &service)
{
    const QString folder = QFileInfo(paths::nodeFile(job.node(), service.leaseFile)).path();
    const QList<host::DhcpRelease> releases = strayLeases(folder);
    if (service.leaseFile.isEmpty() || releases.isEmpty())
        return;
    const QString device = QString::fromUtf8(contentOf(folder + u"/interface"_s)).trimmed();
    const QString space = u"qdhcp-"_s + QFileInfo(folder).fileName();
    try {
        host::sendDhcpReleases(paths::namedNamespace(job.node(), space), device, releases);
    } catch (const Error &error) {
        job.fail(service.origin, u"service-failed"_s, QString::fromUtf8(error.what()));
    }
}

/// Returns the process that exec'ed; the one that stays is its child and known by the pid file.
host::ProcessMark launch(const QString &node, const blueprint::Service &service)
{
    writeFirstLeases(node, service);
    host::DaemonSpec spec;
    spec.process.program = service.command.first();
    spec.process.arguments = service.command.mid(1);
    spec.process.place = nodePlace(node);
    spec.logFile = paths::nodeLog(node, service.name);
    QFile::remove(paths::nodeFile(node, service.pidFile)); // the daemon writes it when it is ready
    const host::ProcessMark launched = host::startDaemon(spec);
    writeMark(node, MarkKind::Service, service.name,
              {digestOf(service), service.origin, service.pidFile});
    return launched;
}

/// Waits until the pid file of \a service names a living process. Throws when none will come.
void waitUntilReady(const QString &node, const blueprint::Service &service,
                    const host::ProcessMark &launched)
{
    const QDeadlineTimer deadline(startLimit);
    for (;;) {
        const bool mayStillCome = host::isAlive(launched); // asked first: it ends when it is ready
        if (runningService(node, service))
            return;
        if (!mayStillCome) {
            throw Error(ErrorCode::CommandFailed, service.name,
                        u"ended at its start, see "_s + paths::nodeLog(node, service.name));
        }
        if (deadline.hasExpired())
            throw Error(ErrorCode::Timeout, service.name, u"writes no pid file"_s);
        QThread::msleep(lookPause);
    }
}

/// Ends those of \a service that no pid file names: an engine was killed as it started one, or somebody
/// removed the file. They hold the address that the next one needs. Returns whether there was one.
bool endUnknown(const QString &node, const blueprint::Service &service)
{
    const auto place = host::readNamespaceInode(paths::namedNamespace(node, service.nameSpace));
    if (!place || service.pidFile.isEmpty())
        return false;
    const auto isOfService = [&service](const host::ProcessMark &process) {
        const QString program = host::readProgramName(process.pid);
        return host::isAlive(process.pid, service.pidFile)
            && std::any_of(service.command.cbegin(), service.command.cend(),
                           [&program](const QString &word) { return QFileInfo(word).fileName() == program; });
    };
    QList<host::ProcessMark> unknown = processesIn(u"net"_s, *place);
    unknown.removeIf([&isOfService](const host::ProcessMark &process) { return !isOfService(process); });
    endProcesses(unknown, stopGrace);
    return !unknown.isEmpty();
}

} // namespace

void stopServices(const NodeJob &job)
{
    QList<host::ProcessMark> ending;
    for (const blueprint::Service &service :
         job.changes.services.removed + job.changes.services.changed) {
        if (const auto running = runningService(job.node(), service))
            ending.append(*running);
    }
    if (!ending.isEmpty())
        host::terminate(ending, stopGrace);
    for (const blueprint::Service &service : job.changes.services.removed) {
        const QString folder =
            QFileInfo(paths::nodeFile(job.node(), service.pidFile)).path();
        if (!service.pidFile.isEmpty() && folder.startsWith(paths::node(job.node())))
            QDir(folder).removeRecursively();
        removeMark(job.node(), MarkKind::Service, service.name);
    }
}

void writeFiles(const NodeJob &job)
{
    for (const blueprint::ConfigFile &file : job.changes.files.wanted()) {
        const QString path = paths::nodeFile(job.node(), file.path);
        QDir().mkpath(QFileInfo(path).path());
        // Written in place of the old one at once: dnsmasq may read it at any time.
        try {
            writeWholeFile(path, file.content);
        } catch (const Error &error) {
            job.fail(file.origin, u"file-failed"_s, path + u": "_s + error.detail());
            continue;
        }
        // dnsmasq reads it again after it has given up root.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                        | QFile::ReadOther);
    }
}

void startServices(const QString &node, const QList<blueprint::Service> &services,
                   const ServiceFailure &failed)
{
    QList<std::pair<const blueprint::Service *, host::ProcessMark>> launched;
    const auto attempt = [&failed](const blueprint::Service &service, const auto &work) {
        try {
            work();
        } catch (const Error &error) {
            failed(service, error);
        }
    };
    for (const blueprint::Service &service : services)
        attempt(service, [&] { launched.append({&service, launch(node, service)}); });
    for (const auto &[service, process] : std::as_const(launched)) {
        attempt(*service, [&node, service = service, process = process] {
            try {
                waitUntilReady(node, *service, process);
            } catch (const Error &error) {
                if (error.code() == ErrorCode::Timeout || !endUnknown(node, *service)) // it may be slow only
                    throw;
                waitUntilReady(node, *service, launch(node, *service));
            }
        });
    }
}

void startServices(const NodeJob &job)
{
    const QList<blueprint::Service> starting = job.changes.services.wanted();
    QSet<QString> started;
    for (const blueprint::Service &service : starting)
        started.insert(service.name);
    startServices(job.node(), starting, [&job](const auto &service, const Error &error) {
        job.fail(service.origin, u"service-failed"_s, QString::fromUtf8(error.what()));
    });
    QSet<QString> changed;
    for (const blueprint::ConfigFile &file : job.changes.files.wanted())
        changed.insert(file.path);
    for (const blueprint::Service &service : job.changes.wanted.services) {
        const bool reads = std::any_of(service.reloads.cbegin(), service.reloads.cend(),
                                       [&](const QString &path) { return changed.contains(path); });
        if (!reads || started.contains(service.name))
            continue;
        if (const auto running = runningService(job.node(), service)) {
            host::sendSignal(*running, SIGHUP);
            releaseLeases(job, service);
        }
    }
}

} // namespace overlab::lab
