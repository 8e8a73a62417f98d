// SPDX-License-Identifier: GPL-3.0-or-later
// CanvasView's mouse, keys, gestures and drops.
#include "views/canvas/banddrag.h"
#include "views/canvas/canvasmenu.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/linkdrag.h"
#include "views/canvas/movedrag.h"
#include "views/canvas/pandrag.h"
#include "views/canvas/resizedrag.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QWheelEvent>

#include <cmath>

namespace overlab::views {

using namespace design;

void CanvasView::adaptCursor()
{
    Qt::CursorShape shape = m_tool == Tool::Select ? Qt::ArrowCursor : Qt::CrossCursor;
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    if (m_isSpaceDown) {
        shape = Qt::OpenHandCursor;
    } else if (m_tool == Tool::Select && viewport()->rect().contains(pointer)) {
        const auto *object = qgraphicsitem_cast<const ObjectItem *>(itemAt(pointer));
        if (const auto handle = handleAt(*this, mapToScene(pointer)))
            shape = cursorOf(*handle);
        else if (object && object->isPortAt(mapToScene(pointer)))
            shape = Qt::CrossCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

void CanvasView::selectPressed(const QSet<ObjectId> &ids, Qt::KeyboardModifiers modifiers)
{
    const QSet<ObjectId> before = m_scene.selectedObjects();
    const bool adds = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
    if (adds)
        m_scene.select(before.contains(ids) ? before - ids : before | ids, m_scene.selectedLinks());
    else if (!before.contains(ids))
        m_scene.select(ids);
}

void CanvasView::pressLink(const LinkId &id, Qt::KeyboardModifiers modifiers)
{
    QSet<LinkId> links = m_scene.selectedLinks();
    const bool adds = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
    if (!adds) {
        m_scene.select({}, {id});
        return;
    }
    if (!links.remove(id))
        links.insert(id);
    m_scene.select(m_scene.selectedObjects(), links);
}

std::unique_ptr<CanvasDrag> CanvasView::beginOnObject(const ObjectItem &object, QPointF place, const QMouseEvent &event)
{
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    const bool isLine = m_tool == Tool::Link || event.modifiers() == both || object.isPortAt(place);
    if (isLine)
        return std::make_unique<LinkDrag>(*this, place, object.id());
    selectPressed({object.id()}, event.modifiers());
    return std::make_unique<MoveDrag>(*this, place, object.id());
}

std::unique_ptr<CanvasDrag> CanvasView::beginOnGroup(const GroupItem &group, QPointF place, const QMouseEvent &event)
{
    const Group pressed = group.group();
    if (group.isButtonAt(place)) {
        m_arranging.setFolded(pressed.number, !pressed.collapsed);
        return nullptr;
    }
    selectPressed(QSet<ObjectId>(pressed.members.cbegin(), pressed.members.cend()), event.modifiers());
    return std::make_unique<MoveDrag>(*this, place, pressed.members.first());
}

std::unique_ptr<CanvasDrag> CanvasView::beginDrag(QPointF place, const QMouseEvent &event)
{
    if (const auto handle = handleAt(*this, place))
        return std::make_unique<ResizeDrag>(*this, place, *resizable(*this), *handle);
    const QGraphicsItem *const item = itemAt(event.position().toPoint());
    if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
        return beginOnObject(*object, place, event);
    if (m_tool != Tool::Select)
        return nullptr;
    if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item))
        return beginOnGroup(*group, place, event);
    if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item)) {
        selectPressed({zone->id()}, event.modifiers());
        return std::make_unique<MoveDrag>(*this, place, zone->id());
    }
    if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item)) {
        pressLink(link->id(), event.modifiers());
        return nullptr;
    }
    return std::make_unique<BandDrag>(*this, place, event.modifiers());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    cancel();
    m_isTouched = true; // nothing moves away under the pointer
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_drag = std::make_unique<PanDrag>(*this, event->position().toPoint());
    } else if (event->button() == Qt::LeftButton && m_tool == Tool::Place) {
        retool(Tool::Select);
        emit hinted({});
        add(m_placing, place);
    } else if (event->button() == Qt::LeftButton) {
        m_drag = beginDrag(place, *event);
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        m_drag->move(mapToScene(event->position().toPoint()), *event);
        return;
    }
    QGraphicsView::mouseMoveEvent(event); // what is under the pointer says so
    adaptCursor();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto drag = std::exchange(m_drag, nullptr))
        drag->drop(mapToScene(event->position().toPoint()), *event);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_tool != Tool::Select)
        return;
    const QPointF place = mapToScene(event->position().toPoint());
    if (const auto *group = qgraphicsitem_cast<const GroupItem *>(itemAt(event->position().toPoint()))) {
        if (!group->isButtonAt(place))
            editGroupTitle(group->group().number);
        return;
    }
    const std::optional<ObjectId> id = m_scene.objectAt(place);
    if (id && id->kind == ObjectKind::Note)
        editNote(*id);
    else if (id)
        emit renameAsked(*id);
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    cancel();
    QPoint at = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QSet<ObjectId> ids = m_scene.selectedObjects();
        at = ids.isEmpty() ? viewport()->rect().center() : mapFromScene(m_scene.areaOf(*ids.begin()).center());
    } else {
        const QGraphicsItem *const item = itemAt(at);
        if (!item)
            m_scene.select({});
        else if (!item->isSelected()) {
            if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
                selectPressed({object->id()}, {});
            else if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item))
                selectPressed({zone->id()}, {});
            else if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item))
                pressLink(link->id(), {});
            else if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item))
                selectPressed(QSet<ObjectId>(group->group().members.cbegin(), group->group().members.cend()), {});
        }
    }
    const QList<QAction *> others = m_menuExtras ? m_menuExtras(m_scene.selectedObjects(), m_scene.selectedLinks())
                                                 : QList<QAction *>();
    QMenu *const menu = CanvasMenu(*this, *m_acts).build(mapToScene(at), others);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(at));
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint degrees = event->angleDelta();
    const bool isTouchpad = event->phase() != Qt::NoScrollPhase
        || event->pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan({degrees.x() + degrees.y(), 0});
    } else if (isTouchpad && !event->modifiers().testFlag(Qt::ControlModifier)) {
        pan(event->pixelDelta().isNull() ? degrees / 2 : event->pixelDelta());
    } else {
        zoomAt(event->position(), zoom() * std::pow(zoomStep, degrees.y() / 120.0));
    }
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), zoom() * (1 + gesture->value()));
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        const auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<const QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            cancel();
            zoomAt(viewport()->mapFromGlobal(pinch->centerPoint()), zoom() * pinch->scaleFactor());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::cancel()
{
    const auto drag = std::exchange(m_drag, nullptr);
    if (!drag)
        return;
    drag->cancel();
    emit hinted({});
}

