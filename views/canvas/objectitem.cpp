// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectitem.h"

#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace overlab::views {

namespace {

constexpr double glow = 12;    ///< around what is selected, with its halos and its state
constexpr double portHit = 10; ///< a halo is small, a pointer is not

} // namespace

ObjectItem::ObjectItem(design::ObjectId id, const CanvasColours &colours) : m_id(std::move(id)), m_colours(colours)
{
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
    setZValue(m_id.kind == design::ObjectKind::Note ? 1.5 : 2); // notes are behind what they speak of
}

void ObjectItem::setLook(const ObjectLook &look, const design::Placement &placement)
{
    const ObjectLook before = std::exchange(m_look, look);
    m_look.state = before.state;
    m_look.stateText = before.stateText;
    m_look.size = before.size;
    setPlacement(placement);
}

void ObjectItem::setPlacement(const design::Placement &placement)
{
    const std::optional<QSizeF> size = m_id.kind == design::ObjectKind::Note ? placement.size : std::nullopt;
    if (size != m_look.size)
        prepareGeometryChange();
    m_look.isLocked = placement.locked;
    m_look.size = size;
    m_noteText = placement.text;
    update();
}

void ObjectItem::setState(const std::optional<ObjectState> &state)
{
    const auto kind = state ? std::optional(state->kind) : std::nullopt;
    const QString text = kind ? stateText(*kind) : QString();
    if (m_look.state == kind && m_look.stateText == text)
        return;
    m_look.state = kind;
    m_look.stateText = text;
    update();
}

void ObjectItem::setAsTarget(std::optional<bool> fits)
{
    const bool isTarget = fits && *fits;
    const bool isRefused = fits && !*fits;
    if (m_state.isTarget == isTarget && m_state.isRefused == isRefused)
        return;
    m_state.isTarget = isTarget;
    m_state.isRefused = isRefused;
    update();
}

void ObjectItem::setHasDetail(bool hasDetail)
{
    if (m_state.hasDetail == hasDetail)
        return;
    m_state.hasDetail = hasDetail;
    update();
}

QRectF ObjectItem::area() const
{
    return boxOf(m_id.kind, m_look.size).translated(pos());
}

bool ObjectItem::isPortAt(QPointF place) const
{
    if (!m_state.hasPorts)
        return false;
    const QPointF at = place - pos();
    const QList<QPointF> ports = portsOf(m_id.kind);
    return std::any_of(ports.cbegin(), ports.cend(), [at](QPointF port) {
        return std::hypot(port.x() - at.x(), port.y() - at.y()) <= portHit;
    });
}

QRectF ObjectItem::boundingRect() const
{
    return boxOf(m_id.kind, m_look.size).adjusted(-glow, -glow, glow, glow);
}

QPainterPath ObjectItem::shape() const
{
    QPainterPath path = outlineOf(m_id.kind, m_look.size);
    if (m_state.hasPorts) { // so that the pointer does not leave it on its way to a halo
        path.setFillRule(Qt::WindingFill);
        const QList<QPointF> ports = portsOf(m_id.kind);
        for (const QPointF port : ports)
            path.addEllipse(port, portHit, portHit);
    }
    return path;
}

void ObjectItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    PaintState state = m_state;
    state.isSelected = option->state.testFlag(QStyle::State_Selected);
    state.detail = readingDetail(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()), painter->device()->devicePixelRatioF());
    paintObject(*painter, m_id.kind, m_look, m_colours, state, m_noteText);
}

void ObjectItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_state.isHovered = true;
    m_state.hasPorts = true;
    update();
}

void ObjectItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_state.isHovered = false;
    m_state.hasPorts = false;
    update();
}

} // namespace overlab::views
