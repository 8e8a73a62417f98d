// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/tables/placetables.h"

#include "engine/host/netlink/namespaces.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <optional>

#include <sys/stat.h>
#include <unistd.h>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The network namespace of the process; nullopt when it has gone.
std::optional<quint64> networkOf(const QString &process)
{
    struct stat status{};
    if (::stat(QFile::encodeName(u"/proc/%1/ns/net"_s.arg(process)).constData(), &status) != 0)
        return std::nullopt;
    return status.st_ino;
}

/// Milliseconds since 1970 when the machine started (proc(5), btime).
qint64 startOfTime()
{
    for (const QByteArray &line : contentOf(u"/proc/stat"_s).split('\n')) {
        if (line.startsWith("btime "))
            return line.mid(6).toLongLong() * 1000;
    }
    return 0;
}

/// nullopt: it has gone.
std::optional<TableRow> describe(const QString &process, const NamedPlace &place, qint64 booted)
{
    const QByteArray status = contentOf(u"/proc/%1/stat"_s.arg(process));
    const qsizetype behindName = status.lastIndexOf(')');
    const QList<QByteArray> fields = status.mid(behindName + 2).split(' ');
    if (behindName < 0 || fields.size() < 22)
        return std::nullopt;
    // Fields of /proc/PID/stat from the third on (proc(5)).
    const double ticks = double(::sysconf(_SC_CLK_TCK));
    const double seconds = (fields.at(11).toDouble() + fields.at(12).toDouble()) / ticks;
    const qint64 started = booted + qint64(fields.at(19).toDouble() * 1000 / ticks);
    const qint64 memory = fields.at(21).toLongLong() * ::sysconf(_SC_PAGESIZE);
    const qsizetype name = status.indexOf('(') + 1;
    QByteArray command = contentOf(u"/proc/%1/cmdline"_s.arg(process));
    while (command.endsWith('\0'))
        command.chop(1);
    return TableRow{{process, QString::fromUtf8(status.mid(name, behindName - name)), place.name, QString::number(seconds, 'f', 2),
                     QString::number(memory), QString::number(started), QString::fromUtf8(command.replace('\0', ' '))},
                    place.origin};
}

} // namespace

Table LeaseTable::read()
{
    Table table{u"cat /var/lib/neutron/dhcp/*/leases"_s, {u"network"_s, u"address"_s, u"mac"_s, u"hostName"_s, u"expires"_s, u"clientId"_s}, {}};
    for (const LeaseFile &file : std::as_const(m_files)) {
        for (const QByteArray &line : contentOf(file.path).split('\n')) {
            // dnsmasq: expiry in seconds since 1970 (0: never), MAC, address, name, client id
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() < 5)
                continue;
            const qint64 expires = words.at(0).toLongLong();
            const QString mac = QString::fromLatin1(words.at(1));
            const QString hostName = words.at(3) == "*" ? QString() : QString::fromUtf8(words.at(3));
            const QString client = words.at(4) == "*" ? QString() : QString::fromUtf8(words.at(4));
            table.rows.append({{file.network, QString::fromLatin1(words.at(2)), mac, hostName, expires == 0 ? QString() : QString::number(expires * 1000), client},
                               m_origins.macs.value(mac, file.network)});
        }
    }
    return table;
}

Table ProcessTable::read()
{
    Table table{u"ps -eo pid,comm,netns,time,rss,lstart,args"_s,
                {u"pid"_s, u"name"_s, u"namespace"_s, u"processorSeconds"_s, u"memory"_s, u"started"_s, u"command"_s}, {}};
    QHash<quint64, const NamedPlace *> places;
    for (const NamedPlace &place : std::as_const(m_places)) {
        if (const auto inode = host::readNamespaceInode(place.path))
            places.insert(*inode, &place);
    }
    const qint64 booted = startOfTime();
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        if (!process.front().isDigit())
            continue;
        const std::optional<quint64> network = networkOf(process);
        const NamedPlace *const place = network ? places.value(*network) : nullptr;
        if (!place)
            continue;
        if (const std::optional<TableRow> row = describe(process, *place, booted))
            table.rows.append(*row);
    }
    return table;
}

} // namespace overlab::observe
