// SPDX-License-Identifier: GPL-3.0-or-later
// Open vSwitch's connection tracking, of either datapath, over unixctl. Blocking, for worker threads.
#pragma once

#include "engine/host/netfilter/conntracktable.h"

#include <QString>

#include <functional>

namespace overlab::host {

class UnixctlClient;

/// An IPv4 connection; \a mark is its ct_mark.
struct OvsConnection
{
    TrackedConnection connection;
    quint32 mark = 0;
};

/// One line of `ovs-appctl dpctl/dump-conntrack`; nullopt for IPv6 and what is no connection.
std::optional<OvsConnection> parseConnection(QStringView line);

/// Forgets each connection of \a zone that \a isUnwanted holds of; returns how many. Throws as
/// UnixctlClient::call().
int forgetOvsConnections(UnixctlClient &control, int zone,
                         const std::function<bool(const OvsConnection &)> &isUnwanted);

} // namespace overlab::host
