// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab is like at one moment, as "lab.status" tells it: plain values for tables and trees.
// Unknown members of the JSON are skipped and absent ones stay empty, so that program and engine
// of neighbouring versions understand each other.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

struct NodeStatus
{
    QString name;
    QStringList roles;
    QString address; ///< in the underlay
    QString state;
    QString reason; ///< of a failed state; empty: none

    friend bool operator==(const NodeStatus &, const NodeStatus &) = default;
};

/// An interface of a machine or a router.
struct InterfaceStatus
{
    QString network;
    QString device;
    QString mac;
    QString address;
    QString floatingIp; ///< empty: none

    friend bool operator==(const InterfaceStatus &, const InterfaceStatus &) = default;
};

struct MachineStatus
{
    QString tenant;
    QString name;
    QString type; ///< "vm" or "namespace"
    QString node;
    QString state;
    QList<InterfaceStatus> interfaces;
    QString reason; ///< of a failed state; empty: none

    QString path() const { return tenant + u'/' + name; }
    friend bool operator==(const MachineStatus &, const MachineStatus &) = default;
};

struct RouterStatus
{
    QString tenant;
    QString name;
    QString node;
    QString state;
    QString external; ///< "ADDRESS (NETWORK)" of its gateway; empty: none
    QList<InterfaceStatus> interfaces;

    QString path() const { return tenant + u'/' + name; }
    friend bool operator==(const RouterStatus &, const RouterStatus &) = default;
};

struct NetworkStatus
{
    QString tenant; ///< empty: an external network
    QString name;
    QString type;
    QString state;
    qint64 segment = -1;           ///< -1: the type has none
    QStringList cidrs;             ///< of its subnets
    QHash<QString, int> localVlan; ///< node → VLAN tag on its br-int

    QString path() const { return tenant.isEmpty() ? name : tenant + u'/' + name; }
    friend bool operator==(const NetworkStatus &, const NetworkStatus &) = default;
};

/// Something in the lab that is not as the design says.
struct Drift
{
    QString place;   ///< the node
    QString kind;    ///< as in a plan's step: "flow", "port", "veth" …
    QString subject; ///< the kernel's or daemon's name of it
    QString object;  ///< the drawn object it belongs to; "node" for what every node has
    QString is;      ///< "missing", "different" or "left over"

    friend bool operator==(const Drift &, const Drift &) = default;
};

/// The way from "outside" to the real network.
struct UplinkStatus
{
    QString state = QStringLiteral("off"); ///< "off", "running" or "failed"
    QString address;                       ///< of "outside" on it
    QString resolver;
    QString reason; ///< of a failed state

    friend bool operator==(const UplinkStatus &, const UplinkStatus &) = default;
};

/// What a tenant owns and, where there is a limit, may own: by what it is ("vms", "memory" …).
struct TenantStatus
{
    QString name;
    QHash<QString, qint64> used;
    QHash<QString, qint64> quota; ///< without what is not limited
    qint64 sentBytes = 0;         ///< by its machines
    qint64 sentPackets = 0;
    qint64 receivedBytes = 0;
    qint64 receivedPackets = 0;

    friend bool operator==(const TenantStatus &, const TenantStatus &) = default;
};

/// A daemon of the lab that has ended by itself, and does not run again yet: the engine starts it.
struct EndedDaemon
{
    QString node;
    QString name;   ///< of its program: "ovs-vswitchd"
    QString object; ///< the network that it serves; empty: of the node as a whole
    bool stopsTraffic = false;      ///< nothing passes the node's bridges without it
    bool forgetsConnections = false; ///< what the node's firewall knew of them is lost
    QString reason; ///< why it could not be started again; empty: it is being started

    static QList<EndedDaemon> fromJson(const QJsonArray &json);
    friend bool operator==(const EndedDaemon &, const EndedDaemon &) = default;
};

struct LabStatus
{
    QString lab;
    QString state; ///< "running", "partial" or "stopped"
    QList<NodeStatus> nodes;
    QString outside; ///< the state of the place "outside"; empty: there is none
    QList<MachineStatus> machines;
    QList<RouterStatus> routers;
    QList<NetworkStatus> networks;
    QList<TenantStatus> tenants;
    UplinkStatus uplink;
    QList<Drift> drift;
    QList<EndedDaemon> endedDaemons;
    bool isApplying = false; ///< somebody's apply runs

    static LabStatus fromJson(const QJsonObject &json);
    friend bool operator==(const LabStatus &, const LabStatus &) = default;
};

} // namespace overlab::client
