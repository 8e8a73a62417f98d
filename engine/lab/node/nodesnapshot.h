// SPDX-License-Identifier: GPL-3.0-or-later
// What a node really has, read from netlink, OVSDB, OpenFlow, libvirt, files and processes. Only
// what the program made is in it: everything else is somebody else's.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/host/libvirt/hypervisor.h"
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
    bool libvirtRuns = false;
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

/// Reads the node named by \a access. Files of \a wanted's paths are compared too, so it is needed.
NodeSnapshot readNode(NodeAccess &access, const blueprint::NodeBlueprint &wanted);

} // namespace overlab::lab
