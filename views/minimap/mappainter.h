// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as zones and dots: few pixels need few strokes, so thousands of machines cost milliseconds and no items are
// asked to paint.
#pragma once

#include "engine/design/design.h"

#include <QPixmap>
#include <QRectF>
#include <QTransform>

namespace overlab::views {

class CanvasScene;

/// What \a scene draws: its zones and objects, without the room around them. Null: nothing.
QRectF drawnArea(const CanvasScene &scene);

/// From the scene to a map of \a size, with the whole of \a area in its middle.
QTransform mapTransform(const QRectF &area, const QSizeF &size, double margin);

/// \a design is what the scene draws; \a size in device-independent pixels.
QPixmap paintedMap(const CanvasScene &scene, const design::Design &design, const QTransform &toMap, const QSize &size,
                   double pixelRatio);

} // namespace overlab::views
