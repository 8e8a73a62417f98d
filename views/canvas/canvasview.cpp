// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"

#include "engine/design/editing/removing.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasgrid.h"
#include "views/canvas/removalquestion.h"
#include "views/canvas/resizedrag.h"
#include "views/canvas/textediting.h"

#include <QScrollBar>
#include <QShortcut>
#include <QUndoStack>

#include <cmath>

namespace overlab::views {

using namespace design;

namespace {

constexpr double smallest = 0.05;
constexpr double largest = 4;
constexpr double closest = 1.5; ///< a small selection is not blown up

} // namespace

CanvasView::CanvasView(CanvasScene &scene, Document &document, QUndoStack &undo, QWidget *parent)
    : QGraphicsView(&scene, parent), m_scene(scene), m_document(document), m_edits(scene, document, undo),
      m_arranging(scene, document, m_edits)
{
    setAccessibleName(tr("Drawing"));
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setDragMode(QGraphicsView::NoDrag);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ground has no end: pan, or the map
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_acts = std::make_unique<CanvasActions>(*this);
    installCanvasAccessibility();
    connect(&m_edits, &CanvasEdits::hinted, this, &CanvasView::hinted);
    connect(&m_arranging, &CanvasArranging::hinted, this, &CanvasView::hinted);
    connect(&scene, &CanvasScene::extentChanged, this, &CanvasView::adaptGround);
    connect(&scene, &CanvasScene::selectionChanged, this, [this] {
        viewport()->update(); // handles
        announceSelection(*this);
    });
    m_leaveTool = new QShortcut(Qt::Key_Escape, this, this, &CanvasView::escape, &CanvasView::escape);
    m_leaveTool->setEnabled(false);
    adaptGround();
}

CanvasView::~CanvasView()
{
    disconnect(&m_scene, nullptr, this, nullptr); // the scene lives on, without a view to tell
}

void CanvasView::retool(Tool tool)
{
    m_tool = tool;
    m_leaveTool->setEnabled(tool != Tool::Select);
    adaptCursor();
    viewport()->update();
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

void CanvasView::setHabits(const CanvasHabits &habits)
{
    if (m_habits == habits)
        return;
    m_habits = habits;
    viewport()->update();
}

void CanvasView::adaptGround()
{
    const double width = viewport()->width() / zoom();
    const double height = viewport()->height() / zoom();
    setSceneRect(m_scene.sceneRect().adjusted(-width, -height, width, height));
}

void CanvasView::zoomAt(QPointF point, double zoom)
{
    m_isFitted = false;
    const double wanted = std::clamp(zoom, smallest, largest);
    const QPointF place = viewportTransform().inverted().map(point);
    setTransform(QTransform::fromScale(wanted, wanted));
    adaptGround();
    const QPointF by = viewportTransform().map(place) - point;
    pan(-by.toPoint());
    emit zoomChanged(this->zoom());
}

void CanvasView::setZoom(double zoom)
{
    zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void CanvasView::fit()
{
    const QRectF area = m_scene.itemsBoundingRect().adjusted(-24, -24, 24, 24);
    if (m_scene.places().isEmpty())
        return;
    setZoom(std::min({viewport()->width() / area.width(), viewport()->height() / area.height(), m_largestFit}));
    centerOn(area.center());
    m_isFitted = true;
}

void CanvasView::fitSelection()
{
    QRectF area;
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    for (const ObjectId &id : ids)
        area |= m_scene.areaOf(id);
    if (area.isNull())
        return;
    area.adjust(-48, -48, 48, 48);
    setZoom(std::min({viewport()->width() / area.width(), viewport()->height() / area.height(), closest}));
    centerOn(area.center());
}

void CanvasView::pan(QPoint by)
{
    m_isFitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void CanvasView::showObject(const ObjectId &id)
{
    m_isFitted = false;
    m_scene.select({id});
    if (const QRectF area = m_scene.areaOf(id); !area.isNull())
        centerOn(area.center());
}

void CanvasView::updateArea(const QRectF &area)
{
    constexpr int pen = 12; // handles and strokes
    viewport()->update(mapFromScene(area).boundingRect().adjusted(-pen, -pen, pen, pen));
}

void CanvasView::removeSelected()
{
    if (!m_habits.confirmsRemoval)
        return m_edits.removeSelected();
    const Design &design = m_document.design();
    const Design after = without(design, m_scene.selectedObjects(), m_scene.selectedLinks());
    askToRemove(this, design, after, [this] { m_edits.removeSelected(); });
}

ObjectId CanvasView::add(DrawnKind kind, std::optional<QPointF> place)
{
    const ObjectId id = m_edits.add(kind, place.value_or(mapToScene(viewport()->rect().center())));
    if (id.kind == ObjectKind::Note)
        editNote(id);
    return id;
}

void CanvasView::renameSelected()
{
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    const QSet<QString> groups = m_arranging.selectedGroups();
    const ObjectId id = ids.isEmpty() ? ObjectId() : *ids.begin();
    if (ids.size() == 1 && m_scene.isShown(id))
        id.kind == ObjectKind::Note ? editNote(id) : emit renameAsked(id);
    else if (groups.size() == 1)
        editGroupTitle(*groups.begin());
}

void CanvasView::joinSelected()
{
    const QList<ObjectId> ids = m_scene.selectedObjects().values();
    if (ids.size() == 2)
        m_edits.join(ids.first(), ids.last());
}

bool CanvasView::isSelectionFolded() const
{
    const QSet<QString> groups = m_arranging.selectedGroups();
    return std::any_of(groups.cbegin(), groups.cend(),
                       [this](const QString &number) { return m_scene.groups().item(number)->group().collapsed; });
}

void CanvasView::foldSelected()
{
    const bool isFolded = isSelectionFolded();
    const QSet<QString> groups = m_arranging.selectedGroups();
    for (const QString &number : groups)
        m_arranging.setFolded(number, !isFolded);
}

void CanvasView::edit(TextEditing *editing)
{
    delete m_editing;
    m_editing = editing;
}

void CanvasView::editNote(const ObjectId &note)
{
    const auto area = [this, note] { return m_scene.areaOf(note); };
    if (area().isNull())
        return;
    edit(new TextEditing(*this, area, TextEditing::Form::Lines, m_document.placements().value(note).text,
                         [this, note](const QString &text) { m_edits.setNoteText(note, text); }));
    m_editing->setAccessibleName(tr("Text of the note, in Markdown"));
    m_editing->setPlaceholderText(tr("Markdown. Ctrl+Return ends, Escape cancels."));
}

void CanvasView::editGroupTitle(const QString &number)
{
    const auto area = [this, number] {
        const GroupItem *const item = m_scene.groups().item(number);
        return item ? item->titleArea() : QRectF();
    };
    if (area().isNull())
        return;
    edit(new TextEditing(*this, area, TextEditing::Form::OneLine, m_scene.groups().item(number)->group().title,
                         [this, number](const QString &text) { m_arranging.setGroupTitle(number, text); }));
    m_editing->setAccessibleName(tr("Title of the group"));
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Drawing"));
        m_acts->retranslate();
        m_scene.retranslate();
        break;
    case QEvent::PaletteChange:
        m_scene.setColours(canvasColours(palette()));
        break;
    case QEvent::FontChange:
        m_scene.retranslate();
        break;
    default:
        break;
    }
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    adaptGround();
    if (m_isFitted)
        fit();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editing)
        m_editing->follow();
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &area)
{
    QGraphicsView::drawBackground(painter, area);
    if (m_habits.showsGrid)
        paintGrid(*painter, area, zoom(), m_scene.colours());
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    paintHandles(*painter, *this);
    if (m_drag)
        m_drag->paint(*painter);
}

} // namespace overlab::views
