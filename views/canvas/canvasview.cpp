// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasview.h"

#include "engine/design/editing/removing.h"
#include "views/canvas/canvasaccessible.h"
#include "views/canvas/canvasgrid.h"
#include "views/canvas/removalquestion.h"
#include "views/canvas/resizedrag.h"
#include "views/canvas/textediting.h"
#include "views/theme/look.h"

#include <QScrollBar>
#include <QShortcut>
#include <QUndoStack>

#include <algorithm>
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
    connect(&scene, &CanvasScene::extentChanged, this, [this] {
        adaptGround();
        if (std::exchange(m_isEmpty, m_scene.places().isEmpty()) != m_isEmpty)
            viewport()->update();
    });
    connect(&scene, &CanvasScene::selectionChanged, this, [this] {
        viewport()->update(); // handles
        announceSelection(*this);
    });
    m_leaveTool = new QShortcut(Qt::Key_Escape, this, this, &CanvasView::escape, &CanvasView::escape);
    m_leaveTool->setEnabled(false);
    adaptGround();
    m_isEmpty = scene.places().isEmpty();
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
    m_isTouched = false;
}

bool CanvasView::seesAll() const
{
    return mapToScene(viewport()->rect()).boundingRect().contains(m_scene.itemsBoundingRect());
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

void CanvasView::center(QPointF place)
{
    m_isFitted = false;
    centerOn(place);
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
    const ObjectId id = m_edits.add(kind, place ? *place : freePlace(kind.kind));
    if (id.kind == ObjectKind::Note)
        editNote(id);
    return id;
}

QPointF CanvasView::freePlace(ObjectKind kind) const
{
    constexpr int step = 24; // of the grid
    constexpr int reach = 16; // steps to each side
    constexpr double gap = 8;
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QRectF box = boxOf(kind).adjusted(-gap, -gap, gap, gap);
    const QPointF middle = snapped(seen.center());
    const QString tenant = m_scene.tenantAt(middle);
    QList<QPoint> ways;
    for (int x = -reach; x <= reach; ++x) {
        for (int y = -reach; y <= reach; ++y)
            ways.append({x * step, y * step});
    }
    std::stable_sort(ways.begin(), ways.end(), [](QPoint a, QPoint b) { return QPoint::dotProduct(a, a) < QPoint::dotProduct(b, b); });
    const auto isFree = [&](QPoint by, bool maySpanLines) {
        const QRectF area = box.translated(middle + by);
        if (!seen.contains(area) || m_scene.tenantAt(area.center()) != tenant)
            return false;
        if (!maySpanLines && !m_scene.items(area).isEmpty())
            return false;
        const QList<QGraphicsItem *> near = m_scene.items(area, Qt::IntersectsItemBoundingRect); // names have no shape
        return std::none_of(near.cbegin(), near.cend(), [](const QGraphicsItem *item) { return item->type() == ObjectItem::Type; });
    };
    for (const bool maySpanLines : {false, true}) {
        const auto nearest = std::find_if(ways.cbegin(), ways.cend(), [&](QPoint by) { return isFree(by, maySpanLines); });
        if (nearest != ways.cend())
            return middle + *nearest;
    }
    return middle;
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
        viewport()->update();
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
    if (m_isEmpty)
        viewport()->update(); // its words are in the middle
    if (m_isFitted && !m_drag && (!m_isTouched || !seesAll()))
        fit();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_isEmpty)
        viewport()->update();
    if (m_editing)
        m_editing->follow();
}

void CanvasView::drawBackground(QPainter *painter, const QRectF &area)
{
    QGraphicsView::drawBackground(painter, area);
    if (m_habits.showsGrid)
        paintGrid(*painter, area, zoom(), m_scene.colours());
}

/// What to do first.
void CanvasView::paintEmpty(QPainter &painter)
{
    const QRectF room = QRectF(viewport()->rect()).adjusted(32, 32, -32, -32);
    painter.save();
    painter.resetTransform();
    painter.setFont(scaledFont(font(), 1.3, true));
    painter.setPen(m_scene.colours().text);
    const QRectF upper(room.left(), room.top(), room.width(), room.height() / 2 - 4);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, tr("Nothing is drawn yet"));
    painter.setFont(font());
    painter.setPen(m_scene.colours().quiet);
    const QRectF lower(room.left(), room.center().y() + 4, room.width(), room.height() / 2);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Drag a network and two machines here from the palette, then a line from each machine to the network."));
    painter.restore();
}

void CanvasView::showPath(const CanvasPath &path)
{
    if (m_path == path)
        return;
    m_path = path;
    disconnect(m_pathFollows);
    if (!path.steps.isEmpty()) // its lines are no items: what moves below them leaves them where they were
        m_pathFollows = connect(&m_scene, &QGraphicsScene::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void CanvasView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_isEmpty)
        paintEmpty(*painter);
    paintHandles(*painter, *this);
    paintCanvasPath(*painter, *this, m_path);
    if (m_drag)
        m_drag->paint(*painter);
}

} // namespace overlab::views
