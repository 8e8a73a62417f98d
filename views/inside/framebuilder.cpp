// SPDX-License-Identifier: GPL-3.0-or-later
// The parts and wires of one frame, from the places that FrameLayout has given.
#include "views/inside/framegeometry.h"
#include "views/inside/framelayout.h"

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::InsideBridge;
using client::InsideCard;
using client::InsideInterface;

namespace {

PartState stateOf(const InsideInterface &interface)
{
    if (interface.isMissing)
        return PartState::Missing;
    return interface.isUp ? PartState::Up : PartState::Down;
}

FigurePart partOf(const InsideInterface &interface, const QString &node, PartKind kind)
{
    FigurePart part;
    const QString place = kind == PartKind::Device ? u"device/"_s + interface.nameSpace + u'/' : u"port/"_s;
    part.key = node + u'/' + place + interface.name;
    part.kind = kind;
    part.state = stateOf(interface);
    part.node = node;
    part.name = interface.name;
    part.origin = interface.origin;
    part.network = interface.network;
    part.type = interface.kind;
    part.bridge = interface.bridge;
    part.peer = interface.peer;
    part.nameSpace = interface.nameSpace;
    part.number = interface.number;
    part.tag = interface.tag;
    part.segment = interface.segment;
    part.mac = interface.mac;
    part.mtuBytes = interface.mtuBytes;
    part.addresses = interface.addresses;
    part.local = interface.local;
    part.remote = interface.remote;
    part.error = interface.error;
    return part;
}

PartState stateOf(const client::InsideGuest &guest)
{
    if (guest.run == u"missing")
        return PartState::Missing;
    return guest.run == u"running" || guest.run.isEmpty() ? PartState::Up : PartState::Stopped;
}

} // namespace

class FrameBuilder
{
public:
    FrameBuilder(const FrameLayout &layout, QPointF corner, bool isMirrored)
        : m_layout(layout), m_node(*layout.m_node), m_survey(*layout.m_survey), m_levels(layout.levels()), m_corner(corner),
          m_isMirrored(isMirrored)
    {
    }

    FigureFrame build()
    {
        addNode();
        addZone();
        if (m_survey.bridge(integrationBridge))
            addIntegration();
        for (const Unit &unit : m_survey.units())
            addUnit(unit);
        addPatches();
        return m_frame;
    }

private:
    QRectF at(double x, double distance, double width, double height) const
    {
        const double top = m_isMirrored ? m_corner.y() + distance : m_corner.y() - distance - height;
        return {m_corner.x() + x, top, width, height};
    }
    static double columnAt(int column) { return inframe::edge + inframe::spine + column * inframe::column; }
    static double boxAt(int column) { return columnAt(column) + (inframe::column - inframe::box) / 2; }
    /// What contains the boxes of \a seat.
    QRectF around(const FrameLayout::Seat &seat, double distance, double height) const
    {
        const double width = seat.width * inframe::column - (inframe::column - inframe::box) + 2 * inframe::margin;
        return at(boxAt(seat.column) - inframe::margin, distance, width, height);
    }
    /// The middle of the side of \a area that is away from the underlay, or towards it.
    QPointF outerMiddle(const QRectF &area) const { return {area.center().x(), m_isMirrored ? area.bottom() : area.top()}; }
    QPointF innerMiddle(const QRectF &area) const { return {area.center().x(), m_isMirrored ? area.top() : area.bottom()}; }

    void addNode()
    {
        const QSizeF size = m_layout.size();
        FigurePart &part = m_frame.node;
        part.key = m_node.name;
        part.kind = PartKind::Node;
        part.node = m_node.name;
        part.name = m_node.name;
        part.origin = m_node.isOutside ? QString() : m_node.name;
        part.area = at(0, 0, size.width(), size.height());
        part.label = at(inframe::edge, m_levels.title, size.width() - 2 * inframe::edge, inframe::title);
        part.error = m_node.failure;
        if (!m_node.address.isEmpty())
            part.addresses = QStringList{m_node.address};
        part.state = !m_node.exists ? PartState::Missing : m_node.isOpenVSwitchUp ? PartState::Up : PartState::Down;
        m_frame.isMirrored = m_isMirrored;
        m_frame.isOutside = m_node.isOutside;
        m_frame.failure = m_node.failure;
        m_frame.isOpenVSwitchUp = m_node.isOpenVSwitchUp;
        if (m_node.isNetwork)
            m_frame.roles << u"network"_s;
        if (m_node.isCompute)
            m_frame.roles << u"compute"_s;
    }

