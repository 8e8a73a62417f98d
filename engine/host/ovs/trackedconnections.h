// SPDX-License-Identifier: GPL-3.0-or-later
// Open vSwitch's connection tracking, of either datapath, over unixctl. Blocking, for worker threads.
#pragma once

#include "engine/host/netfilter/conntracktable.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace overlab::host {

class UnixctlClient;

struct OvsConnection
{
    TrackedConnection connection;
    quint32 mark = 0; ///< ct_mark
    QString tuple;    ///< its origin, as flush-conntrack takes it (ovs-dpctl(8))
};

/// A line of `ovs-appctl dpctl/dump-conntrack -m` in its parts; fields by their names, as Open vSwitch prints them.
struct OvsConnectionLine
{
    QString protocol;
    QHash<QString, QString> origin; ///< src, dst, sport, dport …
    QHash<QString, QString> reply;
    QHash<QString, QString> rest; ///< zone, mark, protoinfo …
};

/// nullopt for what is no connection.
std::optional<OvsConnectionLine> splitConnection(QStringView line);

/// One line of `ovs-appctl dpctl/dump-conntrack -m`; nullopt for what is no connection.
std::optional<OvsConnection> parseConnection(QStringView line);

/// Forgets each connection of \a zone that \a isUnwanted holds of; returns how many. One that ends by
/// itself meanwhile is no failure. Throws as UnixctlClient::call().
int forgetOvsConnections(UnixctlClient &control, int zone,
                         const std::function<bool(const OvsConnection &)> &isUnwanted);

} // namespace overlab::host
