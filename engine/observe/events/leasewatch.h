// SPDX-License-Identifier: GPL-3.0-or-later
// Leases that a DHCP server gives, renews and takes back, as its lease file tells (dnsmasq writes it at each). Learned by
// inotify.
#pragma once

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace overlab::observe {

struct Lease
{
    QString address;
    QString mac;
    qint64 expires = 0; ///< seconds since 1970; 0: never

    friend bool operator==(const Lease &, const Lease &) = default;
};

/// Lives on a thread with an event loop. What the file holds at first is told of to nobody.
class LeaseWatch : public QObject
{
    Q_OBJECT

public:
    explicit LeaseWatch(const QString &file, QObject *parent = nullptr);

    /// Follows the file again where it was replaced.
    void resume();

signals:
    void given(const overlab::observe::Lease &lease);
    void renewed(const overlab::observe::Lease &lease);
    void released(const overlab::observe::Lease &lease);

private:
    void read();

    const QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< dnsmasq empties the file before it writes
    QMap<QString, Lease> m_leases; ///< by address and MAC
    bool m_isKnown = false;
};

} // namespace overlab::observe