    /// Of a bridge at \a distance: between its rows of ports.
    QRectF titleAt(double x, double distance, double width, int innerRows) const
    {
        return at(x, distance + inframe::pad + innerRows * inframe::row, width, inframe::bridgeTitle - inframe::pad);
    }

    FigurePart bridgePart(const InsideBridge &bridge) const
    {
        FigurePart part;
        part.key = m_node.name + u"/bridge/"_s + bridge.name;
        part.kind = bridge.isOpenVSwitch ? PartKind::OvsBridge : PartKind::LinuxBridge;
        part.node = m_node.name;
        part.name = bridge.name;
        part.origin = bridge.origin;
        part.type = bridge.datapath;
        part.mac = bridge.mac;
        part.mtuBytes = bridge.mtuBytes;
        part.addresses = bridge.addresses;
        // The local ports of br-int and br-tun are down everywhere: nobody uses them.
        const bool isUsed = !bridge.isOpenVSwitch || !bridge.addresses.isEmpty();
        part.state = isUsed && !bridge.isUp ? PartState::Down : PartState::Up;
        return part;
    }

    void addPort(const InsideInterface &port, const QRectF &area)
    {
        FigurePart part = partOf(port, m_node.name, PartKind::Port);
        part.area = area;
        m_frame.parts << part;
    }

    void addSeated(const QString &name, const FrameLayout::Bridge &bridge, double x, double distance)
    {
        for (const InsideInterface *const port : m_survey.ports(name)) {
            const auto inner = bridge.inner.constFind(port->name);
            const bool isInner = inner != bridge.inner.cend();
            const int seat = isInner ? *inner : bridge.outer.value(port->name);
            const int row = seat / bridge.columns;
            double from = distance + inframe::pad + row * inframe::row;
            if (!isInner)
                from += bridge.innerRows * inframe::row + inframe::bridgeTitle;
            const double left = x + (seat % bridge.columns) * inframe::column + (inframe::column - inframe::box) / 2;
            addPort(*port, at(left, from, inframe::box, inframe::boxHeight));
        }
    }

    void addZone()
    {
        const auto add = [this](const QString &name, const FrameLayout::Bridge &bridge, int column) {
            const InsideBridge *const known = m_survey.bridge(name);
            if (!known)
                return;
            FigurePart part = bridgePart(*known);
            const double x = columnAt(column);
            const double width = bridge.columns * inframe::column - 4;
            part.area = at(x + 2, m_levels.zone, width, inframe::bridgeHeight(bridge.innerRows, bridge.outerRows));
            part.label = titleAt(x + 2, m_levels.zone, width, bridge.innerRows);
            m_frame.parts << part;
            addSeated(name, bridge, x, m_levels.zone);
        };
        add(tunnelBridge, m_layout.m_tunnels, 0);
        add(externalBridge, m_layout.m_external, m_layout.m_tunnels.columns);
    }

    void addIntegration()
    {
        const double width = inframe::spine + m_layout.m_capacity * inframe::column;
        const double height = inframe::bridgeHeight(m_layout.m_integration.innerRows, 1);
        m_frame.strips << at(inframe::edge, m_levels.integration, width, height);
        for (const double strip : m_levels.strips)
            m_frame.strips << at(inframe::edge, strip, width, inframe::bridgeHeight(0, 1));
        if (!m_levels.strips.isEmpty())
            m_frame.spine = at(inframe::edge, m_levels.integration, inframe::spine - 6, m_levels.strips.constLast() - m_levels.integration + inframe::bridgeHeight(0, 1));
        FigurePart part = bridgePart(*m_survey.bridge(integrationBridge));
        part.area = m_frame.strips.constFirst();
        part.label = titleAt(inframe::edge, m_levels.integration, width, m_layout.m_integration.innerRows);
        m_frame.parts << part;
        addSeated(integrationBridge, m_layout.m_integration, columnAt(0), m_levels.integration);
    }

