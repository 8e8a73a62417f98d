// SPDX-License-Identifier: GPL-3.0-or-later
// Links, namespaces, addresses and routes of a node, as rtnetlink knows them.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace overlab::blueprint {

/// A Linux bridge as os-vif makes it: ageing 0, forward delay 0, no STP, no multicast snooping.
struct LinuxBridge
{
    QString name;
    int mtuBytes = 1500;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const LinuxBridge &, const LinuxBridge &) = default;
};

/// A veth pair: one end in the node, the other there too or in a guest.
struct VethPair
{
    QString name;
    MacAddress mac;
    QString master;     ///< Linux bridge of this end; "" for none
    QString peer;
    MacAddress peerMac;
    QString peerMaster; ///< Linux bridge of the other end
    QUuid peerGuest;    ///< the namespace guest that holds the other end; null: the node
    int mtuBytes = 1500;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const VethPair &, const VethPair &) = default;
};

/// A persistent tap device for a QEMU guest that is plugged into Open vSwitch directly.
struct TapDevice
{
    QString name;
    MacAddress mac;
    int mtuBytes = 1500;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const TapDevice &, const TapDevice &) = default;
};

/// A namespace that `ip netns` shows: qrouter-, qdhcp-.
struct NamedNamespace
{
    QString name;
    QMap<QString, QString> sysctls; ///< "net.ipv4.ip_forward" → "1"
    QString iptables;               ///< iptables-restore input; "" for none
    /// What its iptables translate: a floating address → the fixed one; the router's own address →
    /// who gets out by it, "all" or (without SNAT) only guests that reach a "floating" address.
    QMap<QString, QString> translations;
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const NamedNamespace &, const NamedNamespace &) = default;
};

struct InterfaceAddress
{
    Ipv4Address address;
    int prefixLength = 32;

    QString toString() const
    {
        return QStringLiteral("%1/%2").arg(address.toString()).arg(prefixLength);
    }
    friend bool operator==(const InterfaceAddress &, const InterfaceAddress &) = default;
};

/// An Open vSwitch internal port as the kernel sees it: moved to its namespace, up, with addresses.
struct Device
{
    QString nameSpace; ///< a NamedNamespace; "" for the node itself
    QString name;
    int mtuBytes = 1500;
    QList<InterfaceAddress> addresses;
    bool announces = false; ///< gratuitous ARP for its addresses when they are set
    QString origin;

    QString key() const { return name; }
    friend bool operator==(const Device &, const Device &) = default;
};

/// A static route of a namespace (proto static).
struct NamespaceRoute
{
    QString nameSpace;
    Ipv4Subnet to;
    Ipv4Address via;
    QString origin;

    QString key() const { return nameSpace + u' ' + to.toString(); }
    friend bool operator==(const NamespaceRoute &, const NamespaceRoute &) = default;
};

} // namespace overlab::blueprint
