// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/movedrag.h"

#include "engine/design/editing/moving.h"
#include "views/canvas/canvasview.h"

#include <QApplication>

#include <cmath>

namespace overlab::views {

using namespace design;

namespace {

constexpr double snapReach = 6; // pixels

Snapping snappingOf(const CanvasView &view, const QHash<ObjectId, QPointF> &moving, const ObjectId &grabbed)
{
    QRectF area;
    QList<QRectF> neighbours;
    const CanvasScene &scene = view.canvas();
    for (auto place = moving.cbegin(); place != moving.cend(); ++place)
        area |= scene.areaOf(place.key());
    const QList<QGraphicsItem *> seen = scene.items(view.mapToScene(view.viewport()->rect()).boundingRect(), Qt::IntersectsItemBoundingRect);
    for (const QGraphicsItem *const item : seen) {
        const auto *object = qgraphicsitem_cast<const ObjectItem *>(item);
        if (object && !moving.contains(object->id()))
            neighbours.append(object->area());
    }
    return {area, moving.value(grabbed, area.center()), neighbours};
}

} // namespace

MoveDrag::MoveDrag(CanvasView &view, QPointF from, const ObjectId &grabbed)
    : CanvasDrag(view, from), m_places(view.edits().movingPlaces()), m_zones(view.canvas().zoneAreas()),
      m_snapping(snappingOf(view, m_places, grabbed))
{
}

void MoveDrag::showGuides(const QList<QLineF> &guides)
{
    for (const QLineF &guide : m_guides + guides) {
        if (m_guides != guides)
            view().updateArea(QRectF(guide.p1(), guide.p2()).normalized());
    }
    m_guides = guides;
}

void MoveDrag::paint(QPainter &painter) const
{
    QPen pen(view().canvas().colours().accent, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(m_guides);
}

QHash<ObjectId, QPointF> MoveDrag::placesNow() const
{
    QHash<ObjectId, QPointF> places = m_places;
    for (QPointF &place : places)
        place += m_by;
    return places;
}

void MoveDrag::move(QPointF to, const QMouseEvent &event)
{
    const QPointF by = to - from();
    if (!m_isMoving && std::hypot(by.x(), by.y()) * view().zoom() < QApplication::startDragDistance())
        return;
    m_isMoving = true;
    const bool isFree = event.modifiers().testFlag(Qt::AltModifier) || !view().habits().snaps;
    const SnapResult snap = isFree ? SnapResult{by, {}} : m_snapping.snap(by, snapReach / view().zoom());
    m_by = snap.by;
    view().canvas().preview(placesNow());
    showGuides(snap.guides);
    const std::optional<ObjectId> owner = newOwnerAt(to);
    view().canvas().markZone(owner && owner->kind == ObjectKind::Tenant ? owner->name : QString());
    emit view().hinted(!owner ? QString()
                           : owner->kind == ObjectKind::Tenant
                           ? CanvasView::tr("Drop it here to give it to the tenant %1.").arg(owner->name)
                           : CanvasView::tr("Drop it here to put it on the node %1.").arg(owner->name));
}

std::optional<ObjectId> MoveDrag::newOwnerAt(QPointF at) const
{
    const QSet<ObjectId> selected = view().canvas().selectedObjects();
    QSet<QString> tenants;
    bool isOnNodes = false;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        const ObjectId &id = place.key();
        if (id.tenant.isEmpty() || selected.contains({ObjectKind::Tenant, {}, id.tenant}))
            return std::nullopt; // nodes and the like are nobody's, and a whole tenant stays itself
        tenants.insert(id.tenant);
        isOnNodes = isOnNodes || id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router;
    }
    for (const QGraphicsItem *const item : view().canvas().items(at)) {
        const auto *object = qgraphicsitem_cast<const ObjectItem *>(item);
        if (object && object->id().kind == ObjectKind::Node && isOnNodes)
            return object->id();
    }
    for (auto zone = m_zones.cbegin(); zone != m_zones.cend(); ++zone) {
        if (zone->contains(at) && tenants != QSet<QString>{zone.key()})
            return ObjectId{ObjectKind::Tenant, {}, zone.key()};
    }
    return std::nullopt;
}

void MoveDrag::drop(QPointF at, const QMouseEvent &)
{
    if (!m_isMoving || m_places.isEmpty())
        return;
    const int count = int(m_places.size());
    showGuides({});
    const std::optional<ObjectId> owner = newOwnerAt(at);
    view().canvas().endPreview();
    emit view().hinted({});
    if (owner && owner->kind == ObjectKind::Node) { // it stays where it is drawn
        view().edits().push([count, name = owner->name] { return CanvasView::tr("Put %n object(s) on %1", nullptr, count).arg(name); },
                            movedToNode(view().document().design(), view().canvas().selectedObjects(), owner->name));
        return;
    }
    const Design design = view().edits().withPlaces(placesNow());
    if (owner) {
        give(design, owner->name);
        return;
    }
    const auto words = [count, first = m_places.constBegin().key().object()] {
        return count == 1 ? CanvasView::tr("Move %1").arg(first) : CanvasView::tr("Move %n object(s)", nullptr, count);
    };
    view().edits().push(words, design);
}

void MoveDrag::give(const Design &design, const QString &tenant)
{
    const QSet<ObjectId> ids(m_places.keyBegin(), m_places.keyEnd());
    const Moved moved = movedToTenant(design, ids, tenant);
    const auto words = [count = int(ids.size()), tenant] {
        return CanvasView::tr("Give %n object(s) to %1", nullptr, count).arg(tenant);
    };
    view().edits().push(words, moved.design);
    QSet<ObjectId> selected;
    for (const ObjectId &id : ids)
        selected.insert(moved.ids.value(id, id));
    view().canvas().select(selected);
}

void MoveDrag::cancel()
{
    showGuides({});
    view().canvas().endPreview();
}

} // namespace overlab::views
