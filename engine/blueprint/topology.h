// SPDX-License-Identifier: GPL-3.0-or-later
// A design with every omitted value derived: what resolveDesign() makes and what compile() turns
// into kernel objects. Values only; references between objects are indexes into the lists here.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"
#include "engine/design/ipv6.h"
#include "engine/design/machine.h"
#include "engine/design/network.h"
#include "engine/design/securitygroup.h"
#include "engine/design/settings.h"
#include "engine/design/usage.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <variant>

namespace overlab::blueprint {

struct ResolvedNode
{
    QString name;
    QUuid uuid;
    bool isNetwork = false;
    bool isCompute = false;
    Ipv4Address address; ///< VTEP and underlay address
};

struct ResolvedSubnet
{
    QUuid uuid;
    Ipv4Subnet cidr;
    std::optional<Ipv4Address> gateway;
    bool dhcp = false;
    Ipv4Address dhcpAddress; ///< of the DHCP port; only with dhcp
    qint64 leaseSeconds = 86400;
    QList<Ipv4Address> dns;
    QList<design::Route> routes;
};

struct ResolvedNetwork
{
    QString tenant; ///< empty for an external network
    QString name;
    QUuid uuid;
    design::NetworkType type = design::NetworkType::Vxlan;
    quint32 segment = 0; ///< 0 for flat and local
    int mtuBytes = 1450;
    QList<ResolvedSubnet> subnets; ///< IPv4 only
    int dhcpNode = -1;             ///< index of the node with its qdhcp namespace; -1 without DHCP
    QUuid dhcpPort;
    MacAddress dhcpMac;
    bool isExternal = false; ///< a provider network; its one subnet's gateway is "outside"

    QString object() const { return isExternal ? name : tenant + u'/' + name; }
    bool hasDhcp() const { return dhcpNode >= 0; }
    /// Its segment travels through tunnels (VXLAN, GRE, Geneve) rather than the underlay itself.
    bool isTunnelled() const;
};

/// One address of a port and the subnet (index into the network's) that it belongs to.
struct ResolvedAddress
{
    int subnet = 0;
    Ipv4Address address;
};

struct ResolvedPort
{
    QUuid uuid;
    int network = 0;
    MacAddress mac;
    QList<ResolvedAddress> addresses; ///< empty on a network without IPv4 subnets
    bool portSecurity = true;
    QList<design::AllowedAddress> allowedAddresses;
    QList<int> securityGroups; ///< by index; none without port security
    std::optional<Ipv4Address> floatingIp; ///< that a router translates to its first address

    /// Of its own ones: not the floating one.
    bool hasAddress(Ipv4Address address) const
    {
        return std::any_of(addresses.cbegin(), addresses.cend(), [address](const ResolvedAddress &own) { return own.address == address; });
    }
};

/// A rule of a security group.
struct ResolvedRule
{
    design::RuleDirection direction = design::RuleDirection::Ingress;
    design::RuleProtocol protocol = design::RuleProtocol::Any;
    std::optional<design::PortRange> ports; ///< every port when empty
    /// monostate: anyone, by IPv6 too; int: the members of that security group (index).
    std::variant<std::monostate, Ipv4Subnet, int, design::Ipv6Subnet> remote;

    friend bool operator==(const ResolvedRule &, const ResolvedRule &) = default;
};

struct ResolvedSecurityGroup
{
    QString tenant;
    QString name;
    QUuid uuid;
    int number = 0; ///< 1 and up with the native firewall: its conjunctions are made of it
    QList<ResolvedRule> rules; ///< with those that OpenStack adds when none are given
    /// Addresses and allowed addresses of the ports in it, sorted, each once.
    QList<Ipv4Subnet> members;

    QString object() const { return tenant + u'/' + name; }
};

/// A floating address and the port's address behind it.
struct ResolvedFloatingIp
{
    Ipv4Address floating;
    Ipv4Address fixed;
};

/// A router's port on an external network.
struct ResolvedGateway
{
    ResolvedPort port;
    bool snat = true;
    QList<ResolvedFloatingIp> floatingIps;
};

struct ResolvedRouter
{
    QString tenant;
    QString name;
    QUuid uuid;
    int node = 0;
    QList<ResolvedPort> interfaces;
    std::optional<ResolvedGateway> gateway;
    QList<design::Route> routes;

    QString object() const { return tenant + u'/' + name; }
};

struct ResolvedMachine
{
    QString tenant;
    QString name;
    QUuid uuid;
    design::MachineType type = design::MachineType::Vm;
    int node = 0;
    QString instance; ///< libvirt's domain name; empty for namespace guests
    QString image;
    int vcpus = 1;
    qint64 memoryBytes = 128 * 1024 * 1024;
    std::optional<qint64> diskBytes;
    design::Graphics graphics = design::Graphics::None;
    std::optional<QString> userData;
    QStringList sshKeys;
    QList<ResolvedPort> ports;

    QString object() const { return tenant + u'/' + name; }
};

/// What a tenant owns, and may own.
struct ResolvedTenant
{
    QString name;
    design::Usage used;
    design::Quota quota;
};

struct Topology
{
    QString name;
    design::FirewallDriver firewall = design::FirewallDriver::Hybrid;
    design::DatapathChoice datapath = design::DatapathChoice::Auto;
    QString domain;
    Ipv4Subnet underlay;
    int underlayMtuBytes = 1500;
    QList<ResolvedNode> nodes;
    QHash<QString, QString> imageFiles; ///< by image name; without the built-in "tiny"
    QList<ResolvedTenant> tenants;
    QList<ResolvedNetwork> networks;
    QList<ResolvedRouter> routers;
    QList<ResolvedMachine> machines;
    QList<ResolvedSecurityGroup> securityGroups;
    /// Local VLANs: for each node (same order) its networks (by index) and their tags. A node has a
    /// tag for a network exactly when it holds a port of it.
    QList<QHash<int, int>> localVlans;
    /// For each node (same order) by port: with the hybrid firewall the conntrack zones of machines'
    /// ports; the OpenFlow numbers of all ports of br-int that have an owner.
    QList<QHash<QUuid, int>> conntrackZones;
    QList<QHash<QUuid, int>> portNumbers;
};

/// vxlan, gre, geneve, vlan, flat, local: Neutron's and the design format's word.
QString networkTypeName(design::NetworkType type);

} // namespace overlab::blueprint
