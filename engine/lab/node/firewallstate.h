// SPDX-License-Identifier: GPL-3.0-or-later
// What of a node's firewall is neither a flow nor a port: packet filters and address sets of the
// hybrid one, and by what both judged connections. Blocking, for worker threads.
#pragma once

#include "engine/blueprint/firewallobjects.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/lab/marks.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::lab {

/// What the hybrid firewall needs of the kernel. br_netfilter lets iptables see what a bridge passes on,
/// frames with a (priority) tag too. A TCP packet of a connection that nobody saw begin is no
/// connection: what was cut stays cut.
const QList<host::Sysctl> &filterSysctls();

struct FirewallState
{
    QList<blueprint::AddressSet> addressSets;
    QHash<QString, Mark> packetFilters; ///< by program; one that was changed since has no digest
    QStringList judgedPorts; ///< see lab/judgedports.h
};

/// Whether the program noted anything of a firewall in the node.
bool hasFirewall(const QString &node);

/// Throws when the kernel's sets cannot be read.
FirewallState readFirewall(const QString &node);

/// The rules of \a program that stand in the node, as they were applied; empty when nothing was, or when
/// somebody changed them since.
QString standingRules(const QString &node, const QString &program);

/// Notes that \a changed stand, and that all that is noted stands still: with the kernel's present count of
/// changes, since each counted the others'.
void markPacketFilters(const QString &node, const QList<blueprint::PacketFilter> &changed);
void removePacketFilterMark(const QString &node, const QString &program);

/// By what connections were judged last (lab/judgedports.h).
void markConnections(const QString &node, const QStringList &ports);
QStringList markedConnections(const QString &node);

/// Notes the names of the sets that the program made: others are somebody else's.
void markAddressSets(const QString &node, const QStringList &names);
QStringList markedAddressSets(const QString &node);

} // namespace overlab::lab
