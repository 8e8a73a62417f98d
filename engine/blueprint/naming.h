// SPDX-License-Identifier: GPL-3.0-or-later
// Names, UUIDs and MAC addresses as Neutron gives them (neutron-lib constants; os-vif). Everything
// is derived from an object's path in the design, so the same design makes the same names anywhere.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QString>
#include <QUuid>

namespace overlab::blueprint {

/// The UUID of the object at \a path, for example "red/networks/net-1": version 5 (RFC 4122, SHA-1).
QUuid objectUuid(const QString &path);

/// 0a4d2420-4b9c-46bd-aec1-86a1ef299abe, without braces.
QString uuidText(const QUuid &uuid);

/// \a prefix and the first 11 characters of \a port, 14 in all (Neutron's LINUX_DEV_LEN): tap, qbr,
/// qvb, qvo, qr-, qg-.
QString deviceName(const QString &prefix, const QUuid &port);

/// NIPv4UUID or NIPv6UUID, 29 characters in all (Neutron, agent/linux/ipset_manager.py): the members
/// of a security group as an ipset.
QString addressSetName(const QUuid &group, bool ipv6);

/// qrouter-UUID
QString routerNamespace(const QUuid &router);
/// "qdhcp-" and the network's UUID.
QString dhcpNamespace(const QUuid &network);

/// The first candidate of a port's MAC address: Neutron's base fa:16:3e and three octets of \a port.
MacAddress portMac(const QUuid &port);

/// vxlan-c0a8ff13 for 192.168.255.19; \a type is vxlan, gre or geneve.
QString tunnelPortName(const QString &type, Ipv4Address remote);

/// instance-00000001, Nova's instance_name_template.
QString instanceName(int number);

/// host-10-0-1-85, what Neutron's DHCP agent calls a port that has no dns_name.
QString hostName(Ipv4Address address);

/// The host name that the machine \a name sees: a DNS label (RFC 952) made of it.
QString guestHostName(const QString &name);

/// The name of a node's veth on the underlay bridge: the node's own name where the kernel takes it
/// (at most 15 characters), else its head and four digits of its UUID.
QString underlayPortName(const QString &node);

/// The name of the port of "outside" on the external network \a network, made in the same way.
QString externalPortName(const QString &network);

/// The OpenFlow cookie of the flows of \a origin: our mark in the first 16 bits, then 48 bits of the
/// origin's UUID.
quint64 flowCookie(const QString &origin);

/// Whether a flow with \a cookie was made by the program, for whichever origin.
bool isOurCookie(quint64 cookie);

} // namespace overlab::blueprint
