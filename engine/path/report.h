// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet, hop by hop, and what became of it. Values and codes; views/wording makes sentences of them.
#pragma once

#include "engine/path/packet.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace overlab::path {

/// What decided at a hop: an entry of a table that stands in the lab.
struct Decision
{
    enum class Kind { None, Flow, Filter, Route, Neighbour, Port, Link, Address };

    Kind kind = Kind::None;
    QString table;    ///< OpenFlow's number, iptables' or rtnetlink's name
    QString chain;    ///< iptables
    int number = 0;   ///< of the rule in its chain, from 1; 0: the chain's policy
    int priority = 0; ///< OpenFlow
    QString match;    ///< OpenFlow; empty: everything
    QString cookie;   ///< OpenFlow, 0x…
    QString text;     ///< the entry as its own tool prints it
    QString origin;   ///< the design's object that it was made for; empty: nobody's that we know

    QJsonObject toJson() const;
};

/// The command that shows what decided, as a person would type it in the place, and what it printed. \a output
/// is empty while nobody has asked for it.
struct Evidence
{
    QString node;        ///< where it runs
    QString nameSpace;   ///< empty: the node's own
    QStringList command; ///< without `ip netns exec`
    QString output;

    QString commandLine() const;
    QJsonObject toJson() const;
};

enum class HopKind { Machine, Filter, Bridge, Tunnel, Underlay, Router, Dhcp, Outside, Node };

struct Hop
{
    HopKind kind = HopKind::Machine;
    QString place; ///< node, or TENANT/NAME, or "outside"
    QString node;  ///< the node that it happens on; empty: the underlay
    QString bridge;
    QString network;   ///< of the design, that the packet is in while it is here; empty: a place of several, or none
    QString device;    ///< by which the packet came in; empty: it was sent here
    QString outDevice; ///< by which it leaves; empty: it does not
    QString code;      ///< what happened, one word of the list in hopcodes.h
    QJsonObject arguments;
    Decision rule;
    QList<Decision> passed; ///< the entries before it that the packet met, in order
    Evidence evidence;
    Packet before;
    Packet after;
    QList<Hop> asked; ///< the way of an ARP request that this hop had to wait for, where it came to nothing

    QJsonObject toJson() const;
};

enum class Outcome { Delivered, Dropped, Unknown };

/// delivered, dropped, unknown.
QString outcomeName(Outcome outcome);

struct Path
{
    Outcome outcome = Outcome::Unknown;
    QList<Hop> hops; ///< the last one is where it ends
    int copies = 0;  ///< of the packet that switches sent elsewhere, too, and nobody took

    bool isDelivered() const { return outcome == Outcome::Delivered; }
    QJsonObject toJson() const;
};

} // namespace overlab::path
