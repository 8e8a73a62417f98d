// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a lab, by the names that its tables show: which machine is behind a tap, whose namespace has a
// device, which object a cookie tells of. Made of the blueprint, which a walk compares with what is there.
#pragma once

#include "engine/blueprint/blueprint.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <optional>

namespace overlab::path {

/// A network card of a machine.
struct MachineEnd
{
    int machine = -1; ///< in Topology::machines
    int card = 0;     ///< of its ports

    friend bool operator==(MachineEnd, MachineEnd) = default;
};

/// A network stack that is no machine's: a router's or DHCP server's namespace, a node itself, "outside".
struct Stack
{
    enum class Kind { Router, Dhcp, Node, Outside };

    Kind kind = Kind::Node;
    QString node;      ///< a node of the blueprint, "outside" too
    QString nameSpace; ///< empty: the node's own
    QString object;    ///< of the design: "red/router-1", or the node's name

    friend bool operator==(const Stack &, const Stack &) = default;
};

class LabIndex
{
public:
    /// Both must outlive it.
    LabIndex(const blueprint::Topology &topology, const blueprint::Blueprint &blueprint);

    const blueprint::Topology &topology() const { return m_topology; }
    const blueprint::Blueprint &blueprint() const { return m_blueprint; }
    /// Of the blueprint; nullptr: there is none.
    const blueprint::NodeBlueprint *node(const QString &name) const;
    QString nodeOf(MachineEnd end) const;
    const blueprint::ResolvedMachine &machine(MachineEnd end) const { return m_topology.machines.at(end.machine); }
    const blueprint::ResolvedPort &port(MachineEnd end) const { return machine(end).ports.at(end.card); }
    /// How the machine's card is made; nullptr: the blueprint leaves it out.
    const blueprint::GuestInterface *card(MachineEnd end) const;

    /// By its device on the node: tap…, qvo…, qvb….
    std::optional<MachineEnd> endOf(const QString &device) const;
    /// Whose device it is on \a node: of a router, a DHCP server, the node or "outside".
    std::optional<Stack> stackOf(const QString &node, const QString &device) const;
    Stack stackOfNamespace(const QString &node, const QString &nameSpace) const;
    /// The node with that tunnel address; empty: none.
    QString nodeAt(Ipv4Address address) const { return m_nodeByAddress.value(address.value()); }
    /// The network with the local VLAN \a tag on \a node; empty: none.
    QString networkOf(const QString &node, int tag) const { return m_networks.value({node, tag}); }
    /// Whether somebody on \a node has the hardware address; nullopt: the blueprint does not know it. Tenants may have the
    /// same one on different nodes.
    std::optional<bool> isHardwareOn(const QString &node, const MacAddress &mac) const;
    /// Whether somebody on \a node has \a address, in whichever tenant.
    bool isAddressOn(const QString &node, Ipv4Address address) const { return m_nodesWithAddress.contains({node, address.value()}); }
    /// Whether the network that \a mac is on goes through tunnels; nullopt: nobody has it.
    std::optional<bool> isTunnelled(const MacAddress &mac) const;
    /// The object that a flow with \a cookie was made for; empty: none that we know.
    QString originOf(quint64 cookie) const { return m_origins.value(cookie); }

private:
    const blueprint::Topology &m_topology;
    const blueprint::Blueprint &m_blueprint;
    QHash<QString, const blueprint::NodeBlueprint *> m_nodes;
    QHash<QString, MachineEnd> m_ends;
    QHash<QUuid, QList<blueprint::GuestInterface>> m_cards;
    QHash<QString, QString> m_spaces;    ///< node/device → namespace
    QHash<QString, QString> m_objects;   ///< namespace → object
    QHash<quint32, QString> m_nodeByAddress;
    QHash<quint64, QString> m_origins;
    QHash<std::pair<QString, int>, QString> m_networks; ///< by node and local VLAN
    QSet<std::pair<QString, quint32>> m_nodesWithAddress;
    std::multimap<MacAddress, QString> m_nodesByMac;
    std::map<MacAddress, int> m_networksByMac;
};

} // namespace overlab::path
