// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectshape.h"

#include <algorithm>
#include <cmath>

namespace overlab::views {

using design::ObjectKind;

namespace {

constexpr double cardRadius = 8;
constexpr double routerRadius = 28;

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

} // namespace

QRectF boxOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Machine:
    case ObjectKind::Node:
        return {-76, -28, 152, 56};
    case ObjectKind::Network:
        return {-104, -18, 208, 36};
    case ObjectKind::Router:
        return {-routerRadius - 2, -routerRadius - 2, 2 * routerRadius + 96, 2 * routerRadius + 4}; // its name at its right
    case ObjectKind::External:
        return {-90, -44, 180, 78};
    case ObjectKind::Note:
        return {-90, -48, 180, 96};
    case ObjectKind::Tenant:
        break;
    }
    return {};
}

QPainterPath outlineOf(ObjectKind kind)
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
        path.addRoundedRect(boxOf(kind), 3, 3);
        break;
    case ObjectKind::Machine:
    case ObjectKind::Node:
    case ObjectKind::Tenant:
        path.addRoundedRect(boxOf(kind), cardRadius, cardRadius);
        break;
    }
    return path;
}

QPainterPath linkPath(ObjectKind ownerKind, QPointF owner, ObjectKind targetKind, QPointF target)
{
    const bool isBelow = owner.y() > target.y();
    const double reach = std::max(0.0, halfWidth(targetKind) - 14);
    QPointF end(std::clamp(owner.x(), target.x() - reach, target.x() + reach),
                target.y() + (isBelow ? 1 : -1) * halfHeight(targetKind));
    QPointF begin(owner.x(), owner.y() + (isBelow ? -1 : 1) * halfHeight(ownerKind));
    QPainterPath path;
    const double gap = std::abs(begin.y() - end.y());
    const bool isBeside = std::abs(owner.y() - target.y()) < halfHeight(targetKind) + halfHeight(ownerKind);
    if (isBeside) { // from side to side
        const bool isRight = owner.x() > target.x();
        begin = {owner.x() + (isRight ? -1 : 1) * halfWidth(ownerKind), owner.y()};
        end = {target.x() + (isRight ? 1 : -1) * halfWidth(targetKind), target.y()};
        const double bend = (end.x() - begin.x()) / 2;
        path.moveTo(begin);
        path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
        return path;
    }
    const double bend = (isBelow ? -1 : 1) * std::max(16.0, gap / 2);
    path.moveTo(begin);
    if (std::abs(begin.x() - end.x()) < 1)
        path.lineTo(end);
    else
        path.cubicTo(begin + QPointF(0, bend), end - QPointF(0, bend), end);
    return path;
}

} // namespace overlab::views
