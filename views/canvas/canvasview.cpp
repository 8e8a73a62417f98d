// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"

#include "engine/design/editing/adding.h"
#include "engine/design/editing/copying.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "views/canvas/objectshape.h"
#include "views/commands/editcommand.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUndoStack>
#include <QWheelEvent>

#include <cmath>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallest = 0.05;
constexpr double largest = 4;
constexpr double snapStep = 8; ///< the grid's rhythm
constexpr double pasteShift = 32;
constexpr int nudgeMerging = 1;
const QString kindMime = u"application/x-overlab-object-kind"_s;

QPointF snapped(QPointF place)
{
    return {std::round(place.x() / snapStep) * snapStep, std::round(place.y() / snapStep) * snapStep};
}

QString refusalText(LinkRefusal refusal)
{
    switch (refusal) {
    case LinkRefusal::Same:
        return CanvasView::tr("A line needs two ends.");
    case LinkRefusal::NoEnds:
        return CanvasView::tr("A line joins a machine or a router with a network, or a router with an external network.");
    case LinkRefusal::AlreadyThere:
        return CanvasView::tr("The router is in this network already.");
    case LinkRefusal::AlreadyOut:
        return CanvasView::tr("The router has a way out already.");
    case LinkRefusal::NeedsRouter:
        return CanvasView::tr("Machines and networks get out through a router.");
    }
    return {};
}

} // namespace

