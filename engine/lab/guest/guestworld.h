// SPDX-License-Identifier: GPL-3.0-or-later
// Namespace guests: their files and addresses, what is left of them. The network namespace itself
// and the veth into it are made in batches by the node's executor; DHCP: dhcpclients.h.
#pragma once

#include "engine/blueprint/guestobjects.h"
#include "engine/host/netlink/netlinksocket.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace overlab::lab {

/// Makes the folder of \a guest with its hosts, hostname and resolv.conf.
void createGuestFiles(const blueprint::NamespaceGuest &guest);

/// Sets the cards of \a guest that have no DHCP: addresses, default route, routes; name servers of
/// all such cards go to its resolv.conf. Throws the netlink driver's errors.
void configureStaticCards(const blueprint::NamespaceGuest &guest, host::NetlinkSocket &socket);

/// Whether the guest's namespace is pinned and each of its DHCP clients lives.
bool isGuestWhole(const QUuid &machine);

/// Ends all processes in the guests' namespaces and removes namespaces and folders. Absent guests
/// are success. The links into them go with the namespaces.
void removeGuests(const QList<QUuid> &machines);

/// Where a DHCP client says that a card has its address: a file MACHINE.DEVICE appears there.
QString boundFolder();
QString boundName(const QUuid &machine, const QString &device);
/// The cards of \a guest that have not said so yet, as file names in boundFolder().
QStringList unboundCards(const blueprint::NamespaceGuest &guest);

} // namespace overlab::lab
