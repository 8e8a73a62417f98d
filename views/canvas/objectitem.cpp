// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectitem.h"

#include "views/canvas/objectshape.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

namespace {

constexpr double glow = 6; ///< around what is selected

} // namespace

ObjectItem::ObjectItem(design::ObjectId id, const CanvasColours &colours) : m_id(std::move(id)), m_colours(colours)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(2);
}

void ObjectItem::setLook(const ObjectLook &look, const QString &noteText)
{
    const std::optional<StateKind> state = m_look.state;
    m_look = look;
    m_look.state = state;
    m_noteText = noteText;
    update();
}

void ObjectItem::setState(std::optional<StateKind> state)
{
    if (m_look.state == state)
        return;
    m_look.state = state;
    update();
}

void ObjectItem::setAsTarget(std::optional<bool> fits)
{
    m_state.isTarget = fits && *fits;
    m_state.isRefused = fits && !*fits;
    update();
}

QRectF ObjectItem::boundingRect() const
{
    return boxOf(m_id.kind).adjusted(-glow, -glow, glow, glow);
}

QPainterPath ObjectItem::shape() const
{
    return outlineOf(m_id.kind);
}

void ObjectItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    PaintState state = m_state;
    state.isSelected = option->state.testFlag(QStyle::State_Selected);
    state.detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintObject(*painter, m_id.kind, m_look, m_colours, state, m_noteText);
}

void ObjectItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_state.isHovered = true;
    update();
}

void ObjectItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_state.isHovered = false;
    update();
}

} // namespace overlab::views
