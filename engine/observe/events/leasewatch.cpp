// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/events/leasewatch.h"

#include <QFile>

#include <chrono>

namespace overlab::observe {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 100ms;

QMap<QString, Lease> readLeases(QFile &file)
{
    QMap<QString, Lease> leases;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // dnsmasq: expiry in seconds since 1970 (0: never), MAC, address, name, client id
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5)
            continue;
        const Lease lease{QString::fromLatin1(words.at(2)), QString::fromLatin1(words.at(1)), words.at(0).toLongLong()};
        leases.insert(lease.address + u' ' + lease.mac, lease);
    }
    return leases;
}

} // namespace

LeaseWatch::LeaseWatch(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &LeaseWatch::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_soon.start(); });
    resume();
    read();
}

void LeaseWatch::resume()
{
    if (m_watcher.files().isEmpty() && m_watcher.addPath(m_file) && m_isKnown)
        m_soon.start();
}

void LeaseWatch::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QMap<QString, Lease> former = std::exchange(m_leases, readLeases(file));
    if (!std::exchange(m_isKnown, true))
        return;
    resume();
    for (auto lease = former.cbegin(); lease != former.cend(); ++lease) {
        if (!m_leases.contains(lease.key()))
            emit released(*lease);
    }
    for (auto lease = m_leases.cbegin(); lease != m_leases.cend(); ++lease) {
        const auto known = former.constFind(lease.key());
        if (known == former.cend())
            emit given(*lease);
        else if (known->expires != lease->expires)
            emit renewed(*lease);
    }
}

} // namespace overlab::observe
