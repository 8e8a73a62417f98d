// SPDX-License-Identifier: GPL-3.0-or-later
// The dots behind a drawing, a few steps of the grid apart.
#pragma once

#include "views/theme/canvascolours.h"

#include <QPainter>

namespace overlab::views {

/// In \a area of the scene, which \a painter paints at \a zoom. Dots that would come too close are left out.
void paintGrid(QPainter &painter, const QRectF &area, double zoom, const CanvasColours &colours);

} // namespace overlab::views
