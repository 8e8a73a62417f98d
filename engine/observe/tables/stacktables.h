// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a network namespace's stack, asked of the kernel over netlink.
#pragma once

#include "engine/host/netlink/netlinksocket.h"
#include "engine/observe/tables/table.h"

namespace overlab::observe {

/// A route netlink socket in the namespace that is opened with the first reading.
class StackReader : public TableReader
{
public:
    StackReader(QString nameSpace, TableOrigins origins) : m_nameSpace(std::move(nameSpace)), m_origins(std::move(origins)) {}
    Table read() final;

protected:
    virtual Table readRows(host::NetlinkSocket &socket) = 0;
    static QHash<int, QString> linkNames(host::NetlinkSocket &socket);
    const TableOrigins &origins() const { return m_origins; }

private:
    QString m_nameSpace;
    TableOrigins m_origins;
    host::NetlinkSocket m_socket;
};

/// ARP entries. Columns: address, device, mac, state.
class NeighbourTable : public StackReader
{
public:
    using StackReader::StackReader;

protected:
    Table readRows(host::NetlinkSocket &socket) override;
};

/// The main table. Columns: destination, via, device, source, metric, protocol.
class RouteTable : public StackReader
{
public:
    using StackReader::StackReader;

protected:
    Table readRows(host::NetlinkSocket &socket) override;
};

/// Of IPv6. Columns: address, device, mac, state.
class Ipv6NeighbourTable : public StackReader
{
public:
    using StackReader::StackReader;

protected:
    Table readRows(host::NetlinkSocket &socket) override;
};

/// Of IPv6, the main table. Columns: as RouteTable.
class Ipv6RouteTable : public StackReader
{
public:
    using StackReader::StackReader;

protected:
    Table readRows(host::NetlinkSocket &socket) override;
};

/// Which routing table is asked for which packets. Columns: family, priority, selector, action.
class RuleTable : public StackReader
{
public:
    using StackReader::StackReader;

protected:
    Table readRows(host::NetlinkSocket &socket) override;
};

/// What the kernel tracks. Columns: zone, protocol, source, destination, replySource, replyDestination, state,
/// secondsLeft, mark, packets, bytes.
class ConnectionTable : public TableReader
{
public:
    explicit ConnectionTable(QString nameSpace) : m_nameSpace(std::move(nameSpace)) {}
    Table read() override;

private:
    QString m_nameSpace;
};

} // namespace overlab::observe
