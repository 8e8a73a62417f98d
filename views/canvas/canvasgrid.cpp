// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasgrid.h"

#include "views/canvas/snapping.h"

#include <cmath>

namespace overlab::views {

namespace {

constexpr double dotStep = 3 * snapStep;
constexpr double closest = 12; // pixels between two dots

} // namespace

void paintGrid(QPainter &painter, const QRectF &area, double zoom, const CanvasColours &colours)
{
    double step = dotStep;
    while (step * zoom < closest)
        step *= 2;
    const double dot = 2 / zoom;
    QList<QRectF> dots; // squares of two pixels: round ones cost more than all the rest
    for (double x = std::floor(area.left() / step) * step; x < area.right(); x += step) {
        for (double y = std::floor(area.top() / step) * step; y < area.bottom(); y += step)
            dots.append({x - dot / 2, y - dot / 2, dot, dot});
    }
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.grid);
    painter.drawRects(dots);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace overlab::views
