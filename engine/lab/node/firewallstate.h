// SPDX-License-Identifier: GPL-3.0-or-later
// The hybrid firewall of a node as it is, and the marks of what was made of it. Blocking, for worker
// threads.
#pragma once

#include "engine/blueprint/firewallobjects.h"
#include "engine/lab/marks.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::lab {

struct FirewallState
{
    QList<blueprint::AddressSet> addressSets;
    QHash<QString, Mark> packetFilters; ///< by program; one that was changed since has no digest
};

/// Whether the program made a packet filter in the node.
bool hasFirewall(const QString &node);

/// Throws when the kernel's sets can not be read.
FirewallState readFirewall(const QString &node);

/// The rules of \a program that stand in the node, as they were applied; empty when nothing was, or when
/// somebody changed them since.
QString standingRules(const QString &node, const QString &program);

/// Notes that \a filter stands, with the kernel's present count of changes.
void markPacketFilter(const QString &node, const blueprint::PacketFilter &filter);
void removePacketFilterMark(const QString &node, const QString &program);

/// What connection tracking was last judged by: "TAP=ZONE:DIGEST:ADDRESS,ADDRESS" for each port.
void markConnections(const QString &node, const QStringList &ports);
QStringList markedConnections(const QString &node);

/// Notes the names of the sets that the program made: others are somebody else's.
void markAddressSets(const QString &node, const QStringList &names);
QStringList markedAddressSets(const QString &node);

} // namespace overlab::lab