    /// Where a port of br-int below \a shelf is.
    QRectF portArea(int shelf, int column) const
    {
        const double strip = shelf == 0
            ? m_levels.integration + inframe::pad + m_layout.m_integration.innerRows * inframe::row + inframe::bridgeTitle
            : m_levels.strips.at(shelf - 1) + inframe::pad + inframe::bridgeTitle;
        return at(boxAt(column), strip, inframe::box, inframe::boxHeight);
    }

    void addUnit(const Unit &unit)
    {
        const FrameLayout::Seat seat = m_layout.m_seats.value(unit.key);
        const double shelf = m_levels.shelves.at(seat.shelf);
        switch (unit.kind) {
        case Unit::Kind::Machine:
            addMachine(unit, seat, shelf);
            break;
        case Unit::Kind::Namespace:
            addNamespace(unit, seat, shelf);
            break;
        case Unit::Kind::LooseBridge: {
            FigurePart part = bridgePart(*unit.bridge);
            part.area = around(seat, shelf, inframe::bridgeHeight(1, 0));
            part.label = titleAt(boxAt(seat.column), shelf, part.area.width() - 2 * inframe::margin, 1);
            m_frame.parts << part;
            addColumns(unit, seat, shelf + inframe::pad);
            break;
        }
        case Unit::Kind::LooseDevice:
            addColumns(unit, seat, shelf);
            break;
        }
    }

    void addColumns(const Unit &unit, const FrameLayout::Seat &seat, double distance)
    {
        for (int i = 0; i < unit.columns.size(); ++i)
            addPort(*unit.columns.at(i).port, at(boxAt(seat.column + i), distance, inframe::box, inframe::boxHeight));
    }

    void addMachine(const Unit &unit, const FrameLayout::Seat &seat, double shelf)
    {
        const client::InsideGuest &guest = *unit.guest;
        FigurePart part;
        part.key = m_node.name + u'/' + unit.key;
        part.kind = PartKind::Machine;
        part.state = stateOf(guest);
        part.node = m_node.name;
        part.name = guest.object.section(u'/', -1);
        part.origin = guest.object;
        part.type = guest.isVirtual ? u"vm"_s : u"namespace"_s;
        for (const InsideCard &card : guest.cards) {
            part.addresses += card.addresses;
            if (part.mac.isEmpty())
                part.mac = card.mac;
        }
        const double distance = shelf + (m_layout.m_hasFilters ? inframe::bridgeHeight(1, 1) + inframe::cardGap : inframe::edge);
        part.area = at(boxAt(seat.column), distance, seat.width * inframe::column - (inframe::column - inframe::box), inframe::cardHeight);
        m_frame.parts << part;
        for (int i = 0; i < unit.columns.size(); ++i)
            addChain(unit.columns.at(i), guest, {seat.shelf, seat.column + i, 1}, part.area);
    }

    /// Card, tap, qbr, qvb, qvo; without the packet filter's bridge the tap alone.
    void addChain(const UnitColumn &column, const client::InsideGuest &guest, const FrameLayout::Seat &seat, const QRectF &card)
    {
        const QRectF port = portArea(seat.shelf, seat.column);
        const double x = port.center().x();
        QRectF below = port; // what the card's wire ends at
        if (column.filter) {
            const double shelf = m_levels.shelves.at(seat.shelf);
            FigurePart bridge = bridgePart(*column.filter);
            bridge.area = around(seat, shelf, inframe::bridgeHeight(1, 1));
            bridge.label = titleAt(boxAt(seat.column), shelf, inframe::box, 1);
            m_frame.parts << bridge;
            const QRectF inner = at(boxAt(seat.column), shelf + inframe::pad, inframe::box, inframe::boxHeight);
            below = at(boxAt(seat.column), shelf + inframe::pad + inframe::row + inframe::bridgeTitle, inframe::box, inframe::boxHeight);
            if (column.inner) {
                addPort(*column.inner, inner);
                const bool isUp = column.inner->isUp && column.port && column.port->isUp;
                m_frame.wires << FigureWire{WireKind::Veth, QLineF(innerMiddle(inner), outerMiddle(port)), isUp, guest.object};
            }
            if (column.tap)
                addPort(*column.tap, below);
        }
        if (column.port)
            addEnd(*column.port, port);
        else
            addMissing(column.missing, guest.object, port);
        const bool isUp = column.tap && column.tap->isUp && column.card->isUp;
        if (column.tap || !column.filter)
            m_frame.wires << FigureWire{WireKind::Cable, QLineF(QPointF(x, innerMiddle(card).y()), outerMiddle(below)), isUp, guest.object};
    }

