// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minimap/minimap.h"

#include "views/canvas/canvasview.h"
#include "views/minimap/mappainter.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <chrono>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize wished(208, 144);
constexpr int distance = 16;   ///< to the corner
constexpr double margin = 8;   ///< around the drawing
constexpr auto pause = 40ms;   ///< changes within it are drawn at once
constexpr double arrowPart = 0.2; ///< of what is seen, at one key

} // namespace

MiniMap::MiniMap(CanvasView &view, CanvasScene &scene, const design::Document &document)
    : QWidget(&view), m_view(view), m_scene(scene), m_document(document), m_toggle(new QAction(this))
{
    setObjectName(u"miniMap"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_toggle->setObjectName(u"showMiniMap"_s);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    for (QScrollBar *const bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &MiniMap::follow);
        connect(bar, &QScrollBar::rangeChanged, this, &MiniMap::follow);
    }
    connect(&view, &CanvasView::zoomChanged, this, &MiniMap::follow);
    const auto drawSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&scene, &CanvasScene::extentChanged, this, drawSoon);
    connect(&scene, &CanvasScene::selectionChanged, this, drawSoon);
    connect(&m_soon, &QTimer::timeout, this, &MiniMap::redraw);
    connect(m_toggle, &QAction::toggled, this, &MiniMap::place);
    view.installEventFilter(this);
    retranslate();
    redraw();
}

/// What has the keys or is being dragged does not vanish.
bool MiniMap::isUseful() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    return m_isDragging || hasFocus() || !seen.contains(m_drawn);
}

/// Smaller in a small view, and gone where it would hide the drawing.
void MiniMap::place()
{
    const QSize room = m_view.size() / 4;
    const QSize size = wished.scaled(std::min(wished.width(), room.width()), std::min(wished.height(), room.height()), Qt::KeepAspectRatio);
    const bool hasRoom = size.width() >= wished.width() / 2;
    if (size != this->size())
        m_isStale = true;
    setGeometry(m_view.width() - size.width() - distance, m_view.height() - size.height() - distance, size.width(), size.height());
    setVisible(m_toggle->isChecked() && hasRoom && !m_scene.places().isEmpty() && isUseful());
    raise();
}

void MiniMap::follow()
{
    place();
    update();
}

void MiniMap::redraw()
{
    m_isStale = true;
    m_drawn = drawnArea(m_scene);
    follow();
}

QRectF MiniMap::frame() const
{
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    return m_toMap.mapRect(seen);
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (m_isStale || m_map.devicePixelRatio() != devicePixelRatioF()) {
        m_isStale = false;
        m_drawn = drawnArea(m_scene);
        m_toMap = mapTransform(m_drawn, size(), margin);
        m_map = paintedMap(m_scene, m_document.design(), m_toMap, size(), devicePixelRatioF());
        ++m_paintings;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_map);
    const CanvasColours &colours = m_scene.colours();
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QRectF seen = frame().intersected(area.adjusted(1, 1, -1, -1));
    if (!seen.isEmpty()) {
        QColor shade = colours.text;
        shade.setAlphaF(0.08f);
        QPainterPath outside; // what is not seen is a little darker
        outside.addRect(area);
        outside.addRect(seen);
        painter.fillPath(outside, shade);
        painter.setPen(QPen(colours.ground, 4)); // it is to be seen on every colour
        painter.drawRect(seen);
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawRect(seen);
    }
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.outline, 1));
    painter.drawRect(area);
}

void MiniMap::center(QPointF onMap)
{
    bool isPossible = false;
    const QTransform toScene = m_toMap.inverted(&isPossible);
    if (isPossible)
        m_view.center(toScene.map(onMap));
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = true;
    const QRectF seen = frame();
    m_grip = seen.contains(event->position()) ? event->position() - seen.center() : QPointF();
    if (m_grip.isNull())
        center(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        center(event->position() - m_grip);
}

void MiniMap::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    follow();
}

void MiniMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    follow();
}

void MiniMap::mouseDoubleClickEvent(QMouseEvent *)
{
    m_view.fit();
}

void MiniMap::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() > 0)
        m_view.zoomIn();
    else if (event->angleDelta().y() < 0)
        m_view.zoomOut();
    event->accept();
}

void MiniMap::keyPressEvent(QKeyEvent *event)
{
    const QRectF seen = frame();
    const QPointF across(seen.width() * arrowPart, 0);
    const QPointF down(0, seen.height() * arrowPart);
    switch (event->key()) {
    case Qt::Key_Left:
        return center(seen.center() - across);
    case Qt::Key_Right:
        return center(seen.center() + across);
    case Qt::Key_Up:
        return center(seen.center() - down);
    case Qt::Key_Down:
        return center(seen.center() + down);
    case Qt::Key_Escape:
        m_view.setFocus(Qt::OtherFocusReason);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool MiniMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void MiniMap::retranslate()
{
    m_toggle->setText(tr("&Map"));
    m_toggle->setStatusTip(tr("Shows the whole drawing, small, in the corner"));
    setAccessibleName(tr("Map of the drawing"));
    setToolTip(tr("Drag the frame to see another part; a double click shows all."));
}

void MiniMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_soon.start(); // the scene has its new colours then
}

} // namespace overlab::views
