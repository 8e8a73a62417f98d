// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/guest/guestworld.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/process/process.h"
#include "engine/lab/folderwatch.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/node/placeprocesses.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <chrono>
#include <memory>

#include <dirent.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// The more ask together, the more ovs-vswitchd finds each time it looks through its ports.
constexpr qsizetype clientsAtOnce = 64;
/// Clients that have not got an answer by then do not hold up the others.
constexpr std::chrono::milliseconds askingLimit{500};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
}

QString cardName(const QUuid &machine, const QString &device)
{
    return machine.toString(QUuid::WithoutBraces) + u'.' + device;
}

QString pidFile(const QUuid &machine, const QString &device)
{
    return paths::guest(machine) + u'/' + device + u".pid"_s;
}

host::DaemonSpec dhcpClient(const blueprint::NamespaceGuest &guest, const QString &device)
{
    host::DaemonSpec spec;
    spec.process.program = u"busybox"_s;
    spec.process.arguments = {
        u"udhcpc"_s,   u"-f"_s, u"-R"_s,
        u"-i"_s,       device,
        u"-x"_s,       u"hostname:"_s + guest.hostName,
        u"-O"_s,       u"121"_s,          u"-O"_s, u"mtu"_s,
        u"-t"_s,       u"10"_s,           u"-T"_s, u"1"_s,    u"-A"_s, u"2"_s,
        u"-s"_s,       paths::program + u"/guest-bin/lease"_s,
    };
    spec.process.place = guestPlace(guest.uuid, guest.hostName, false);
    spec.process.place.environment = {
        u"GUEST_FOLDER="_s + paths::guest(guest.uuid),
        u"GUEST_BOUND="_s + boundFolder() + u'/' + cardName(guest.uuid, device),
    };
    spec.pidFile = pidFile(guest.uuid, device);
    return spec;
}

/// Returns when few enough clients still ask, or have asked long enough.
void waitForRoom(QStringList &asking, FolderWatch &watch)
{
    const auto deadline = std::chrono::steady_clock::now() + askingLimit;
    while (true) {
        asking.removeIf([](const QString &card) {
            return QFileInfo::exists(boundFolder() + u'/' + card);
        });
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (asking.size() <= clientsAtOnce / 2 || left.count() <= 0)
            return;
        watch.wait(left);
    }
}

} // namespace

QString boundFolder()
{
    return paths::guests + u"/bound"_s;
}

void createGuestFiles(const blueprint::NamespaceGuest &guest)
{
    const QString folder = paths::guest(guest.uuid);
    if (!QDir().mkpath(folder + u"/run"_s))
        throw Error(ErrorCode::CommandFailed, guest.object, u"mkdir "_s + folder);
    const QByteArray name = guest.hostName.toUtf8();
    write(folder + u"/hostname"_s, name + '\n');
    write(folder + u"/hosts"_s, "127.0.0.1\tlocalhost\n127.0.1.1\t" + name + '\n');
    write(folder + u"/resolv.conf"_s, {});
}

void configureStaticCards(const blueprint::NamespaceGuest &guest, host::NetlinkSocket &socket)
{
    host::NetlinkBatch batch(socket);
    QByteArray resolvers;
    for (const blueprint::GuestInterface &card : guest.interfaces) {
        if (card.dhcp)
            continue;
        for (const blueprint::InterfaceAddress &address : card.addresses)
            batch.ensureAddress(card.device, card.device, {address.address, address.prefixLength});
        for (const design::Route &route : card.routes) {
            host::RouteSpec spec;
            spec.destination = route.to;
            spec.via = route.via;
            batch.ensureRoute(card.device, spec);
        }
        if (card.gateway) {
            host::RouteSpec spec;
            spec.via = *card.gateway;
            batch.ensureRoute(card.device, spec);
        }
        for (const Ipv4Address server : card.dns)
            resolvers += "nameserver " + server.toString().toUtf8() + '\n';
    }
    const QList<host::NetlinkFailure> failures = batch.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
    if (!resolvers.isEmpty())
        write(paths::guest(guest.uuid) + u"/resolv.conf"_s, resolvers);
}

bool isGuestWhole(const QUuid &machine)
{
    if (!host::readNamespaceInode(paths::guestNamespace(machine)))
        return false;
    const QString folder = paths::guest(machine);
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(opendir(QFile::encodeName(folder).constData()),
                                                       closedir);
    while (const dirent *const entry = entries ? readdir(entries.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        if (name.endsWith(".pid")
            && !host::readPidFile(folder + u'/' + QFile::decodeName(name), u"udhcpc"_s))
            return false;
    }
    return true;
}

QList<GuestStart> startDhcpClients(const QList<blueprint::NamespaceGuest> &guests)
{
    QDir().mkpath(boundFolder());
    QList<host::DaemonSpec> specs;
    QList<QUuid> owners;
    QStringList cards;
    for (const blueprint::NamespaceGuest &guest : guests) {
        for (const blueprint::GuestInterface &card : guest.interfaces) {
            if (!card.dhcp)
                continue;
            cards.append(cardName(guest.uuid, card.device));
            QFile::remove(boundFolder() + u'/' + cards.last());
            specs.append(dhcpClient(guest, card.device));
            owners.append(guest.uuid);
        }
    }
    FolderWatch watch;
    watch.add(boundFolder());
    QList<GuestStart> failed;
    QStringList asking;
    for (qsizetype first = 0; first < specs.size(); first += clientsAtOnce) {
        waitForRoom(asking, watch);
        const QList<host::DaemonStart> starts =
            host::startDaemons(specs.mid(first, clientsAtOnce));
        for (qsizetype i = 0; i < starts.size(); ++i) {
            if (starts.at(i).failure) {
                failed.append({owners.at(first + i),
                               QString::fromUtf8(starts.at(i).failure->what())});
            } else {
                asking.append(cards.at(first + i));
            }
        }
    }
    return failed;
}

void removeGuests(const QList<QUuid> &machines)
{
    QSet<quint64> inodes;
    for (const QUuid &machine : machines) {
        if (const auto inode = host::readNamespaceInode(paths::guestNamespace(machine)))
            inodes.insert(*inode);
    }
    // A DHCP client has nothing to lose: its lease is the design's. No grace for it.
    if (!inodes.isEmpty())
        endProcesses(processesIn(u"net"_s, inodes), std::chrono::milliseconds(100));
    QSet<QString> gone;
    for (const QUuid &machine : machines) {
        host::removeNamespace(paths::guestNamespace(machine));
        QDir(paths::guest(machine)).removeRecursively();
        gone.insert(machine.toString(QUuid::WithoutBraces));
    }
    const QDir bound(boundFolder());
    const QStringList cards = bound.entryList(QDir::Files);
    for (const QString &card : cards) {
        if (gone.contains(card.section(u'.', 0, 0)))
            QFile::remove(bound.filePath(card));
    }
}

QStringList unboundCards(const blueprint::NamespaceGuest &guest)
{
    QStringList cards;
    for (const blueprint::GuestInterface &card : guest.interfaces) {
        const QString name = cardName(guest.uuid, card.device);
        if (card.dhcp && !QFileInfo::exists(boundFolder() + u'/' + name))
            cards.append(name);
    }
    return cards;
}

} // namespace overlab::lab
