// SPDX-License-Identifier: GPL-3.0-or-later
// How drawn objects look. Needs no scene: the palette and the minimap paint with it too.
#pragma once

#include "engine/design/objectid.h"
#include "views/canvas/objectlook.h"
#include "views/theme/canvascolours.h"

#include <QPen>

class QPainter;

namespace overlab::views {

/// Of readingDetail(): below the first an object is a shape with its name only, and below the second a shape only.
constexpr double namesOnly = 0.55;
constexpr double shapesOnly = 0.36;

struct PaintState
{
    bool isSelected = false;
    bool isHovered = false;
    bool isTarget = false;  ///< a line that is being drawn can end here
    bool isRefused = false; ///< it cannot
    bool hasPorts = false;  ///< lines can be drawn from its halos
    bool hasDetail = true;  ///< addresses are shown
    double detail = 1;      ///< of readingDetail(): far away less is drawn
};

/// The mark of the state with its words, at \a detail of readingDetail(); null: none is painted.
QRectF statePill(design::ObjectKind kind, const ObjectLook &look, double detail);
/// \a width scene units, at \a detail of readingDetail() as wide as it takes to be seen where contrast matters most.
double strokeWidth(double width, const CanvasColours &colours, double detail);
/// Of strokeWidth(); far away in pixels, so that it is never wider than the margins of what is painted.
QPen strokePen(const QColor &colour, double width, const CanvasColours &colours, double detail, Qt::PenStyle style = Qt::SolidLine);
/// Around the painter's origin. \a noteText: Markdown of a note.
void paintObject(QPainter &painter, design::ObjectKind kind, const ObjectLook &look, const CanvasColours &colours,
                 const PaintState &state, const QString &noteText = {});

} // namespace overlab::views