    /// A port that br-int ought to have, wherever somebody put it.
    void addEnd(const InsideInterface &port, const QRectF &area)
    {
        FigurePart part = partOf(port, m_node.name, PartKind::Port);
        part.area = area;
        if (port.bridge.isEmpty() && m_node.isOpenVSwitchUp)
            part.state = PartState::Missing; // a device, but no port
        m_frame.parts << part;
    }

    void addMissing(const QString &name, const QString &origin, const QRectF &area)
    {
        FigurePart part;
        part.key = m_node.name + u"/port/"_s + name;
        part.kind = PartKind::Port;
        part.state = PartState::Missing;
        part.node = m_node.name;
        part.name = name;
        part.origin = origin;
        part.area = area;
        m_frame.parts << part;
    }

    void addNamespace(const Unit &unit, const FrameLayout::Seat &seat, double shelf)
    {
        FigurePart part;
        part.key = m_node.name + u'/' + unit.key;
        part.kind = PartKind::Namespace;
        part.node = m_node.name;
        part.name = unit.nameSpace->name;
        part.origin = unit.nameSpace->origin;
        part.area = around(seat, shelf, inframe::namespaceHeight);
        const double above = inframe::pad + inframe::row;
        part.label = at(boxAt(seat.column), shelf + above, part.area.width() - 2 * inframe::margin, inframe::namespaceHeight - above);
        m_frame.parts << part;
        for (int i = 0; i < unit.columns.size(); ++i) {
            const InsideInterface &device = *unit.columns.at(i).port;
            FigurePart inside = partOf(device, m_node.name, PartKind::Device);
            inside.area = at(boxAt(seat.column + i), shelf + inframe::pad, inframe::box, inframe::boxHeight);
            m_frame.parts << inside;
            if (device.bridge != integrationBridge || m_frame.strips.isEmpty())
                continue; // a port of another bridge, which shows it
            const QRectF area = portArea(seat.shelf, seat.column + i);
            addPort(device, area);
            m_frame.wires << FigureWire{WireKind::Cable, QLineF(innerMiddle(inside.area), outerMiddle(area)), device.isUp, device.origin};
        }
    }

    /// Each pair once, from br-int's side.
    void addPatches()
    {
        QHash<QString, const FigurePart *> ports;
        for (const FigurePart &part : std::as_const(m_frame.parts)) {
            if (part.kind == PartKind::Port && part.type == u"patch")
                ports.insert(part.name, &part);
        }
        QList<FigureWire> wires;
        for (const FigurePart *const port : std::as_const(ports)) {
            const FigurePart *const peer = ports.value(port->peer);
            if (!peer || peer->peer != port->name || port->name > peer->name)
                continue;
            const bool isBelow = (port->area.center().y() < peer->area.center().y()) != m_isMirrored;
            const FigurePart *const upper = isBelow ? port : peer;
            const FigurePart *const lower = isBelow ? peer : port;
            const bool isUp = upper->state == PartState::Up && lower->state == PartState::Up;
            wires << FigureWire{WireKind::Patch, QLineF(innerMiddle(upper->area), outerMiddle(lower->area)), isUp, port->origin};
        }
        std::sort(wires.begin(), wires.end(), [](const auto &a, const auto &b) { return a.line.x1() < b.line.x1(); });
        m_frame.wires += wires;
    }

    const FrameLayout &m_layout;
    const client::InsideNode &m_node;
    const NodeSurvey &m_survey;
    const FrameLayout::Levels m_levels;
    const QPointF m_corner;
    const bool m_isMirrored;
    FigureFrame m_frame;
};

FigureFrame FrameLayout::build(QPointF corner, bool isMirrored) const
{
    return FrameBuilder(*this, corner, isMirrored).build();
}

} // namespace overlab::views
