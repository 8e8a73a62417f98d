// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside a node at one moment, as a person with a shell there would find it: bridges, ports,
// namespaces, guests. Everything that is there is in it, somebody else's too; what the program made
// says for which object of the design.
#pragma once

#include "engine/base/macaddress.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::observe {

/// A device of the kernel, a port of Open vSwitch, or both, under one name.
struct InsideInterface
{
    QString name;
    QString nameSpace; ///< the named one that its device stands in; empty: the node's own
    QString kind;      ///< "internal", "patch", "vxlan", "gre", "geneve", "veth", "tap"; empty: another
    QString bridge;    ///< whose port it is; empty: none's
    QString peer;      ///< the other patch port, or the other end of a veth pair in the same namespace
    QString guest;     ///< the machine at its other end: "red/vm-1"
    int number = 0;    ///< OpenFlow's; 0: none
    int tag = 0;       ///< local VLAN; 0: none
    QString network;   ///< object of the design that the tag stands for
    qint64 segment = -1; ///< of that network (VNI, VLAN …); -1: none
    QString remote;    ///< of a tunnel
    QString local;
    MacAddress mac;
    int mtuBytes = 0;
    QStringList addresses; ///< ADDRESS/LENGTH
    bool isUp = false;     ///< it carries frames
    bool isMissing = false; ///< Open vSwitch has a port of this name, but no device for it
    QString error;          ///< Open vSwitch's words on why
    QString origin;         ///< object of the design, or "node"; empty: not made by the program

    friend bool operator==(const InsideInterface &, const InsideInterface &) = default;
};

struct InsideBridge
{
    QString name;
    bool isOpenVSwitch = false;
    QString datapath; ///< "system" or "netdev"
    MacAddress mac;
    int mtuBytes = 0;
    QStringList addresses; ///< of its local port
    bool isUp = false;     ///< of its local port, in the node's own namespace
    QString origin;

    friend bool operator==(const InsideBridge &, const InsideBridge &) = default;
};

struct InsideNamespace
{
    QString name;
    QString origin;

    friend bool operator==(const InsideNamespace &, const InsideNamespace &) = default;
};

/// A card as its machine has it.
struct InsideCard
{
    QString tap;    ///< its other end, in the node
    QString device; ///< in a light guest: eth0 …; empty in a virtual machine
    MacAddress mac;
    QStringList addresses; ///< those it has; of a virtual machine those that the design gives it
    bool isUp = false;

    friend bool operator==(const InsideCard &, const InsideCard &) = default;
};

struct InsideGuest
{
    enum class Run { Missing, Off, Paused, Running };

    QString object; ///< "red/vm-1"
    bool isVirtual = false; ///< a libvirt domain; else a network namespace
    Run run = Run::Missing;
    QList<InsideCard> cards;

    friend bool operator==(const InsideGuest &, const InsideGuest &) = default;
};

struct InsideNode
{
    QString name;
    bool isOpenVSwitchUp = false;
    QString failure; ///< why (a part of) it could not be read; empty: it could
    QList<InsideBridge> bridges;
    QList<InsideNamespace> namespaces;
    QList<InsideInterface> interfaces;
    QList<InsideGuest> guests;

    friend bool operator==(const InsideNode &, const InsideNode &) = default;
};

} // namespace overlab::observe
