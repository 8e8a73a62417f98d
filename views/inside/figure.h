// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of what stands inside the nodes, as values: which parts there are, where each is, and which
// wires join them. Made by FigureLayout of what the engine says; painted by FigurePainter.
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace overlab::views {

enum class PartKind {
    Node,
    Machine,
    Namespace,
    OvsBridge,
    LinuxBridge,
    Port,   ///< of a bridge, or a device that is none's
    Device, ///< an internal port as its namespace has it
    Tunnel, ///< the one between two nodes, of which each has a port
    Underlay,
};

enum class PartState {
    Up,
    Down,
    Stopped, ///< by a person
    Missing, ///< it should be there
};

/// One thing that can be pointed at. What does not apply to its kind is empty.
struct FigurePart
{
    QString key; ///< the same as long as the thing is there: "compute-0/port/qvo7cff66c1-d6"
    PartKind kind = PartKind::Port;
    PartState state = PartState::Up;
    QString node; ///< that it is in
    QString name;
    QString origin;  ///< drawn object that it was made for, or "node"; empty: not made by the program
    QString network; ///< the drawn network that it carries
    QRectF area;     ///< in the scene
    QRectF label;    ///< where the name of what contains others is written
    QString type;    ///< "vxlan", "patch", "veth", "vm" …
    QString bridge;
    QString peer;
    QString nameSpace;
    int number = 0;
    int tag = 0;
    qint64 segment = -1;
    QString mac;
    int mtuBytes = 0;
    QStringList addresses;
    QString local; ///< ends of a tunnel
    QString remote;
    QString error; ///< why it is not as it should be, in somebody else's words

    /// The drawn object behind it: a node's own things are the node's.
    QString object() const { return origin == QLatin1String("node") ? node : origin; }
    QString tenant() const;

    friend bool operator==(const FigurePart &, const FigurePart &) = default;
};

enum class WireKind {
    Cable,    ///< a card and its tap, a device and its port
    Veth,
    Patch,
    Underlay, ///< a node and the network between the nodes
};

struct FigureWire
{
    WireKind kind = WireKind::Cable;
    QLineF line;
    bool isUp = true;
    QString origin;

    friend bool operator==(const FigureWire &, const FigureWire &) = default;
};

/// One node with all that is in it.
struct FigureFrame
{
    FigurePart node; ///< the frame itself
    bool isMirrored = false; ///< its machines are below its bridges: it stands below the underlay
    bool isOutside = false;
    QStringList roles; ///< "network", "compute"
    QString failure;
    bool isOpenVSwitchUp = true;
    QList<FigurePart> parts; ///< whoever contains others comes before them
    QList<FigureWire> wires;
    QList<QRectF> strips; ///< of br-int, one for each shelf; its part's area is the first
    QRectF spine;         ///< that joins them

    friend bool operator==(const FigureFrame &, const FigureFrame &) = default;
};

/// What a tunnel carries: VNIs with the drawn networks.
struct CarriedSegment
{
    qint64 segment = -1;
    QString network;

    friend bool operator==(const CarriedSegment &, const CarriedSegment &) = default;
};

/// All tunnels of one type between two nodes.
struct FigureTunnel
{
    FigurePart part; ///< its name: the type; its area: around the curve
    QString other;   ///< the node at the other end; the first one is the part's
    QList<CarriedSegment> segments;
    QPointF from; ///< on the edge of the frames
    QPointF to;
    double depth = 0; ///< how far the curve reaches into the space between the frames
    double label = 0.5; ///< where on the curve its words are, 0 to 1
    bool isFromMirrored = false;
    bool isToMirrored = false;

    friend bool operator==(const FigureTunnel &, const FigureTunnel &) = default;
};

struct Figure
{
    QList<FigureFrame> frames;
    QList<FigureTunnel> tunnels;
    FigurePart underlay;
    QList<FigureWire> cables; ///< from the nodes to the underlay

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// What became another one between two figures, by key.
struct FigureDifference
{
    QStringList added;
    QStringList removed;
    QStringList changed; ///< in what is said of it, or in its place
    QStringList moved;   ///< in its place

    bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && changed.isEmpty(); }
};

FigureDifference differenceBetween(const Figure &before, const Figure &after);

/// All parts of it, the frames and tunnels too.
QList<const FigurePart *> partsOf(const Figure &figure);

} // namespace overlab::views
