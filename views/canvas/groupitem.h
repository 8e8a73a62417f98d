// SPDX-License-Identifier: GPL-3.0-or-later
// A group of objects: a frame around them with its title, or, folded, one card in their place.
#pragma once

#include "engine/design/editing/grouping.h"
#include "views/theme/canvascolours.h"

#include <QGraphicsItem>

namespace overlab::views {

class GroupItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };

    /// \a colours must outlive the item.
    explicit GroupItem(const CanvasColours &colours);

    const design::Group &group() const { return m_group; }
    /// \a title and \a counts are what it says of itself.
    void setGroup(const design::Group &group, const QString &title, const QString &counts);
    /// What its members take, in scene coordinates.
    void setMembersArea(const QRectF &area);
    /// What it takes itself: the frame or the card.
    QRectF area() const;
    QRectF titleArea() const;
    const QString &title() const { return m_title; }
    const QString &counts() const { return m_counts; }
    /// The button that folds and unfolds it.
    bool isButtonAt(QPointF place) const { return buttonArea().contains(place); }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF buttonArea() const;
    void paintFrame(QPainter &painter, double detail) const;
    void paintCard(QPainter &painter, double detail) const;
    void paintButton(QPainter &painter) const;

    const CanvasColours &m_colours;
    design::Group m_group;
    QString m_title;
    QString m_counts;
    QRectF m_members;
};

} // namespace overlab::views
