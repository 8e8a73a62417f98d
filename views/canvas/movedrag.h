// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that follow the hand, in line with their neighbours or on the grid; with Alt just where it is. Dropped in another tenant's zone or on a node they change hands.
#pragma once

#include "engine/design/objectid.h"
#include "views/canvas/canvasdrag.h"
#include "views/canvas/snapping.h"

#include <QHash>
#include <QRectF>

namespace overlab::views {

class MoveDrag : public CanvasDrag
{
public:
    /// Of what is selected; \a grabbed is what the hand has, and what is put on the grid.
    MoveDrag(CanvasView &view, QPointF from, const design::ObjectId &grabbed);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    /// Where what is dragged would change hands: another tenant's zone, or a node.
    std::optional<design::ObjectId> newOwnerAt(QPointF at) const;
    QHash<design::ObjectId, QPointF> placesNow() const;
    void showGuides(const QList<QLineF> &guides);
    void give(const design::Design &design, const QString &tenant);

    const QHash<design::ObjectId, QPointF> m_places; ///< at the beginning
    const QHash<QString, QRectF> m_zones;            ///< at the beginning: they follow what is dragged
    const Snapping m_snapping;
    QList<QLineF> m_guides;
    QPointF m_by;
    bool m_isMoving = false;
};

} // namespace overlab::views
