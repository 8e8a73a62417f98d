// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a DHCP server that a lease is free again, in the name of a client that has gone: what
// dhcp_release of dnsmasq's utilities does, and Neutron's agent with it. Blocking, for worker threads.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QString>

namespace overlab::host {

struct DhcpRelease
{
    MacAddress client;
    Ipv4Address address; ///< of the lease
    Ipv4Address server;  ///< as the server calls itself in that subnet
};

/// Sends \a releases from within the server's own namespace, where \a device has the server's
/// address. There is no answer to wait for. Throws NotFound for a device that is not there.
void sendDhcpReleases(const QString &namespacePath, const QString &device,
                      const QList<DhcpRelease> &releases);

} // namespace overlab::host