CanvasView::CanvasView(CanvasScene &scene, Document &document, QUndoStack &undo, QWidget *parent)
    : QGraphicsView(&scene, parent), m_scene(scene), m_document(document), m_undo(undo)
{
    setAccessibleName(tr("Drawing"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setDragMode(QGraphicsView::RubberBandDrag);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ground has no end: pan, or the map
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

void CanvasView::retool(Tool tool)
{
    m_tool = tool;
    setDragMode(tool == Tool::Select ? QGraphicsView::RubberBandDrag : QGraphicsView::NoDrag);
    viewport()->setCursor(tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
    emit toolChanged(tool);
}

void CanvasView::setTool(Tool tool)
{
    cancel();
    retool(tool);
    emit hinted(tool == Tool::Link ? tr("Drag from a machine or a router to a network.") : QString());
}

void CanvasView::setPlacing(ObjectKind kind)
{
    cancel();
    m_placing = kind;
    retool(Tool::Place);
    emit hinted(tr("Click where it shall be."));
}

void CanvasView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, smallest, largest);
    scale(wanted / this->zoom(), wanted / this->zoom());
    emit zoomChanged(this->zoom());
}

void CanvasView::fit()
{
    const QRectF area = m_scene.itemsBoundingRect().adjusted(-24, -24, 24, 24);
    if (m_scene.places().isEmpty())
        return;
    fitInView(area, Qt::KeepAspectRatio);
    if (zoom() > 1)
        setZoom(1); // a small drawing is not blown up
    centerOn(area.center());
    emit zoomChanged(zoom());
}

void CanvasView::showObject(const ObjectId &id)
{
    m_scene.select({id});
    if (m_scene.places().contains(id))
        centerOn(m_scene.places().value(id));
}

void CanvasView::push(const QString &text, const Design &after)
{
    if (!(after == m_document.design()))
        m_undo.push(new EditCommand(m_document, text, after));
}

Design CanvasView::pinned() const
{
    QHash<ObjectId, Placement> placements = m_document.placements();
    for (auto place = m_scene.places().cbegin(); place != m_scene.places().cend(); ++place)
        placements[place.key()].at = *place;
    return placed(m_document.design(), placements);
}

ObjectId CanvasView::add(ObjectKind kind, std::optional<QPointF> place)
{
    const QPointF at = snapped(place.value_or(mapToScene(viewport()->rect().center())));
    const Added result = added(pinned(), kind, m_scene.tenantAt(at).isEmpty() && !m_document.design().tenants.isEmpty()
                                   ? m_document.design().tenants.first().name
                                   : m_scene.tenantAt(at),
                               at);
    push(tr("Add %1").arg(result.id.object()), result.design);
    m_scene.select({result.id});
    return result.id;
}

void CanvasView::removeSelected()
{
    const QSet<ObjectId> objects = m_scene.selectedObjects();
    const QSet<LinkId> links = m_scene.selectedLinks();
    if (objects.isEmpty() && links.isEmpty())
        return;
    const QString text = objects.size() == 1 && links.isEmpty() ? tr("Delete %1").arg(objects.begin()->object())
        : objects.isEmpty()                                     ? tr("Delete %n line(s)", nullptr, int(links.size()))
                                                                : tr("Delete %n object(s)", nullptr, int(objects.size()));
    push(text, without(m_document.design(), objects, links));
}

void CanvasView::selectAll()
{
    const QList<ObjectId> ids = allObjects(m_document.design());
    m_scene.select(QSet<ObjectId>(ids.cbegin(), ids.cend()));
}

void CanvasView::copySelected() const
{
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    if (ids.isEmpty())
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(copied(pinned(), ids)));
}

void CanvasView::pasteText(const QByteArray &text, QPointF offset)
{
    const Pasted result = pasted(pinned(), text, offset);
    if (result.ids.isEmpty()) {
        emit hinted(tr("The clipboard has no part of a design."));
        return;
    }
    push(tr("Paste %n object(s)", nullptr, int(result.ids.size())), result.design);
    m_scene.select(result.ids);
}

void CanvasView::paste()
{
    ++m_pastes;
    pasteText(QApplication::clipboard()->text().toUtf8(), QPointF(pasteShift, pasteShift) * m_pastes);
}

void CanvasView::duplicateSelected()
{
    copySelected();
    m_pastes = 0;
    paste();
}

QHash<ObjectId, QPointF> CanvasView::draggedPlaces() const
{
    QSet<ObjectId> ids = m_scene.selectedObjects();
    QHash<ObjectId, QPointF> places;
    const auto &all = m_scene.places();
    for (auto place = all.cbegin(); place != all.cend(); ++place) {
        const ObjectId tenant{ObjectKind::Tenant, {}, place.key().tenant};
        const bool isDragged = ids.contains(place.key()) || (!place.key().tenant.isEmpty() && ids.contains(tenant));
        if (isDragged && !m_document.placements().value(place.key()).locked)
            places.insert(place.key(), *place);
    }
    return places;
}

void CanvasView::beginObjects(const ObjectId &id, QMouseEvent *event)
{
    QSet<ObjectId> selected = m_scene.selectedObjects();
    const bool adds = event->modifiers().testFlag(Qt::ShiftModifier) || event->modifiers().testFlag(Qt::ControlModifier);
    if (adds && selected.contains(id))
        selected.remove(id);
    else if (adds)
        selected.insert(id);
    else if (!selected.contains(id))
        selected = {id};
    m_scene.select(selected);
    m_drag.kind = Drag::Kind::Objects;
    m_drag.places = draggedPlaces();
    m_drag.zones = m_scene.zoneAreas();
}

void CanvasView::beginLink(const ObjectId &id, QPointF place)
{
    m_drag.kind = Drag::Kind::Link;
    m_drag.source = id;
    m_drag.end = place;
    m_scene.markTargets(id);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    m_drag = {};
    m_drag.from = place;
    m_drag.last = event->position().toPoint();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_drag.kind = Drag::Kind::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    if (m_tool == Tool::Place) {
        add(m_placing, place);
        setTool(Tool::Select);
        return;
    }
    const QGraphicsItem *const item = itemAt(event->position().toPoint());
    if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item)) {
        if (m_tool == Tool::Link || event->modifiers().testFlag(Qt::AltModifier))
            beginLink(object->id(), place);
        else
            beginObjects(object->id(), event);
        return;
    }
    if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item); zone && m_tool == Tool::Select) {
        beginObjects(zone->id(), event);
        return;
    }
    QGraphicsView::mousePressEvent(event); // lines, and the rubber band
}

