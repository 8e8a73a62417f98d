// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the picture of what stands inside a lab's nodes. Remembers where things were: as long as the same
// nodes are there, what comes or goes in one moves nothing in another.
//
// The nodes stand in one row above the underlay, more than four in two: the lower ones upside down, so that
// each grows away from it and tunnels cross nothing but the space between.
#pragma once

#include "engine/client/insidestate.h"
#include "views/inside/figure.h"
#include "views/inside/framelayout.h"

#include <QHash>

namespace overlab::views {

class FigureLayout
{
public:
    Figure arrange(const client::InsideState &state);
    /// The next figure is laid out as if it were the first one.
    void forget() { *this = FigureLayout(); }

private:
    struct Spot
    {
        int column = 0;
        bool isLower = false;
    };

    void placeNodes(const client::InsideState &state);
    Spot freeSpot() const;
    bool isTaken(const Spot &spot) const;
    /// The left ends of the columns, and the right one of the last.
    QList<double> columnEdges() const;

    double m_distance = 0; ///< of the frames from the middle of the underlay
    QHash<QString, Spot> m_spots;
    QHash<QString, FrameLayout> m_frames;
};

} // namespace overlab::views
