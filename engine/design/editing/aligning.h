// SPDX-License-Identifier: GPL-3.0-or-later
// Things in a line and at equal distances, as areas only: an area may be one object or a whole group.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace overlab::design {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };
enum class Distribution { Horizontal, Vertical };

struct AlignedArea
{
    QRectF area;
    bool isFixed = false; ///< locked: the others go where it is
};

/// How far each of \a areas moves. The line is that of what is fixed, where something is, else that of all together.
QList<QPointF> alignedShifts(const QList<AlignedArea> &areas, Alignment alignment);
/// How far each of \a areas moves so that the gaps between neighbours are equal; the outer ones and what is fixed
/// stay. Fewer than three never move.
QList<QPointF> distributedShifts(const QList<AlignedArea> &areas, Distribution distribution);

} // namespace overlab::design