void CanvasView::dragObjects(QPointF to, Qt::KeyboardModifiers modifiers)
{
    QPointF by = to - m_drag.from;
    if (!m_drag.isMoving && std::hypot(by.x(), by.y()) * zoom() < QApplication::startDragDistance())
        return;
    m_drag.isMoving = true;
    if (!modifiers.testFlag(Qt::AltModifier))
        by = snapped(by);
    QHash<ObjectId, QPointF> places = m_drag.places;
    for (QPointF &place : places)
        place += by;
    m_scene.preview(places);
    const std::optional<ObjectId> owner = newOwnerAt(to);
    m_scene.markZone(owner && owner->kind == ObjectKind::Tenant ? owner->name : QString());
    emit hinted(!owner                              ? QString()
                    : owner->kind == ObjectKind::Tenant ? tr("Drop it here to give it to the tenant %1.").arg(owner->name)
                                                        : tr("Drop it here to put it on the node %1.").arg(owner->name));
}

std::optional<ObjectId> CanvasView::newOwnerAt(QPointF at) const
{
    QSet<QString> tenants;
    bool isOnNodes = false;
    for (auto place = m_drag.places.cbegin(); place != m_drag.places.cend(); ++place) {
        const ObjectKind kind = place.key().kind;
        if (place.key().tenant.isEmpty() || m_scene.selectedObjects().contains({ObjectKind::Tenant, {}, place.key().tenant}))
            return std::nullopt; // nodes and the like are nobody's, and a whole tenant stays itself
        tenants.insert(place.key().tenant);
        isOnNodes = isOnNodes || kind == ObjectKind::Machine || kind == ObjectKind::Router;
    }
    for (const QGraphicsItem *const item : m_scene.items(at)) {
        const auto *object = qgraphicsitem_cast<const ObjectItem *>(item);
        if (object && object->id().kind == ObjectKind::Node && isOnNodes)
            return object->id();
    }
    for (auto zone = m_drag.zones.cbegin(); zone != m_drag.zones.cend(); ++zone) {
        if (zone->contains(at) && tenants != QSet<QString>{zone.key()})
            return ObjectId{ObjectKind::Tenant, {}, zone.key()};
    }
    return std::nullopt;
}

void CanvasView::dropObjects(QPointF at)
{
    if (!m_drag.isMoving || m_drag.places.isEmpty())
        return;
    const std::optional<ObjectId> owner = newOwnerAt(at);
    if (owner && owner->kind == ObjectKind::Node) { // it stays where it is drawn
        m_scene.endPreview();
        push(tr("Put %n object(s) on %1", nullptr, int(m_drag.places.size())).arg(owner->name),
             movedToNode(m_document.design(), m_scene.selectedObjects(), owner->name));
        emit hinted({});
        return;
    }
    QHash<ObjectId, Placement> placements;
    for (auto place = m_drag.places.cbegin(); place != m_drag.places.cend(); ++place) {
        Placement placement = m_document.placements().value(place.key());
        placement.at = m_scene.itemOf(place.key()) ? m_scene.itemOf(place.key())->pos() : *place;
        placements.insert(place.key(), placement);
    }
    m_scene.endPreview();
    const qsizetype count = placements.size();
    const Design design = placed(pinned(), placements);
    if (owner) {
        const QSet<ObjectId> ids(placements.keyBegin(), placements.keyEnd());
        const Moved moved = movedToTenant(design, ids, owner->name);
        push(tr("Give %n object(s) to %1", nullptr, int(count)).arg(owner->name), moved.design);
        QSet<ObjectId> selected;
        for (const ObjectId &id : ids)
            selected.insert(moved.ids.value(id, id));
        m_scene.select(selected);
        emit hinted({});
        return;
    }
    push(count == 1 ? tr("Move %1").arg(placements.constBegin().key().object()) : tr("Move %n object(s)", nullptr, int(count)),
         design);
}

