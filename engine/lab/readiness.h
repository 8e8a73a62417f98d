// SPDX-License-Identifier: GPL-3.0-or-later
// Waits until started machines have their addresses: a namespace guest's DHCP client says so by a
// file, a QEMU guest's lease appears in dnsmasq's lease file. Both are watched, not polled. A guest
// with an agent is asked then, whether it has taken the lease.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace overlab::lab {

/// A lease that a card of a QEMU guest shall get.
struct ExpectedLease
{
    QString leaseFile; ///< of the DHCP server, as the engine sees it
    MacAddress mac;
    QList<Ipv4Address> addresses; ///< any of them; a card asks for one
    qint64 notBefore = 0; ///< smallest expiry (seconds since 1970) that a lease of now has
};

struct ExpectedMachine
{
    QString object;
    QStringList boundFiles; ///< in boundFolder()
    QList<ExpectedLease> leases;
    std::function<bool()> isUp; ///< asked again and again behind the leases; none: not asked
    QString node; ///< whose libvirtd leads to its agent; empty: it is a namespace
    /// Whether isUp() can still say yes; asked every now and then; none: not asked.
    std::function<bool()> mayBeUp;
    bool isOutOfSight = false; ///< it could not, when the wait ended

    /// Boots; a namespace guest does not.
    bool isVirtual() const { return !leases.isEmpty() || isUp; }
};

/// One line of a dnsmasq lease file: "1597492111 fa:16:3e:6c:ad:9c 10.0.2.8 host-10-0-2-8 01:…".
struct Lease
{
    qint64 expiry = 0; ///< seconds since 1970; 0: never
    MacAddress mac;
    Ipv4Address address;
    QString hostName;
    QString clientId; ///< "*" when the client sent none

    friend bool operator==(const Lease &, const Lease &) = default;
};

/// The IPv4 leases of a lease file's text; lines that do not parse are left out.
QList<Lease> parseLeases(const QByteArray &text);

/// Calls \a ready with each machine's object as soon as it has all it waits for; returns those that
/// have not when \a limit has passed or mayBeUp() of all that are left says no, with what they still miss.
/// \a interrupted is asked every now and then.
QList<ExpectedMachine> waitForMachines(QList<ExpectedMachine> machines,
                                       std::chrono::milliseconds limit,
                                       const std::function<void(const QString &)> &ready,
                                       const std::function<bool()> &interrupted);

} // namespace overlab::lab
