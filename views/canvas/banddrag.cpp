// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/banddrag.h"

#include "views/canvas/canvasview.h"

#include <QApplication>

namespace overlab::views {

using namespace design;

namespace {

template<typename Id>
QSet<Id> combined(QSet<Id> before, const QSet<Id> &touched, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        return (before | touched) - (before & touched);
    if (modifiers.testFlag(Qt::ShiftModifier))
        return before | touched;
    return touched;
}

} // namespace

BandDrag::BandDrag(CanvasView &view, QPointF from, Qt::KeyboardModifiers modifiers)
    : CanvasDrag(view, from), m_modifiers(modifiers), m_before(view.canvas().selectedObjects()),
      m_linksBefore(view.canvas().selectedLinks())
{
}

void BandDrag::selectTouched()
{
    QSet<ObjectId> objects;
    QSet<LinkId> links;
    const QList<QGraphicsItem *> items = view().canvas().items(m_band, Qt::IntersectsItemBoundingRect);
    for (const QGraphicsItem *const item : items) {
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item); object && object->area().intersects(m_band)) {
            objects.insert(object->id());
        } else if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item)) {
            if (group->group().collapsed && group->area().intersects(m_band))
                objects.unite(QSet<ObjectId>(group->group().members.cbegin(), group->group().members.cend()));
        } else if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item); zone && m_band.contains(zone->area())) {
            objects.insert(zone->id());
        } else if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item)) {
            QPainterPath band;
            band.addRect(m_band);
            if (objects.isEmpty() && link->shape().intersects(band))
                links.insert(link->id());
        }
    }
    if (!objects.isEmpty())
        links.clear();
    view().canvas().select(combined(m_before, objects, m_modifiers), combined(m_linksBefore, links, m_modifiers));
}

void BandDrag::move(QPointF to, const QMouseEvent &)
{
    const QRectF before = m_band;
    m_band = QRectF(from(), to).normalized();
    if (!m_isMoving && std::max(m_band.width(), m_band.height()) * view().zoom() < QApplication::startDragDistance())
        return;
    m_isMoving = true;
    selectTouched();
    view().updateArea(before | m_band);
}

void BandDrag::drop(QPointF, const QMouseEvent &)
{
    if (!m_isMoving && !m_modifiers) // a click on the ground
        view().canvas().select({});
    view().updateArea(m_band);
}

void BandDrag::cancel()
{
    view().canvas().select(m_before, m_linksBefore);
    view().updateArea(m_band);
}

void BandDrag::paint(QPainter &painter) const
{
    if (!m_isMoving)
        return;
    QColor fill = view().canvas().colours().accent;
    QPen pen(fill, 1);
    pen.setCosmetic(true);
    fill.setAlphaF(0.12f);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

} // namespace overlab::views
