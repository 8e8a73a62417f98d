// SPDX-License-Identifier: GPL-3.0-or-later
// An interface, or a router's way out, as a line.
#pragma once

#include "engine/client/linkrates.h"
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
    const QPainterPath &way() const { return m_way; }
    void setLook(const QColor &tenant, const QString &text);
    void setHasText(bool hasText);
    /// So many lines of a folded group, drawn as one.
    void setCount(int count);
    int count() const { return m_count; }
    /// Wider and warmer the more flows, with the rate of both directions as text.
    void setTraffic(const client::LinkRate &rate);
    int heat() const { return m_heat; }
    const QString &rateText() const { return m_rate; }
    /// What its words take at \a detail of readingDetail(); null: none are painted.
    QRectF wordsArea(double detail) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString text() const;
    double width(bool isSelected) const;
    void paintText(QPainter &painter) const;
    void refreshTextArea();
    void paintSeen(QPainter &painter, const QRectF &seen) const;

    const design::LinkId m_id;
    const CanvasColours &m_colours;
    QPainterPath m_way;
    QPolygonF m_line; ///< the same in short pieces
    QPolygonF m_distantLine;
    QRectF m_bounds;
    QRectF m_textArea;
    QColor m_tenant;
    QString m_text;
    bool m_hasText = true;
    int m_count = 1;
    int m_heat = 0;
    QString m_rate;
};

} // namespace overlab::views
