// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to devices by other means than route netlink: offload switches and hand-made ARP.
// Blocking, for worker threads.
#pragma once

#include "engine/host/netlink/netlinksocket.h"

#include <QStringList>

namespace overlab::host {

/// Switches transmit checksum offload off on \a devices of the socket's namespace; the kernel drops
/// what needs it (TSO) with it. The userspace datapath passes frames on as they are: with offload
/// left on, ping works and every TCP connection times out. Throws NotFound for a device that is not
/// there, after the others were switched.
void disableTransmitChecksum(const NetlinkSocket &place, const QStringList &devices);
/// As above, in the namespace pinned at \a namespacePath.
void disableTransmitChecksum(const QString &namespacePath, const QStringList &devices);

struct GratuitousArp
{
    QString device;
    Ipv4Address address;
};

/// Sends one round: each address as a request (arping -U) and as a reply (arping -A) from the
/// device's own MAC; some stacks listen to only one of the two. Further rounds are the caller's
/// affair. Throws NotFound for a device that is not there, after the others were done; one that is
/// down is passed over.
void sendGratuitousArp(const QString &namespacePath, const QList<GratuitousArp> &announcements);

} // namespace overlab::host
