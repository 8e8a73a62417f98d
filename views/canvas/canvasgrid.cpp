// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasgrid.h"

#include "views/canvas/snapping.h"

#include <QPaintDevice>
#include <QVarLengthArray>

#include <cmath>

namespace overlab::views {

namespace {

constexpr double dotStep = 3 * snapStep;
constexpr double closest = 16; // pixels between two dots

} // namespace

void paintGrid(QPainter &painter, const QRectF &area, double zoom, const CanvasColours &colours)
{
    double step = dotStep;
    while (step * zoom < closest)
        step *= 2;
    QVarLengthArray<QPointF, 4096> dots;
    for (double x = std::ceil(area.left() / step) * step; x <= area.right(); x += step) {
        for (double y = std::ceil(area.top() / step) * step; y <= area.bottom(); y += step)
            dots.append({x, y});
    }
    QPen pen(colours.grid, painter.device()->devicePixelRatio());
    pen.setCosmetic(true);
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false); // thousands of them
    painter.setPen(pen);
    painter.drawPoints(dots.constData(), int(dots.size()));
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace overlab::views
