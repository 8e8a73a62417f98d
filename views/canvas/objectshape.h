// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and outlines of drawn objects and the way of the lines between them. Pure geometry, in scene units (pixels
// at 100 %), around an object's middle.
#pragma once

#include "engine/design/objectid.h"

#include <QPainterPath>
#include <QRectF>

namespace overlab::views {

/// All that an object paints, with its label.
QRectF boxOf(design::ObjectKind kind);
/// What can be hit and where lines end.
QPainterPath outlineOf(design::ObjectKind kind);

/// From an interface's owner to what it is in. A network is a bar: lines meet it straight above or below where
/// they can.
QPainterPath linkPath(design::ObjectKind ownerKind, QPointF owner, design::ObjectKind targetKind, QPointF target);

} // namespace overlab::views
