// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/framelayout.h"

#include "views/inside/framegeometry.h"

#include <QSet>

#include <algorithm>

namespace overlab::views {

using client::InsideInterface;

namespace {

constexpr int fewestColumns = 3;
constexpr int mostColumns = 8;

/// Wide enough for those who are there; more shelves beyond.
int capacityFor(const QList<Unit> &units)
{
    int machines = 0;
    int others = 0;
    int widest = 0;
    for (const Unit &unit : units) {
        (unit.kind == Unit::Kind::Machine ? machines : others) += unit.width();
        widest = std::max(widest, unit.width());
    }
    const int wanted = std::max(machines, others);
    return std::max(widest, std::clamp(wanted, fewestColumns, mostColumns));
}

int lowestFree(const QHash<QString, int> &seats, const QSet<int> &kept)
{
    const QList<int> taken = seats.values();
    int seat = 0;
    while (taken.contains(seat) || kept.contains(seat))
        ++seat;
    return seat;
}

bool isTunnel(const InsideInterface &port)
{
    return !port.remote.isEmpty();
}

} // namespace

void FrameLayout::take(const client::InsideNode &node)
{
    m_node = &node;
    m_survey = std::make_shared<NodeSurvey>(node);
    if (m_capacity == 0)
        m_capacity = capacityFor(m_survey->units());
    for (const Unit &unit : m_survey->units())
        m_capacity = std::max(m_capacity, unit.width());
    m_hasFilters = m_hasFilters || m_survey->hasFilters();
    m_hasIntegration = m_hasIntegration || !node.isOutside || m_survey->bridge(integrationBridge);
    m_integration.columns = m_capacity;
    const bool hasTunnels = !node.isOutside || m_survey->bridge(tunnelBridge);
    m_external.columns = hasTunnels ? std::max(1, m_capacity * 3 / mostColumns) : m_capacity;
    m_tunnels.columns = m_capacity - m_external.columns;
    seatUnits();
    seatPorts(integrationBridge, m_integration);
    if (hasTunnels)
        seatPorts(tunnelBridge, m_tunnels);
    seatPorts(externalBridge, m_external);
}

FrameLayout::Levels FrameLayout::levels() const
{
    Levels levels;
    levels.zone = inframe::edge;
    double at = levels.zone
        + std::max(inframe::bridgeHeight(m_tunnels.innerRows, m_tunnels.outerRows),
                   inframe::bridgeHeight(m_external.innerRows, m_external.outerRows));
    if (m_hasIntegration) {
        levels.integration = at + inframe::patchGap;
        at = levels.integration + inframe::bridgeHeight(m_integration.innerRows, 1);
    }
    for (int shelf = 0; shelf < shelves(); ++shelf) {
        if (shelf > 0) {
            levels.strips << at + inframe::patchGap;
            at = levels.strips.constLast() + (m_hasIntegration ? inframe::bridgeHeight(0, 1) : 0);
        }
        levels.shelves << at + inframe::wireGap;
        at = levels.shelves.constLast() + inframe::unitHeight(m_hasFilters);
    }
    levels.title = at + inframe::pad;
    levels.end = levels.title + inframe::title;
    return levels;
}

QSizeF FrameLayout::size() const
{
    return {2 * inframe::edge + inframe::spine + m_capacity * inframe::column, levels().end};
}

void FrameLayout::seatUnits()
{
    QSet<QString> present;
    for (const Unit &unit : m_survey->units())
        present.insert(unit.key);
    m_seats.removeIf([&present](const auto &seat) { return !present.contains(seat.key()); });
    const bool isFresh = m_seats.isEmpty();
    int firstShelf = 0;
    bool wasMachine = true;
    for (const Unit &unit : m_survey->units()) {
        const bool isMachine = unit.kind == Unit::Kind::Machine;
        if (isFresh && wasMachine && !isMachine)
            firstShelf = m_seats.isEmpty() ? 0 : shelves(); // namespaces stand above the machines
        wasMachine = isMachine;
        const auto known = m_seats.find(unit.key);
        if (known != m_seats.end() && known->width == unit.width())
            continue;
        m_seats.remove(unit.key);
        m_seats.insert(unit.key, freeSeat(unit.width(), unit.kind == Unit::Kind::Namespace ? firstShelf : 0));
    }
}

int FrameLayout::shelves() const
{
    int shelves = 0;
    for (const Seat &seat : m_seats)
        shelves = std::max(shelves, seat.shelf + 1);
    return shelves;
}

bool FrameLayout::isFree(const Seat &wanted) const
{
    return std::none_of(m_seats.cbegin(), m_seats.cend(), [&wanted](const Seat &seat) {
        return seat.shelf == wanted.shelf && seat.column < wanted.column + wanted.width
            && wanted.column < seat.column + seat.width;
    });
}

FrameLayout::Seat FrameLayout::freeSeat(int width, int firstShelf) const
{
    for (int shelf = firstShelf;; ++shelf) {
        for (int column = 0; column + width <= m_capacity; ++column) {
            const Seat seat{shelf, column, width};
            if (isFree(seat))
                return seat;
        }
    }
}

/// -1: any that is free.
int FrameLayout::preferredSeat(const QString &bridge, const InsideInterface &port) const
{
    if (port.kind != u"patch")
        return -1;
    if (bridge != integrationBridge)
        return 0;
    const InsideInterface *const peer = m_survey->find(port.peer);
    const QString behind = peer ? peer->bridge : QString();
    return behind == tunnelBridge ? 0 : behind == externalBridge ? m_tunnels.columns : -1;
}

void FrameLayout::seatPorts(const QString &name, Bridge &bridge)
{
    QSet<QString> present;
    const QList<const InsideInterface *> ports = m_survey->ports(name);
    for (const InsideInterface *const port : ports)
        present.insert(port->name);
    for (QHash<QString, int> *const side : {&bridge.inner, &bridge.outer})
        side->removeIf([&present](const auto &seat) { return !present.contains(seat.key()); });
    const bool isFresh = bridge.inner.isEmpty() && bridge.outer.isEmpty();
    const QSet<int> kept = name == integrationBridge ? QSet<int>{0, m_tunnels.columns} : QSet<int>();
    for (const InsideInterface *const port : ports) {
        if (bridge.inner.contains(port->name) || bridge.outer.contains(port->name))
            continue;
        // br-int's own row is towards the other bridges; theirs are the patches towards br-int.
        const bool isInner = name == integrationBridge || isTunnel(*port) || port->name == u"eth0";
        QHash<QString, int> &side = isInner ? bridge.inner : bridge.outer;
        const int wanted = preferredSeat(name, *port);
        const bool isWantedFree = wanted >= 0 && !side.values().contains(wanted);
        const int seat = isWantedFree ? wanted : lowestFree(side, kept);
        // The other side's free seats come before a new row, which would move all that is further out.
        QHash<QString, int> &other = isInner ? bridge.outer : bridge.inner;
        const int rows = isInner ? bridge.innerRows : bridge.outerRows;
        const int otherRows = isInner ? bridge.outerRows : bridge.innerRows;
        const int otherSeat = lowestFree(other, {});
        const bool isOverflow = !isFresh && name != integrationBridge && seat >= rows * bridge.columns
            && otherSeat < otherRows * bridge.columns;
        if (isOverflow)
            other.insert(port->name, otherSeat);
        else
            side.insert(port->name, seat);
    }
    for (const int seat : std::as_const(bridge.inner))
        bridge.innerRows = std::max(bridge.innerRows, seat / bridge.columns + 1);
    for (const int seat : std::as_const(bridge.outer))
        bridge.outerRows = std::max(bridge.outerRows, seat / bridge.columns + 1);
}

} // namespace overlab::views
