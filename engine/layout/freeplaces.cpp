// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/layout/freeplaces.h"

#include <cmath>

namespace overlab::layout {

namespace {

constexpr double bucket = 256;
constexpr double step = 24;
constexpr int mostRings = 400; ///< further away there is room, or something is very wrong

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width(), size.height()) / 2, size};
}

template<typename Visit>
void forBuckets(const QRectF &area, Visit visit)
{
    for (int x = int(std::floor(area.left() / bucket)); x <= int(std::floor(area.right() / bucket)); ++x) {
        for (int y = int(std::floor(area.top() / bucket)); y <= int(std::floor(area.bottom() / bucket)); ++y)
            visit(std::pair(x, y));
    }
}

} // namespace

void FreePlaces::take(const QRectF &area)
{
    forBuckets(area, [&](std::pair<int, int> place) { m_taken[place].append(area); });
}

bool FreePlaces::isFree(const QRectF &area) const
{
    bool free = true;
    const QRectF inner = area.adjusted(1, 1, -1, -1); // neighbours may touch
    forBuckets(inner, [&](std::pair<int, int> place) {
        const auto taken = m_taken.constFind(place);
        if (!free || taken == m_taken.cend())
            return;
        for (const QRectF &other : *taken)
            free = free && !other.intersects(inner);
    });
    return free;
}

QPointF FreePlaces::nearest(QPointF wanted, QSizeF size) const
{
    if (isFree(around(wanted, size)))
        return wanted;
    for (int ring = 1; ring < mostRings; ++ring) {
        for (int i = -ring; i <= ring; ++i) {
            const double near = i * step;
            const double far = ring * step;
            for (const QPointF by : {QPointF(near, far), QPointF(far, near), QPointF(-far, near), QPointF(near, -far)}) {
                if (isFree(around(wanted + by, size)))
                    return wanted + by;
            }
        }
    }
    return wanted;
}

} // namespace overlab::layout
