// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and outlines of drawn objects and the way of the lines between them. Pure geometry, in scene units (pixels
// at 100 %), around an object's middle.
#pragma once

#include "engine/design/objectid.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

namespace overlab::views {

/// All that an object paints, with its label. \a size: of a note that somebody resized.
QRectF boxOf(design::ObjectKind kind, const std::optional<QSizeF> &size = {});
/// What can be hit and where lines end.
QPainterPath outlineOf(design::ObjectKind kind, const std::optional<QSizeF> &size = {});
/// Where lines can be drawn from: the halos that appear under the pointer. None of what has no lines.
QList<QPointF> portsOf(design::ObjectKind kind);
constexpr double portRadius = 6;

/// The card of a folded group.
const QSizeF groupCard(184, 64);

/// One end of a line: a middle, and how far it is from there to the edges.
struct LinkEnd
{
    QPointF place;
    double halfWidth = 0;
    double halfHeight = 0;
};

LinkEnd linkEndOf(design::ObjectKind kind, QPointF place);
/// From an interface's owner to what it is in. A network is a bar: lines meet it straight above or below where
/// they can.
QPainterPath linkPath(const LinkEnd &owner, const LinkEnd &target);
QPainterPath linkPath(design::ObjectKind ownerKind, QPointF owner, design::ObjectKind targetKind, QPointF target);
/// \a way without its bends: thousands of curves seen from afar would take ten times as long.
QPolygonF distantLine(const QPainterPath &way);

} // namespace overlab::views
