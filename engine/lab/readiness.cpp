// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/readiness.h"

#include "engine/lab/guest/guestworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

/// Whether the kernel said that something changed in a watched folder, within \a limit.
class FolderWatch
{
public:
    FolderWatch() : m_descriptor(inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}
    ~FolderWatch() { close(m_descriptor); }
    FolderWatch(const FolderWatch &) = delete;

    void add(const QString &folder)
    {
        inotify_add_watch(m_descriptor, folder.toUtf8(),
                          IN_CREATE | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE);
    }

    void wait(std::chrono::milliseconds limit)
    {
        pollfd event{m_descriptor, POLLIN, 0};
        poll(&event, 1, int(limit.count()));
        char buffer[16384];
        while (read(m_descriptor, buffer, sizeof buffer) > 0) {
        }
    }

private:
    int m_descriptor;
};

using LeaseTables = QHash<QString, QList<Lease>>;

bool hasLease(const ExpectedLease &expected, LeaseTables &tables)
{
    auto table = tables.find(expected.leaseFile);
    if (table == tables.end()) {
        QFile file(expected.leaseFile);
        table = tables.insert(expected.leaseFile, file.open(QIODevice::ReadOnly)
                                                      ? parseLeases(file.readAll())
                                                      : QList<Lease>());
    }
    return std::any_of(table->cbegin(), table->cend(), [&](const Lease &lease) {
        return lease.mac == expected.mac && lease.address == expected.address
            && (lease.expiry == 0 || lease.expiry >= expected.notBefore);
    });
}

} // namespace

QList<Lease> parseLeases(const QByteArray &text)
{
    QList<Lease> leases;
    for (const QByteArray &line : text.split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u' ');
        if (fields.size() < 5)
            continue;
        bool isNumber = false;
        const qint64 expiry = fields.at(0).toLongLong(&isNumber);
        const auto mac = MacAddress::parse(fields.at(1));
        const auto address = Ipv4Address::parse(fields.at(2));
        if (isNumber && mac && address)
            leases.append({expiry, *mac, *address, fields.at(3), fields.at(4)});
    }
    return leases;
}

QList<ExpectedMachine> waitForMachines(QList<ExpectedMachine> machines,
                                       std::chrono::milliseconds limit,
                                       const std::function<void(const QString &)> &ready,
                                       const std::function<bool()> &interrupted)
{
    const auto deadline = Clock::now() + limit;
    QDir().mkpath(boundFolder());
    FolderWatch watch;
    watch.add(boundFolder());
    for (const ExpectedMachine &machine : std::as_const(machines)) {
        for (const ExpectedLease &lease : machine.leases)
            watch.add(QFileInfo(lease.leaseFile).path());
    }
    while (true) {
        const QStringList names = QDir(boundFolder()).entryList(QDir::Files);
        const QSet<QString> bound(names.cbegin(), names.cend());
        LeaseTables tables;
        QList<ExpectedMachine> waiting;
        for (ExpectedMachine &machine : machines) {
            machine.boundFiles.removeIf([&](const QString &name) { return bound.contains(name); });
            machine.leases.removeIf(
                [&](const ExpectedLease &lease) { return hasLease(lease, tables); });
            if (machine.needsNothing())
                ready(machine.object);
            else
                waiting.append(machine);
        }
        machines = waiting;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline
                                                                                - Clock::now());
        if (machines.isEmpty() || left.count() <= 0 || interrupted())
            return machines;
        watch.wait(std::min<std::chrono::milliseconds>(left, std::chrono::milliseconds(500)));
        // Many guests come up together: one look at all of them every few milliseconds is enough.
        usleep(5000);
    }
}

} // namespace overlab::lab
