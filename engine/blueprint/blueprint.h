// SPDX-License-Identifier: GPL-3.0-or-later
// Every kernel object that each node must have, each with its origin in the design ("red/net-1",
// or "node" for what every node has). compile() makes it; engine/lab compares it with what is there.
#pragma once

#include "engine/blueprint/firewallobjects.h"
#include "engine/blueprint/guestobjects.h"
#include "engine/blueprint/kernelobjects.h"
#include "engine/blueprint/metadata.h"
#include "engine/blueprint/ovsobjects.h"
#include "engine/blueprint/topology.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::blueprint {

/// What the host offers, as far as the blueprint depends on it.
struct HostProfile
{
    bool kernelDatapath = false; ///< generic netlink family ovs_datapath exists
    bool kvm = false;            ///< hardware acceleration works; else QEMU translates (TCG)
    QStringList linkKinds;       ///< link types that the kernel makes: "vxlan", "geneve" …
    QString tunRefusal;          ///< why /dev/net/tun does not open; empty: it does
    QString tunRemedy;           ///< the command line that would open it; empty: none
    bool uplink = false;         ///< "outside" shall lead to the real network
};

/// Origin of the objects that every node has, whatever the design draws.
inline constexpr QStringView nodeOrigin = u"node";

struct NodeBlueprint
{
    QString name;
    QUuid uuid;
    Ipv4Address address;      ///< of its tunnels; null for "outside", which has none
    QString underlayPort;     ///< its veth's other end, on the underlay bridge
    MacAddress underlayMac;   ///< of eth0
    MacAddress externalMac;   ///< of br-ex, which carries the address
    int underlayMtuBytes = 1500;
    bool runsLibvirt = false; ///< holds at least one domain
    bool forwards = false;    ///< passes packets on between its own devices

    QList<LinuxBridge> linuxBridges;
    QList<VethPair> vethPairs;
    QList<TapDevice> taps;
    QList<OvsBridge> ovsBridges;
    QList<OvsPort> ovsPorts;
    QList<Flow> flows;
    QList<NamedNamespace> namespaces;
    QList<Device> devices;
    QList<NamespaceRoute> routes;
    QList<ConfigFile> files;
    QList<Service> services;
    QList<NamespaceGuest> guests;
    QList<Domain> domains;
    design::FirewallDriver firewall = design::FirewallDriver::None;
    QList<AddressSet> addressSets;
    QList<PacketFilter> packetFilters;
    QList<FilteredPort> filteredPorts;
    QList<MetadataListener> metadataListeners; ///< the engine's own; not compared with what is there

    friend bool operator==(const NodeBlueprint &, const NodeBlueprint &) = default;
};

struct Blueprint
{
    QString lab;
    int underlayMtuBytes = 1500;
    QList<NodeBlueprint> nodes; ///< the topology's, in its order; then "outside" when there is one
};

/// Pure: equal arguments give equal blueprints, in the same order.
Blueprint compile(const Topology &topology, const HostProfile &host);

} // namespace overlab::blueprint
