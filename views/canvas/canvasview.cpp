// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"

#include "views/canvas/linkdrag.h"
#include "views/canvas/movedrag.h"
#include "views/canvas/pandrag.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace overlab::views {

using namespace design;

namespace {

constexpr double smallest = 0.05;
constexpr double largest = 4;

} // namespace

CanvasView::CanvasView(CanvasScene &scene, Document &document, QUndoStack &undo, QWidget *parent)
    : QGraphicsView(&scene, parent), m_scene(scene), m_document(document), m_edits(scene, document, undo)
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
    connect(&m_edits, &CanvasEdits::hinted, this, &CanvasView::hinted);
}

CanvasView::~CanvasView() = default;

void CanvasView::adaptCursor()
{
    viewport()->setCursor(m_isSpaceDown              ? Qt::OpenHandCursor
                              : m_tool == Tool::Select ? Qt::ArrowCursor
                                                       : Qt::CrossCursor);
}

void CanvasView::retool(Tool tool)
{
    m_tool = tool;
    setDragMode(tool == Tool::Select ? QGraphicsView::RubberBandDrag : QGraphicsView::NoDrag);
    adaptCursor();
    emit toolChanged(tool);
}

void CanvasView::setTool(Tool tool)
{
    cancel();
    retool(tool);
    emit hinted(tool == Tool::Link ? tr("Drag from a machine or a router to a network.") : QString());
}

void CanvasView::setPlacing(DrawnKind kind)
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

void CanvasView::pan(QPoint by)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void CanvasView::showObject(const ObjectId &id)
{
    m_scene.select({id});
    if (m_scene.places().contains(id))
        centerOn(m_scene.places().value(id));
}

ObjectId CanvasView::add(DrawnKind kind, std::optional<QPointF> place)
{
    return m_edits.add(kind, place.value_or(mapToScene(viewport()->rect().center())));
}

void CanvasView::selectForDrag(const ObjectId &id, Qt::KeyboardModifiers modifiers)
{
    QSet<ObjectId> selected = m_scene.selectedObjects();
    const bool adds = modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::ControlModifier);
    if (adds && selected.contains(id))
        selected.remove(id);
    else if (adds)
        selected.insert(id);
    else if (!selected.contains(id))
        selected = {id};
    m_scene.select(selected);
}

std::unique_ptr<CanvasDrag> CanvasView::beginDrag(QPointF place, const QMouseEvent &event)
{
    const QGraphicsItem *const item = itemAt(event.position().toPoint());
    if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item)) {
        if (m_tool == Tool::Link || event.modifiers().testFlag(Qt::AltModifier))
            return std::make_unique<LinkDrag>(*this, place, object->id());
        selectForDrag(object->id(), event.modifiers());
        return std::make_unique<MoveDrag>(*this, place);
    }
    if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item); zone && m_tool == Tool::Select) {
        selectForDrag(zone->id(), event.modifiers());
        return std::make_unique<MoveDrag>(*this, place);
    }
    return nullptr;
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QPointF place = mapToScene(event->position().toPoint());
    cancel();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_drag = std::make_unique<PanDrag>(*this, event->position().toPoint());
        return;
    }
    if (event->button() == Qt::LeftButton && m_tool == Tool::Place) {
        add(m_placing, place);
        setTool(Tool::Select);
        return;
    }
    if (event->button() == Qt::LeftButton)
        m_drag = beginDrag(place, *event);
    if (!m_drag)
        QGraphicsView::mousePressEvent(event); // lines, and the rubber band
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        m_drag->move(mapToScene(event->position().toPoint()), *event);
    else
        QGraphicsView::mouseMoveEvent(event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto drag = std::exchange(m_drag, nullptr))
        drag->drop(mapToScene(event->position().toPoint()), *event);
    else
        QGraphicsView::mouseReleaseEvent(event);
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
    const auto drag = std::exchange(m_drag, nullptr);
    if (!drag)
        return;
    drag->cancel();
    viewport()->update();
    emit hinted({});
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 * snapStep : snapStep;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_drag)
            cancel();
        else if (m_tool != Tool::Select)
            setTool(Tool::Select);
        else
            m_scene.select({});
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_isSpaceDown = true;
            adaptCursor();
        }
        return;
    case Qt::Key_F2:
        if (const QSet<ObjectId> ids = m_scene.selectedObjects(); ids.size() == 1)
            emit renameAsked(*ids.begin());
        return;
    case Qt::Key_Left:
        return m_edits.nudge({-step, 0});
    case Qt::Key_Right:
        return m_edits.nudge({step, 0});
    case Qt::Key_Up:
        return m_edits.nudge({0, -step});
    case Qt::Key_Down:
        return m_edits.nudge({0, step});
    default:
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
    add(*kind, mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    setFocus();
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_drag)
        m_drag->paint(*painter);
}

} // namespace overlab::views
