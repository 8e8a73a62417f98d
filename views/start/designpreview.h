// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a design, drawn as the canvas draws it.
#pragma once

#include "engine/design/design.h"

#include "views/theme/canvascolours.h"

#include <QImage>

#include <functional>

class QPainter;

namespace overlab::views {

struct PictureForm
{
    QSize size; ///< without the ratio
    double ratio = 1; ///< pixels of the screen for one of \c size
    QPalette palette{};
};

/// Paints \a source of a drawing into \a target.
using PaintPart = std::function<void(QPainter &painter, const QRectF &target, const QRectF &source)>;

/// \a area of a drawing in the middle of the picture, with room around it, as large as it fits.
QImage framedPicture(const PictureForm &form, const CanvasColours &colours, QRectF area, const PaintPart &paint);

/// \a design with its names where they can be read. Takes some milliseconds for ten objects: the GUI's thread draws one at a
/// time (PreviewShelf), and large ones another way (distantPicture).
QImage designPicture(const design::Design &design, const PictureForm &form);

} // namespace overlab::views
