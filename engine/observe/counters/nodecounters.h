// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of a node's ports and devices: of Open vSwitch's ports as the bridges count them, of all others (qbr, tap and
// qvb of the hybrid firewall, eth0) as the kernel does. Two questions a bridge and one a node and a namespace in it, over
// sockets that stay open.
#pragma once

#include "engine/host/netlink/netlinksocket.h"
#include "engine/host/ovs/openflow.h"

#include <chrono>
#include <map>
#include <memory>

namespace overlab::observe {

/// A port of a bridge of Open vSwitch, or a device in the node's own namespace that is none. Received is what came from
/// the other end of its link: from the guest at a tap, from the physical network at eth0, from the namespace at a port
/// that stands in one.
struct DeviceCounters
{
    QString device;
    QString bridge; ///< of Open vSwitch; empty: none's
    host::LinkCounters counters;

    friend bool operator==(const DeviceCounters &, const DeviceCounters &) = default;
};

class NodeCounters
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{2'000};

    /// \a nameSpace: where the node's network namespace is pinned. \a openVSwitchFolder holds BRIDGE.mgmt for each bridge.
    NodeCounters(QString nameSpace, QString openVSwitchFolder);
    ~NodeCounters();

    struct Reading
    {
        QList<DeviceCounters> devices; ///< those that could be read, by bridge and name
        QString failure;               ///< why others could not; empty: all could
    };
    /// Blocks, at most \a limit for each bridge. Does not throw. \a inner: where network namespaces that ports stand in are
    /// pinned. Open vSwitch's userspace datapath counts nothing of such ports; the namespace itself does.
    Reading read(const QStringList &inner = {}, std::chrono::milliseconds limit = defaultLimit);

private:
    void readInner(const QStringList &inner, Reading &reading);
    void readBridge(const QString &bridge, QDeadlineTimer deadline, Reading &reading);

    QString m_nameSpace;
    QString m_openVSwitchFolder;
    host::NetlinkSocket m_socket;
    std::map<std::pair<QString, quint64>, host::NetlinkSocket> m_inner; ///< by where the namespace is pinned, and its inode
    std::map<QString, std::unique_ptr<host::openflow::Conversation>> m_bridges;
};

} // namespace overlab::observe
