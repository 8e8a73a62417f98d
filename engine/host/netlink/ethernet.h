// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to devices by other means than route netlink: offload switches and hand-made ARP.
#pragma once

#include "engine/base/ipv4.h"

#include <QStringList>

namespace overlab::host {

/// Switches transmit checksum offload (and what needs it: TSO, scatter-gather stays) off on
/// \a devices. The userspace datapath passes frames on as they are: with offload left on, ping
/// works and every TCP connection times out. Throws NotFound for a device that is not there.
void disableTransmitChecksum(const QString &namespacePath, const QStringList &devices);

struct GratuitousArp
{
    QString device;
    Ipv4Address address;
};

/// Sends one round: each address as a request (arping -U) and as a reply (arping -A) from the
/// device's own MAC. Some stacks listen to only one of the two. Rounds are the caller's affair.
/// Throws NotFound for a device that is not there; a device that is down is passed over.
void sendGratuitousArp(const QString &namespacePath, const QList<GratuitousArp> &announcements);

} // namespace overlab::host
