// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in a node, and what its DHCP servers have given.
#pragma once

#include "engine/observe/tables/table.h"

namespace overlab::observe {

/// A file of dnsmasq's leases.
struct LeaseFile
{
    QString path; ///< as the engine reaches it
    QString network; ///< of the design
};

/// Columns: network, address, mac, hostName, expires (milliseconds since 1970; empty: never), clientId.
class LeaseTable : public TableReader
{
public:
    LeaseTable(QList<LeaseFile> files, TableOrigins origins) : m_files(std::move(files)), m_origins(std::move(origins)) {}
    Table read() override;

private:
    QList<LeaseFile> m_files;
    TableOrigins m_origins;
};

/// A network namespace of a node.
struct NamedPlace
{
    QString name;   ///< as `ip netns` shows it; empty: the node's own
    QString path;   ///< where it is pinned
    QString origin;
};

/// Processes in the node's network namespaces. Columns: pid (as the node sees it), name, namespace, processorSeconds,
/// memory (bytes resident), started (milliseconds since 1970), command.
class ProcessTable : public TableReader
{
public:
    explicit ProcessTable(QList<NamedPlace> places) : m_places(std::move(places)) {}
    Table read() override;

private:
    QList<NamedPlace> m_places;
};

} // namespace overlab::observe
