// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of the drawing takes of one core, with the raster engine: panning, zooming, dragging. A library, so that other bench
// programs can ask too.
#pragma once

#include <QList>
#include <QString>

namespace overlab::bench {

struct FrameTimes
{
    QString what;
    QList<double> milliseconds; ///< sorted

    double at(double part) const; ///< 0.95: as long as 95 % of the frames take at most
};

/// Of a window of 1366 by 768 pixels over \a machines machines in a tenth as many networks, in \a tenants tenants. Needs a
/// QApplication.
QList<FrameTimes> canvasFrames(int machines, int tenants);

} // namespace overlab::bench
