// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/guest/guestworld.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "engine/host/process/process.h"
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

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
}

} // namespace

QString boundFolder()
{
    return paths::guests + u"/bound"_s;
}

QString boundName(const QUuid &machine, const QString &device)
{
    return machine.toString(QUuid::WithoutBraces) + u'.' + device;
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
        const QString name = boundName(guest.uuid, card.device);
        if (card.dhcp && !QFileInfo::exists(boundFolder() + u'/' + name))
            cards.append(name);
    }
    return cards;
}

} // namespace overlab::lab
