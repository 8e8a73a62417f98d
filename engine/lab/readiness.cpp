// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/readiness.h"

#include "engine/lab/folderwatch.h"
#include "engine/lab/guest/guestworld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How often is looked who is out of sight.
constexpr auto sightInterval = 200ms;

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
        return lease.mac == expected.mac && expected.addresses.contains(lease.address)
            && (lease.expiry == 0 || lease.expiry >= expected.notBefore);
    });
}

bool areOutOfSight(QList<ExpectedMachine> &machines)
{
    for (ExpectedMachine &machine : machines)
        machine.isOutOfSight = machine.mayBeUp && !machine.mayBeUp();
    return std::all_of(machines.cbegin(), machines.cend(), [](const ExpectedMachine &machine) { return machine.isOutOfSight; });
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
    auto nextSight = Clock::now() + sightInterval;
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
        bool isBooting = false;
        for (ExpectedMachine &machine : machines) {
            machine.boundFiles.removeIf([&](const QString &name) { return bound.contains(name); });
            machine.leases.removeIf(
                [&](const ExpectedLease &lease) { return hasLease(lease, tables); });
            const bool hasAddresses = machine.boundFiles.isEmpty() && machine.leases.isEmpty();
            if (hasAddresses && (!machine.isUp || machine.isUp()))
                ready(machine.object);
            else
                waiting.append(machine);
            isBooting = isBooting || (hasAddresses && machine.isUp);
        }
        machines = waiting;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline
                                                                                - Clock::now());
        if (machines.isEmpty() || left.count() <= 0 || interrupted())
            return machines;
        if (Clock::now() >= nextSight) {
            if (areOutOfSight(machines))
                return machines;
            nextSight = Clock::now() + sightInterval;
        }
        watch.wait(std::min<std::chrono::milliseconds>(left, isBooting ? 200ms : 500ms));
        // Many guests come up together: one look at all of them every few milliseconds is enough.
        usleep(5000);
    }
}

} // namespace overlab::lab
