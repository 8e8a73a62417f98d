// SPDX-License-Identifier: GPL-3.0-or-later
// Room that is taken, and the nearest place that is not. A grid of buckets, so that thousands of areas cost little.
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace overlab::layout {

class FreePlaces
{
public:
    void take(const QRectF &area);
    bool isFree(const QRectF &area) const;
    /// The middle nearest to \a wanted where something of \a size touches nothing that is taken.
    QPointF nearest(QPointF wanted, QSizeF size) const;

private:
    QHash<std::pair<int, int>, QList<QRectF>> m_taken;
};

} // namespace overlab::layout
