// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside a lab's nodes at one moment, as "lab.inside" tells it: plain values for the picture
// of it. Unknown members of the JSON are skipped and absent ones stay empty, as in labstatus.h.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

/// A device of the kernel, a port of Open vSwitch, or both, under one name.
struct InsideInterface
{
    QString name;
    QString nameSpace; ///< that its device stands in; empty: the node's own
    QString kind;      ///< "internal", "patch", "vxlan", "gre", "geneve", "veth", "tap"; empty: another
    QString bridge;    ///< whose port it is; empty: none's
    QString peer;      ///< the other patch port, or the other end of a veth pair in the same namespace
    QString guest;     ///< the machine at its other end: "red/vm-1"
    int number = 0;    ///< OpenFlow's; 0: none
    int tag = 0;       ///< local VLAN; 0: none
    QString network;   ///< the drawn one that the tag stands for
    qint64 segment = -1; ///< of that network (VNI, VLAN …); -1: none
    QString remote;      ///< of a tunnel
    QString local;
    QString mac;
    int mtuBytes = 0;
    QStringList addresses; ///< ADDRESS/LENGTH
    bool isUp = false;      ///< it carries frames
    bool isMissing = false; ///< Open vSwitch has a port of this name, but no device for it
    QString error;          ///< Open vSwitch's words on why
    QString origin;         ///< drawn object, or "node"; empty: not made by the program

    friend bool operator==(const InsideInterface &, const InsideInterface &) = default;
};

struct InsideBridge
{
    QString name;
    bool isOpenVSwitch = false;
    QString datapath; ///< "system" or "netdev"
    QString mac;
    int mtuBytes = 0;
    QStringList addresses;
    bool isUp = false; ///< its local port
    QString origin;

    friend bool operator==(const InsideBridge &, const InsideBridge &) = default;
};

struct InsideNamespace
{
    QString name;
    QString origin;

    friend bool operator==(const InsideNamespace &, const InsideNamespace &) = default;
};

struct InsideCard
{
    QString tap;    ///< its other end, in the node
    QString device; ///< in a light guest: eth0 …
    QString mac;
    QStringList addresses; ///< of a virtual machine: those that the design gives it
    bool isUp = false;

    friend bool operator==(const InsideCard &, const InsideCard &) = default;
};

struct InsideGuest
{
    QString object; ///< "red/vm-1"
    bool isVirtual = false;
    QString run; ///< "running", "paused", "off" or "missing"
    QList<InsideCard> cards;

    friend bool operator==(const InsideGuest &, const InsideGuest &) = default;
};

struct InsideNode
{
    QString name;
    QString address; ///< of its tunnels
    bool isNetwork = false;
    bool isCompute = false;
    bool isOutside = false; ///< the world behind the external networks, which is none of the design's nodes
    bool exists = false;
    bool isOpenVSwitchUp = false;
    QString failure; ///< why (a part of) it could not be read
    QList<InsideBridge> bridges;
    QList<InsideNamespace> namespaces;
    QList<InsideInterface> interfaces;
    QList<InsideGuest> guests;

    friend bool operator==(const InsideNode &, const InsideNode &) = default;
};

struct UnderlayPort
{
    QString name;
    QString node; ///< behind it; empty: none of ours
    bool isUp = false;

    friend bool operator==(const UnderlayPort &, const UnderlayPort &) = default;
};

struct InsideNetwork
{
    QString object;
    QString type; ///< "vxlan", "gre", "geneve", "vlan", "flat", "local"
    qint64 segment = -1;
    bool isTunnelled = false;

    friend bool operator==(const InsideNetwork &, const InsideNetwork &) = default;
};

struct InsideState
{
    QList<InsideNode> nodes;
    QString underlaySubnet;
    int underlayMtuBytes = 0;
    bool isUnderlayUp = false;
    QList<UnderlayPort> underlayPorts;
    QList<InsideNetwork> networks;

    static InsideState fromJson(const QJsonObject &json);
    friend bool operator==(const InsideState &, const InsideState &) = default;
};

} // namespace overlab::client
