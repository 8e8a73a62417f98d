// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/guest/dhcpclients.h"

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/host/process/process.h"
#include "engine/lab/folderwatch.h"
#include "engine/lab/guest/guestworld.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/file.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// So many broadcasts at once a DHCP server hears: a socket's buffer (net.core.rmem_default) holds no
/// more, and who is not heard asks again a second later. Larger numbers ask in groups of half of it,
/// each when half of the one before has an answer. Not in smaller ones: each time ovs-vswitchd looks
/// through its ports it takes all that came.
constexpr qsizetype heardAtOnce = 256;
constexpr qsizetype groupSize = heardAtOnce / 2;
/// Clients that have not got an answer by then do not hold up the others.
constexpr std::chrono::milliseconds askingLimit{500};

QString pidFile(const QUuid &machine, const QString &device)
{
    return paths::guest(machine) + u'/' + device + u".pid"_s;
}

host::DaemonSpec dhcpClient(const blueprint::NamespaceGuest &guest, const QString &device,
                            const QString &gate)
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
        u"GUEST_BOUND="_s + boundFolder() + u'/' + boundName(guest.uuid, device),
        u"GUEST_GATE="_s + gate,
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
        if (asking.size() <= groupSize / 2 || left.count() <= 0)
            return;
        watch.wait(left);
    }
}

} // namespace

/// A file with a lock that app/lease waits for. A lock and no pipe: whatever becomes of this
/// process, nobody waits for ever.
class DhcpClients::Gate
{
public:
    explicit Gate(const QString &path)
        : m_path(QFile::encodeName(path)),
          m_file(open(m_path.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0644))
    {
        if (!m_file.isOpen())
            throw Error(ErrorCode::CommandFailed, path, u"open: "_s + errnoText(errno));
        if (flock(m_file.get(), LOCK_EX | LOCK_NB) != 0)
            throw Error(ErrorCode::CommandFailed, path, u"flock: "_s + errnoText(errno));
    }
    ~Gate()
    {
        unlink(m_path.constData());
        flock(m_file.get(), LOCK_UN); // a child that has not executed yet has the file open too
    }
    Gate(const Gate &) = delete;

private:
    QByteArray m_path;
    host::FileDescriptor m_file;
};

DhcpClients::DhcpClients() = default;

DhcpClients::~DhcpClients() = default;

QList<FailedStart> DhcpClients::start(const QList<blueprint::NamespaceGuest> &guests)
{
    const QString gates = paths::guests + u"/gates/"_s;
    QDir().mkpath(boundFolder());
    QDir().mkpath(gates);
    qsizetype count = 0;
    for (const blueprint::NamespaceGuest &guest : guests)
        count += std::count_if(guest.interfaces.cbegin(), guest.interfaces.cend(),
                               [](const blueprint::GuestInterface &card) { return card.dhcp; });
    const qsizetype together = count <= heardAtOnce ? heardAtOnce : groupSize;
    QList<host::DaemonSpec> specs;
    QList<QUuid> owners;
    QStringList cards;
    QString gate;
    for (const blueprint::NamespaceGuest &guest : guests) {
        for (const blueprint::GuestInterface &card : guest.interfaces) {
            if (!card.dhcp)
                continue;
            if (specs.size() % together == 0) {
                // Never twice the same: a client that loses its lease some day must not wait at a
                // gate of others.
                gate = gates + QUuid::createUuid().toString(QUuid::WithoutBraces);
                m_groups.push_back({std::make_unique<Gate>(gate), {}});
            }
            specs.append(dhcpClient(guest, card.device, gate));
            owners.append(guest.uuid);
            cards.append(boundName(guest.uuid, card.device));
            QFile::remove(boundFolder() + u'/' + cards.last());
        }
    }
    QList<FailedStart> failed;
    const QList<host::DaemonStart> starts = host::startDaemons(specs);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        if (starts.at(i).failure)
            failed.append({owners.at(i), QString::fromUtf8(starts.at(i).failure->what())});
        else
            m_groups.at(size_t(i / together)).cards.append(cards.at(i));
    }
    return failed;
}

void DhcpClients::letAsk()
{
    FolderWatch watch;
    watch.add(boundFolder());
    QStringList asking;
    for (Group &group : m_groups) {
        waitForRoom(asking, watch);
        group.gate.reset();
        asking += group.cards;
    }
    m_groups.clear();
}

} // namespace overlab::lab