void CanvasView::dragLink(QPointF to)
{
    m_drag.end = to;
    const std::optional<ObjectId> target = m_scene.objectAt(to);
    const bool isObject = target && target->kind != ObjectKind::Tenant && *target != *m_drag.source;
    const auto refusal = isObject ? refusalOf(m_document.design(), *m_drag.source, *target) : std::nullopt;
    emit hinted(refusal ? refusalText(*refusal) : QString());
    viewport()->update();
}

void CanvasView::dropLink(QPointF at)
{
    const ObjectId source = *m_drag.source;
    const std::optional<ObjectId> target = m_scene.objectAt(at);
    m_scene.markTargets({});
    viewport()->update();
    if (!target || target->kind == ObjectKind::Tenant || *target == source)
        return;
    if (const auto refusal = refusalOf(m_document.design(), source, *target)) {
        emit hinted(refusalText(*refusal));
        return;
    }
    push(tr("Join %1 and %2").arg(source.object(), target->object()), linked(m_document.design(), source, *target));
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    switch (m_drag.kind) {
    case Drag::Kind::None:
        QGraphicsView::mouseMoveEvent(event);
        break;
    case Drag::Kind::Objects:
        dragObjects(place, event->modifiers());
        break;
    case Drag::Kind::Link:
        dragLink(place);
        break;
    case Drag::Kind::Pan: {
        const QPoint by = event->position().toPoint() - m_drag.last;
        m_drag.last = event->position().toPoint();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        break;
    }
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    switch (m_drag.kind) {
    case Drag::Kind::None:
        QGraphicsView::mouseReleaseEvent(event);
        break;
    case Drag::Kind::Objects:
        dropObjects(place);
        break;
    case Drag::Kind::Link:
        dropLink(place);
        break;
    case Drag::Kind::Pan:
        viewport()->setCursor(m_tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
        break;
    }
    m_drag = {};
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<ObjectId> id = m_scene.objectAt(mapToScene(event->position().toPoint()));
    if (id && event->button() == Qt::LeftButton)
        emit renameAsked(*id);
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
}

void CanvasView::cancel()
{
    if (m_drag.kind == Drag::Kind::Objects)
        m_scene.endPreview();
    if (m_drag.kind == Drag::Kind::Link)
        m_scene.markTargets({});
    m_drag = {};
    viewport()->update();
    emit hinted({});
}

void CanvasView::nudge(QPointF by)
{
    const QHash<ObjectId, QPointF> places = draggedPlaces();
    if (places.isEmpty())
        return;
    QHash<ObjectId, Placement> placements;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        Placement placement = m_document.placements().value(place.key());
        placement.at = *place + by;
        placements.insert(place.key(), placement);
    }
    m_undo.push(new EditCommand(m_document, tr("Move %n object(s)", nullptr, int(placements.size())),
                                placed(pinned(), placements),
                                {nudgeMerging, QSet<ObjectId>(places.keyBegin(), places.keyEnd())}));
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 * snapStep : snapStep;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag.kind != Drag::Kind::None)
            cancel();
        else if (m_tool != Tool::Select)
            setTool(Tool::Select);
        else
            m_scene.select({});
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    case Qt::Key_F2:
        if (const QSet<ObjectId> ids = m_scene.selectedObjects(); ids.size() == 1)
            emit renameAsked(*ids.begin());
        return;
    case Qt::Key_Left:
        return nudge({-step, 0});
    case Qt::Key_Right:
        return nudge({step, 0});
    case Qt::Key_Up:
        return nudge({0, -step});
    case Qt::Key_Down:
        return nudge({0, step});
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->setCursor(m_tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor);
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(kindMime))
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(kindMime))
        return;
    m_scene.markZone(m_scene.tenantAt(mapToScene(event->position().toPoint())));
    event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(kindMime))
        return;
    m_scene.markZone({});
    add(ObjectKind(event->mimeData()->data(kindMime).toInt()), mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    setFocus();
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_drag.kind != Drag::Kind::Link)
        return;
    painter->setPen(QPen(m_scene.colours().accent, 2, Qt::DashLine));
    painter->drawLine(m_scene.places().value(*m_drag.source), m_drag.end);
}

} // namespace overlab::views
