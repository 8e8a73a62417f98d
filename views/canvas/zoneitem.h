// SPDX-License-Identifier: GPL-3.0-or-later
// A tenant: a tinted zone behind what it owns. Taken by its edge or its name, so that the ground inside stays
// free for the rubber band.
#pragma once

#include "engine/design/objectid.h"
#include "views/theme/canvascolours.h"

#include <QGraphicsItem>

namespace overlab::views {

class ZoneItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    /// \a colours must outlive the item.
    ZoneItem(design::ObjectId id, const CanvasColours &colours);

    const design::ObjectId &id() const { return m_id; }
    void setColor(const QColor &color);
    /// In scene coordinates.
    void setArea(const QRectF &area);
    QRectF area() const { return m_area; }
    void setAsTarget(bool isTarget);
    void setHasName(bool hasName) { m_hasName = hasName; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF titleArea() const;

    const design::ObjectId m_id;
    const CanvasColours &m_colours;
    QColor m_color;
    QRectF m_area;
    bool m_isTarget = false;
    bool m_hasName = true;
};

} // namespace overlab::views
