// SPDX-License-Identifier: GPL-3.0-or-later
// Where something that is dragged wants to be: in line with its neighbours, else on the grid. Pure geometry.
#pragma once

#include <QList>
#include <QPointF>
#include <QLineF>
#include <QRectF>

#include <array>
#include <optional>
#include <utility>

namespace overlab::views {

/// The grid's rhythm, in scene units.
constexpr double snapStep = 8;
QPointF snapped(QPointF place);

struct SnapResult
{
    QPointF by;          ///< how far it goes
    QList<QLineF> guides; ///< what it is in line with now
};

class Snapping
{
public:
    /// \a moving is what is dragged, at the beginning, and \a place what shall be on the grid.
    Snapping(const QRectF &moving, QPointF place, const QList<QRectF> &neighbours);

    /// Dragged \a by so far; edges and middles that are nearer than \a tolerance fall together.
    SnapResult snap(QPointF by, double tolerance) const;

private:
    struct Line
    {
        double at;
        QRectF of;
    };
    static std::optional<std::pair<double, Line>> nearest(const QList<Line> &lines, const std::array<double, 3> &edges,
                                                          double tolerance);

    const QRectF m_moving;
    const QPointF m_place;
    QList<Line> m_vertical; ///< sorted
    QList<Line> m_horizontal;
};

} // namespace overlab::views