void CanvasView::escape()
{
    if (m_drag)
        cancel();
    else if (m_arranging.isLayingOut())
        m_arranging.cancelLayout();
    else if (m_tool != Tool::Select)
        setTool(Tool::Select);
    else
        m_scene.select({});
}

/// The next object in the order of the design; false: that was the last.
bool CanvasView::moveFocus(bool next)
{
    QList<ObjectId> ids;
    QSet<QString> cards;
    const QSet<ObjectId> selected = m_scene.selectedObjects();
    qsizetype current = -1;
    for (const ObjectId &id : allObjects(m_document.design())) {
        const bool isFolded = m_scene.groups().cardOf(id);
        const QString group = m_scene.groups().groupOf(id);
        if (m_scene.areaOf(id).isNull() || (isFolded && cards.contains(group)))
            continue;
        if (isFolded)
            cards.insert(group);
        if (selected.contains(id))
            current = ids.size();
        ids.append(id);
    }
    const qsizetype wanted = current < 0 ? (next ? 0 : ids.size() - 1) : current + (next ? 1 : -1);
    if (wanted < 0 || wanted >= ids.size())
        return false;
    m_scene.select({ids.at(wanted)});
    ensureVisible(m_scene.areaOf(ids.at(wanted)));
    return true;
}

/// The nearest object that lies in \a direction; what is aside counts as further away.
void CanvasView::moveFocus(QPointF direction, bool adds)
{
    const QSet<ObjectId> selected = m_scene.selectedObjects();
    QRectF from;
    for (const ObjectId &id : selected)
        from |= m_scene.areaOf(id);
    std::optional<ObjectId> best;
    double least = 0;
    for (const ObjectId &id : allObjects(m_document.design())) {
        const QRectF area = m_scene.areaOf(id);
        if (id.kind == ObjectKind::Tenant || area.isNull() || selected.contains(id))
            continue;
        const QPointF by = area.center() - from.center();
        const double along = QPointF::dotProduct(by, direction);
        const double aside = std::abs(by.x() * direction.y() - by.y() * direction.x());
        const double distance = along + 2 * aside;
        if (along > 1 && (!best || distance < least)) {
            best = id;
            least = distance;
        }
    }
    if (!best)
        return;
    m_scene.select(adds ? selected | QSet<ObjectId>{*best} : QSet<ObjectId>{*best});
    ensureVisible(m_scene.areaOf(*best));
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return moveFocus(next) || QGraphicsView::focusNextPrevChild(next);
}

bool CanvasView::handleKey(const QKeyEvent &event)
{
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    const double step = isShift ? 10 * snapStep : snapStep;
    const auto arrow = [&](QPointF direction) {
        if (isAlt)
            moveFocus(direction, isShift);
        else
            m_edits.nudge(direction * step);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return arrow({-1, 0});
    case Qt::Key_Right:
        return arrow({1, 0});
    case Qt::Key_Up:
        return arrow({0, -1});
    case Qt::Key_Down:
        return arrow({0, 1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QSet<ObjectId> ids = m_scene.selectedObjects(); !ids.isEmpty())
            emit inspectAsked(*ids.begin());
        return true;
    case Qt::Key_Tab: // with Ctrl: without, it is focusNextPrevChild()'s
        return QGraphicsView::focusNextPrevChild(true);
    case Qt::Key_Backtab:
        return QGraphicsView::focusNextPrevChild(false);
    default:
        return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        escape();
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            adaptCursor();
        }
        return;
    default:
        if (!handleKey(*event))
            QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        adaptCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    m_isSpaceDown = false; // its release goes elsewhere
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    if (drawnKindIn(*event->mimeData()))
        event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!drawnKindIn(*event->mimeData()))
        return;
    m_scene.markZone(m_scene.tenantAt(mapToScene(event->position().toPoint())));
    event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    const std::optional<DrawnKind> kind = drawnKindIn(*event->mimeData());
    if (!kind)
        return;
    m_scene.markZone({});
    setFocus();
    add(*kind, mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
}

} // namespace overlab::views
