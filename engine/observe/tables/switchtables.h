// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of a node's Open vSwitch, asked of ovs-vswitchd over its control socket.
#pragma once

#include "engine/host/ovs/openflow.h"
#include "engine/host/ovs/unixctlclient.h"
#include "engine/observe/tables/table.h"

#include <optional>

namespace overlab::observe {

/// Which hardware address a bridge has learned at which port. Columns: port, vlan, mac, age (seconds).
class ForwardingTable : public TableReader
{
public:
    /// \a openVSwitchFolder: the node's /run/openvswitch.
    ForwardingTable(QString openVSwitchFolder, QString bridge, TableOrigins origins);
    Table read() override;

private:
    Table readRows();

    QString m_folder;
    QString m_bridge;
    TableOrigins m_origins;
    std::optional<host::UnixctlClient> m_control;
    std::unique_ptr<host::openflow::Conversation> m_conversation;
};

/// Connections that the datapath tracks (the native firewall's). Columns: zone, protocol, source, destination,
/// replySource, replyDestination, state, mark.
class SwitchConnections : public TableReader
{
public:
    explicit SwitchConnections(QString openVSwitchFolder) : m_folder(std::move(openVSwitchFolder)) {}
    Table read() override;

private:
    QString m_folder;
    std::optional<host::UnixctlClient> m_control;
};

} // namespace overlab::observe
