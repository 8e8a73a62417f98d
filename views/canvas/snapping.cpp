// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/snapping.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace overlab::views {

QPointF snapped(QPointF place)
{
    return {std::round(place.x() / snapStep) * snapStep, std::round(place.y() / snapStep) * snapStep};
}

Snapping::Snapping(const QRectF &moving, QPointF place, const QList<QRectF> &neighbours) : m_moving(moving), m_place(place)
{
    for (const QRectF &one : neighbours) {
        for (const double x : {one.left(), one.center().x(), one.right()})
            m_vertical.append({x, one});
        for (const double y : {one.top(), one.center().y(), one.bottom()})
            m_horizontal.append({y, one});
    }
    const auto isBefore = [](const Line &a, const Line &b) { return a.at < b.at; };
    std::sort(m_vertical.begin(), m_vertical.end(), isBefore);
    std::sort(m_horizontal.begin(), m_horizontal.end(), isBefore);
}

std::optional<std::pair<double, Snapping::Line>> Snapping::nearest(const QList<Line> &lines, const std::array<double, 3> &edges,
                                                                   double tolerance)
{
    std::optional<std::pair<double, Line>> best;
    for (const double edge : edges) {
        auto line = std::lower_bound(lines.cbegin(), lines.cend(), edge - tolerance,
                                     [](const Line &one, double at) { return one.at < at; });
        for (; line != lines.cend() && line->at <= edge + tolerance; ++line) {
            const double by = line->at - edge;
            if (!best || std::abs(by) < std::abs(best->first))
                best = std::pair(by, *line);
        }
    }
    return best;
}

SnapResult Snapping::snap(QPointF by, double tolerance) const
{
    const QRectF raw = m_moving.translated(by);
    const QPointF onGrid = snapped(m_place + by) - m_place;
    const auto x = nearest(m_vertical, {raw.left(), raw.center().x(), raw.right()}, tolerance);
    const auto y = nearest(m_horizontal, {raw.top(), raw.center().y(), raw.bottom()}, tolerance);
    SnapResult result{{x ? by.x() + x->first : onGrid.x(), y ? by.y() + y->first : onGrid.y()}, {}};
    const QRectF now = m_moving.translated(result.by);
    if (x)
        result.guides.append({x->second.at, std::min(now.top(), x->second.of.top()), x->second.at,
                              std::max(now.bottom(), x->second.of.bottom())});
    if (y)
        result.guides.append({std::min(now.left(), y->second.of.left()), y->second.at,
                              std::max(now.right(), y->second.of.right()), y->second.at});
    return result;
}

} // namespace overlab::views
