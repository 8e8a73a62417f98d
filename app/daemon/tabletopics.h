// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that can be watched: from a place's name to who reads there.
#pragma once

#include "app/daemon/knownlab.h"
#include "engine/observe/tables/table.h"

#include <QJsonObject>

namespace overlab {

/// The node's /run/openvswitch. Throws HostUnreachable where its Open vSwitch does not run.
QString folderOfSwitch(const QString &node);
/// The same, for who asks \a bridge there. Throws NotFound, too.
QString folderOfBridge(const QString &node, const QString &bridge);
/// \a parameters: {"kind", "place", "bridge"}. Kinds of a place's network stack (a node, a router, a network's DHCP
/// namespace, a light guest, "outside"): neighbours, ipv6Neighbours, routes, ipv6Routes, rules, filter, connections, addressSets.
/// Kinds of a node: forwarding (with "bridge"), switchConnections, leases, processes. Throws NotFound (place, bridge),
/// NotSupported (kind; a virtual machine, whose tables are its own), HostUnreachable (Open vSwitch does not run).
std::unique_ptr<observe::TableReader> tableReader(const QJsonObject &parameters, const KnownLab &known);

/// Throws what tableReader() would for what is wrong with the question itself; looks at nothing in the lab.
void requireTable(const QJsonObject &parameters, const KnownLab &known);

} // namespace overlab
