// SPDX-License-Identifier: GPL-3.0-or-later
// The open connections to one node: netlink in its namespaces, OVSDB, libvirt. Made on demand and
// kept, so that an apply costs no connection set-up. One worker thread at a time.
#pragma once

#include "engine/host/libvirt/hypervisor.h"
#include "engine/host/netlink/netlinksocket.h"
#include "engine/host/ovs/ovsdbclient.h"
#include "engine/host/process/processmark.h"
#include "engine/lab/guestservice.h"
#include "engine/lab/node/knownflows.h"

#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

namespace overlab::lab {

class NodeAccess
{
public:
    /// \a guestService must outlive it.
    NodeAccess(QString node, GuestService &guestService);

    const QString &node() const { return m_node; }

    /// In the node's own network namespace ("") or one of its named ones.
    host::NetlinkSocket &netlink(const QString &nameSpace = {});
    /// Whether the named namespace has that \a inode (nullopt: there is none), and had it when its socket was opened.
    bool isStill(const QString &nameSpace, std::optional<quint64> inode) const;
    /// Takes over a socket that was opened while the namespace was made.
    void adoptNetlink(const QString &nameSpace, host::NetlinkSocket socket);
    /// Closes it, and what the guest service has there: a namespace lives as long as a socket in it
    /// is open.
    void dropNetlink(const QString &nameSpace);

    host::OvsdbClient &ovsdb();
    /// Waits until the ovs-vswitchd that runs has made what its database says: one that an engine started
    /// which died meanwhile listens nowhere yet. Once for each that is met. Throws as the driver does.
    void awaitOpenVSwitch();
    host::Hypervisor &hypervisor();
    /// Each bridge's may be used by a thread of its own.
    KnownFlows &knownFlows(const QString &bridge) { return m_flows[bridge.toStdString()]; }

    /// New guests ask for their addresses: others' ports do not get broadcasts for that time.
    bool isQuiet = false;

    /// Forgets all connections, and closes the guest service's, for example when the node was removed.
    void reset();

private:
    void noteInode(const QString &nameSpace);

    QString m_node;
    GuestService &m_guestService;
    std::unordered_map<std::string, host::NetlinkSocket> m_netlink;
    std::unordered_map<std::string, quint64> m_inodes; ///< of the named namespaces that the sockets are in
    std::unique_ptr<host::OvsdbClient> m_ovsdb;
    std::optional<host::ProcessMark> m_readySwitch;
    std::unique_ptr<host::Hypervisor> m_hypervisor;
    std::unordered_map<std::string, KnownFlows> m_flows;
};

} // namespace overlab::lab
