// SPDX-License-Identifier: GPL-3.0-or-later
// A node, external network, network, router, machine or note in the scene: an identity and what it looks like.
#pragma once

#include "views/canvas/objectpainter.h"

#include <QGraphicsItem>

namespace overlab::views {

class ObjectItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    /// \a colours must outlive the item.
    ObjectItem(design::ObjectId id, const CanvasColours &colours);

    const design::ObjectId &id() const { return m_id; }
    const ObjectLook &look() const { return m_look; }
    const QString &noteText() const { return m_noteText; }
    /// The state stays what it was.
    void setLook(const ObjectLook &look, const design::Placement &placement);
    /// How it is drawn where it is.
    void setPlacement(const design::Placement &placement);
    void setState(const std::optional<ObjectState> &state);
    /// How it answers to a line that is being drawn: nullopt when none is.
    void setAsTarget(std::optional<bool> fits);
    void setHasDetail(bool hasDetail);

    /// What it takes in the scene.
    QRectF area() const;
    /// One of the halos that it shows while the pointer is on it.
    bool isPortAt(QPointF place) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    const design::ObjectId m_id;
    const CanvasColours &m_colours;
    ObjectLook m_look;
    QString m_noteText;
    PaintState m_state;
};

} // namespace overlab::views
