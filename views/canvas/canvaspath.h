// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a packet over a drawing: from object to object, each with the numbers of its hops.
#pragma once

#include "engine/design/objectid.h"

#include <QList>

class QPainter;

namespace overlab::views {

class CanvasView;

struct CanvasPathStep
{
    design::ObjectId id;
    int firstHop = 0; ///< from 1
    int lastHop = 0;
    bool isLoss = false; ///< the packet ends here and has not arrived

    friend bool operator==(const CanvasPathStep &, const CanvasPathStep &) = default;
};

struct CanvasPath
{
    QList<CanvasPathStep> steps;
    int currentHop = 0; ///< stands out; 0: none
    QList<CanvasPathStep> before; ///< another way to compare with: dashed, where it is not the same
    int currentBefore = 0;

    friend bool operator==(const CanvasPath &, const CanvasPath &) = default;
};

/// Paints \a path over \a view, in its own pixels at every zoom. Objects that are not shown are left out.
void paintCanvasPath(QPainter &painter, const CanvasView &view, const CanvasPath &path);

} // namespace overlab::views
