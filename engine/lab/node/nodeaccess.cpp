// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/nodeaccess.h"

#include "engine/host/netlink/namespaces.h"
#include "engine/host/ovs/ovsdaemons.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"

namespace overlab::lab {

NodeAccess::NodeAccess(QString node, GuestService &guestService)
    : m_node(std::move(node)), m_guestService(guestService)
{
}

host::NetlinkSocket &NodeAccess::netlink(const QString &nameSpace)
{
    const std::string key = nameSpace.toStdString();
    const auto found = m_netlink.find(key);
    if (found != m_netlink.end())
        return found->second;
    const QString path = nameSpace.isEmpty()
        ? paths::nodeNamespace(m_node, QStringLiteral("net"))
        : paths::namedNamespace(m_node, nameSpace);
    noteInode(nameSpace);
    return m_netlink.emplace(key, host::NetlinkSocket(path)).first->second;
}

void NodeAccess::noteInode(const QString &nameSpace)
{
    if (const auto inode = nameSpace.isEmpty() ? std::nullopt : host::readNamespaceInode(paths::namedNamespace(m_node, nameSpace)))
        m_inodes[nameSpace.toStdString()] = *inode;
}

bool NodeAccess::isStill(const QString &nameSpace, std::optional<quint64> inode) const
{
    const auto known = m_inodes.find(nameSpace.toStdString());
    return inode && (known == m_inodes.end() || known->second == *inode);
}

void NodeAccess::adoptNetlink(const QString &nameSpace, host::NetlinkSocket socket)
{
    noteInode(nameSpace);
    m_netlink.insert_or_assign(nameSpace.toStdString(), std::move(socket));
}

void NodeAccess::dropNetlink(const QString &nameSpace)
{
    m_netlink.erase(nameSpace.toStdString());
    m_inodes.erase(nameSpace.toStdString());
    m_guestService.leave(m_node, nameSpace);
}

host::OvsdbClient &NodeAccess::ovsdb()
{
    if (!m_ovsdb)
        m_ovsdb = std::make_unique<host::OvsdbClient>(ovsdbSocket(m_node));
    return *m_ovsdb;
}

void NodeAccess::awaitOpenVSwitch()
{
    const std::optional<host::ProcessMark> running = runningSwitch(m_node);
    if (!running || running == m_readySwitch)
        return;
    host::ovsdaemons::waitUntilReady(ovsdb());
    m_readySwitch = running;
}

host::Hypervisor &NodeAccess::hypervisor()
{
    if (!m_hypervisor)
        m_hypervisor = std::make_unique<host::Hypervisor>(libvirtSocket(m_node));
    return *m_hypervisor;
}

void NodeAccess::reset()
{
    m_netlink.clear();
    m_inodes.clear();
    m_guestService.leave(m_node, {});
    m_ovsdb.reset();
    m_readySwitch.reset();
    m_hypervisor.reset();
    m_flows.clear();
}

} // namespace overlab::lab
