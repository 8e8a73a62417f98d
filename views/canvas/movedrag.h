// SPDX-License-Identifier: GPL-3.0-or-later
// Objects that follow the hand. Dropped in another tenant's zone or on a node they change hands.
#pragma once

#include "engine/design/objectid.h"
#include "views/canvas/canvasdrag.h"

#include <QHash>
#include <QRectF>

namespace overlab::views {

class MoveDrag : public CanvasDrag
{
public:
    /// Of what is selected.
    MoveDrag(CanvasView &view, QPointF from);

    void move(QPointF to, const QMouseEvent &event) override;
    void drop(QPointF at, const QMouseEvent &event) override;
    void cancel() override;

private:
    /// Where what is dragged would change hands: another tenant's zone, or a node.
    std::optional<design::ObjectId> newOwnerAt(QPointF at) const;
    QHash<design::ObjectId, QPointF> placesNow() const;
    void give(const design::Design &design, const QString &tenant);

    const QHash<design::ObjectId, QPointF> m_places; ///< at the beginning
    const QHash<QString, QRectF> m_zones;            ///< at the beginning: they follow what is dragged
    QPointF m_by;
    bool m_isMoving = false;
};

} // namespace overlab::views
