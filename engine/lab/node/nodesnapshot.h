// SPDX-License-Identifier: GPL-3.0-or-later
// What a node really has, read from netlink, OVSDB, OpenFlow, libvirt, files and processes. Only
// what the program made is in it: everything else is somebody else's.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/host/libvirt/hypervisor.h"
#include "engine/host/netlink/linkstate.h"
#include "engine/lab/marks.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>

namespace overlab::lab {

class NodeAccess;

struct NodeSnapshot
{
    QString node;
    bool exists = false;          ///< its namespaces are pinned
    bool openVSwitchRuns = false; ///< when not, nothing of Open vSwitch is in \a present
    bool underlayPort = false; ///< its veth to the underlay is up, in the bridge, with the wanted MTU
    QList<host::LinkState> links; ///< all of its own namespace
    /// Links, Open vSwitch, flows, devices, routes, files and address sets as values. A veth into a guest has
    /// only its node's end described. Namespaces, services, guests and domains are below.
    blueprint::NodeBlueprint present;
    /// Links without the alias that says whose they are: somebody else's, or half made by an apply
    /// that was cut short between making and naming them.
    QSet<QString> unnamedLinks;
    /// Internal ports of Open vSwitch without their device: it went with the namespace that it was in.
    QSet<QString> lostDevices;
    QHash<QString, Mark> namespaces; ///< pinned ones
    QHash<QString, Mark> services;   ///< running ones
    QHash<QString, Mark> guests;     ///< pinned ones with all DHCP clients running
    QHash<QString, Mark> brokenGuests; ///< marked ones of which a part is missing
    QHash<QUuid, host::DomainState> domains;
    /// By program; one that somebody changed since has no digest.
    QHash<QString, Mark> packetFilters;
    QStringList judgedPorts; ///< by which tracked connections were judged last (lab/judgedports.h)
};

/// Reads the node named by \a access, but for what only the wanted state tells to look at.
NodeSnapshot readNode(NodeAccess &access);
/// Reads that: the port of the underlay, devices in the node itself, files and services.
void readWanted(NodeAccess &access, const blueprint::NodeBlueprint &wanted, NodeSnapshot &snapshot);

} // namespace overlab::lab
