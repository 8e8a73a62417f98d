// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectshape.h"

#include <algorithm>
#include <cmath>

namespace overlab::views {

using design::ObjectKind;

namespace {

constexpr double cardRadius = 8;
constexpr double routerRadius = 28;
constexpr double branchDistance = 112; ///< more than a row
constexpr double branchTurn = 8;

QPainterPath cloud()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(-88, -8, 176, 40), 20, 20);
    path.addEllipse(QRectF(-66, -34, 62, 62));
    path.addEllipse(QRectF(-24, -42, 72, 72));
    path.addEllipse(QRectF(22, -26, 48, 48));
    return path.simplified();
}

/// How far from its middle an object ends in the direction of a line that leaves it upwards or downwards.
double halfHeight(ObjectKind kind)
{
    return kind == ObjectKind::Router ? routerRadius : kind == ObjectKind::External ? 32 : boxOf(kind).height() / 2;
}

double halfWidth(ObjectKind kind)
{
    return kind == ObjectKind::Router ? routerRadius : boxOf(kind).width() / 2;
}

QPainterPath drawnOutline(ObjectKind kind, const std::optional<QSizeF> &size)
{
    QPainterPath path;
    switch (kind) {
    case ObjectKind::Router:
        path.addEllipse(QPointF(), routerRadius, routerRadius);
        break;
    case ObjectKind::External: {
        static const QPainterPath shape = cloud();
        return shape;
    }
    case ObjectKind::Network:
        path.addRoundedRect(boxOf(kind), boxOf(kind).height() / 2, boxOf(kind).height() / 2);
        break;
    case ObjectKind::Note:
        path.addRoundedRect(boxOf(kind, size), 3, 3);
        break;
    case ObjectKind::Machine:
    case ObjectKind::Node:
    case ObjectKind::Tenant:
        path.addRoundedRect(boxOf(kind), cardRadius, cardRadius);
        break;
    }
    return path;
}

/// A card far below a network, or above, and just beside its middle: other cards may stand between, so that the line leaves
/// at the side and joins the lines of the others, as the branch of a trunk.
bool isBranch(const LinkEnd &owner, const LinkEnd &target)
{
    const double apart = std::abs(owner.place.y() - target.place.y()) - owner.halfHeight - target.halfHeight;
    const double aside = std::abs(owner.place.x() - target.place.x()) - owner.halfWidth;
    const bool isCard = owner.halfWidth > 2 * owner.halfHeight;
    return isCard && target.halfWidth > owner.halfWidth && apart > branchDistance && aside > branchTurn && aside < target.halfWidth / 2;
}

} // namespace

QRectF boxOf(ObjectKind kind, const std::optional<QSizeF> &size)
{
    switch (kind) {
    case ObjectKind::Machine:
    case ObjectKind::Node:
        return {-76, -28, 152, 56};
    case ObjectKind::Network:
        return {-104, -20, 208, 40};
    case ObjectKind::Router:
        return {-routerRadius - 2, -routerRadius - 2, 2 * routerRadius + 124, 2 * routerRadius + 4}; // its name at its right
    case ObjectKind::External:
        return {-90, -44, 180, 78};
    case ObjectKind::Note:
        return size ? QRectF(-size->width() / 2, -size->height() / 2, size->width(), size->height()) : QRectF(-90, -48, 180, 96);
    case ObjectKind::Tenant:
        break;
    }
    return {};
}

QPainterPath outlineOf(ObjectKind kind, const std::optional<QSizeF> &size)
{
    if (size)
        return drawnOutline(kind, size);
    static const QHash<int, QPainterPath> outlines = [] { // one for each kind: a drawing has thousands of objects
        QHash<int, QPainterPath> made;
        for (int each = int(ObjectKind::Node); each <= int(ObjectKind::Note); ++each)
            made.insert(each, drawnOutline(ObjectKind(each), {}));
        return made;
    }();
    return outlines.value(int(kind));
}

QList<QPointF> portsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Machine:
    case ObjectKind::Router:
    case ObjectKind::Network:
    case ObjectKind::External:
        break;
    case ObjectKind::Node:
    case ObjectKind::Note:
    case ObjectKind::Tenant:
        return {};
    }
    const double x = halfWidth(kind);
    const double y = halfHeight(kind);
    const double top = kind == ObjectKind::External ? -40 : -y;
    return {{0, top}, {x, 0}, {0, y}, {-x, 0}};
}

LinkEnd linkEndOf(ObjectKind kind, QPointF place)
{
    return {place, halfWidth(kind), halfHeight(kind)};
}

QPainterPath linkPath(ObjectKind ownerKind, QPointF owner, ObjectKind targetKind, QPointF target)
{
    return linkPath(linkEndOf(ownerKind, owner), linkEndOf(targetKind, target));
}

QPainterPath linkPath(const LinkEnd &owner, const LinkEnd &target)
{
    const QPointF from = owner.place;
    const QPointF to = target.place;
    const bool isBelow = from.y() > to.y();
    const double reach = std::max(0.0, target.halfWidth - 14);
    QPainterPath path;
    const bool isBeside = std::abs(from.y() - to.y()) < target.halfHeight + owner.halfHeight;
    if (isBeside) { // from side to side
        const int side = from.x() > to.x() ? -1 : 1;
        const QPointF begin(from.x() + side * owner.halfWidth, from.y());
        const QPointF end(to.x() - side * target.halfWidth, to.y());
        const double bend = (end.x() - begin.x()) / 2;
        path.moveTo(begin);
        path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
        return path;
    }
    const QPointF end(std::clamp(from.x(), to.x() - reach, to.x() + reach), to.y() + (isBelow ? 1 : -1) * target.halfHeight);
    const QPointF begin(from.x(), from.y() + (isBelow ? -1 : 1) * owner.halfHeight);
    if (isBranch(owner, target)) {
        const int side = from.x() > to.x() ? -1 : 1;
        const QPointF stub(from.x() + side * owner.halfWidth, from.y());
        const double turn = std::min(branchTurn, std::abs(to.x() - stub.x()));
        const int up = isBelow ? -1 : 1;
        path.moveTo(stub);
        path.lineTo(to.x() - side * turn, stub.y());
        path.quadTo(QPointF(to.x(), stub.y()), QPointF(to.x(), stub.y() + up * turn));
        path.lineTo(to.x(), end.y());
        return path;
    }
    const double bend = (isBelow ? -1 : 1) * std::max(16.0, std::abs(begin.y() - end.y()) / 2);
    path.moveTo(begin);
    if (std::abs(begin.x() - end.x()) < 1)
        path.lineTo(end);
    else
        path.cubicTo(begin + QPointF(0, bend), end - QPointF(0, bend), end);
    return path;
}

QPolygonF distantLine(const QPainterPath &way)
{
    if (way.isEmpty())
        return {};
    const QPointF begin = way.elementAt(0);
    const QPointF end = way.currentPosition();
    const bool isBranch = way.elementCount() > 2 && way.elementAt(1).isLineTo();
    return isBranch ? QPolygonF{begin, QPointF(end.x(), begin.y()), end} : QPolygonF{begin, end};
}

} // namespace overlab::views
