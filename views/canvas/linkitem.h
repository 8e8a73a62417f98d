// SPDX-License-Identifier: GPL-3.0-or-later
// An interface, or a router's way out, as a line.
#pragma once

#include "engine/design/objectid.h"
#include "views/theme/canvascolours.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace overlab::views {

class LinkItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    /// \a colours must outlive the item.
    LinkItem(design::LinkId id, const CanvasColours &colours);

    const design::LinkId &id() const { return m_id; }
    void setWay(const QPainterPath &way);
    void setLook(const QColor &tenant, const QString &text);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF textArea() const;

    const design::LinkId m_id;
    const CanvasColours &m_colours;
    QPainterPath m_way;
    QColor m_tenant;
    QString m_text;
};

} // namespace overlab::views
