// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/insideview.h"

#include "views/canvas/textcache.h"
#include "views/inside/insideaccessible.h"
#include "views/theme/look.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace overlab::views {

namespace {

constexpr double smallest = 0.03;
constexpr double largest = 4;
constexpr double largestFit = 1;
constexpr int around = 32; ///< pixels beside what is brought into sight

} // namespace

InsideView::InsideView(QWidget *parent) : QGraphicsView(parent)
{
    setScene(&m_scene);
    setObjectName(QStringLiteral("inside"));
    setAccessibleName(tr("Inside the nodes"));
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_scene.setColours(canvasColours(palette()));
    setBackgroundBrush(m_scene.colours().ground);
    installInsideAccessibility();
}

void InsideView::showFigure(const Figure &figure)
{
    const bool wasEmpty = m_scene.figure().frames.isEmpty();
    const QString current = m_scene.current();
    const FigureDifference difference = m_scene.show(figure);
    m_headline.clear();
    m_advice.clear();
    setAccessibleDescription({});
    adaptGround();
    if (wasEmpty || (m_isFitted && !(difference.moved + difference.added + difference.removed).isEmpty()))
        fit();
    if (wasEmpty)
        viewport()->update();
    if (current != m_scene.current() || difference.changed.contains(current))
        emit currentChanged(m_scene.current());
}

void InsideView::showEmpty(const QString &headline, const QString &advice)
{
    const bool hadCurrent = !m_scene.current().isEmpty();
    m_scene.show({});
    m_headline = headline;
    m_advice = advice;
    m_isFitted = true;
    setAccessibleDescription(QStringLiteral("%1. %2").arg(headline, advice));
    viewport()->update();
    if (hadCurrent)
        emit currentChanged({});
}

void InsideView::adaptGround()
{
    const double width = viewport()->width() / zoom();
    const double height = viewport()->height() / zoom();
    setSceneRect(m_scene.sceneRect().adjusted(-width, -height, width, height));
}

void InsideView::zoomAt(QPointF point, double zoom)
{
    m_isFitted = false;
    const double wanted = std::clamp(zoom, smallest, largest);
    const QPointF place = viewportTransform().inverted().map(point);
    setTransform(QTransform::fromScale(wanted, wanted));
    adaptGround();
    pan((point - viewportTransform().map(place)).toPoint());
}

void InsideView::setZoom(double zoom)
{
    zoomAt(QRectF(viewport()->rect()).center(), zoom);
}

void InsideView::pan(QPoint by)
{
    m_isFitted = false;
    const QPointF middle = mapToScene(viewport()->rect()).boundingRect().center();
    centerOn(middle - QPointF(by) / zoom());
}

void InsideView::fit()
{
    QRectF area;
    for (const FigureFrame &frame : m_scene.figure().frames)
        area = area.united(frame.node.area);
    if (area.isEmpty() || viewport()->width() < 1)
        return;
    area = area.united(m_scene.figure().underlay.area);
    const double names = 40 * std::max(area.width() / viewport()->width(), area.height() / viewport()->height());
    area.adjust(-names / 2, -names, names / 2, names);
    setZoom(std::min({viewport()->width() / area.width(), viewport()->height() / area.height(), largestFit}));
    centerOn(area.center());
    m_isFitted = true;
}

QString InsideView::keyUnder(QPoint point) const
{
    constexpr double reach = 5; // pixels
    return m_scene.keyAt(mapToScene(point), reach / zoom());
}

void InsideView::choose(const QString &key)
{
    const FigurePart *const part = m_scene.part(key);
    m_scene.setCurrent(part ? key : QString());
    const QString object = part ? part->object() : QString();
    m_scene.setObjects(object.isEmpty() ? QSet<QString>() : QSet<QString>{object});
    announce();
    emit currentChanged(m_scene.current());
    emit chosen(m_scene.current(), object);
}

void InsideView::toggle(const QString &key)
{
    const FigurePart *const part = m_scene.part(key);
    if (!part || part->object().isEmpty())
        return;
    m_scene.setCurrent(key);
    announce();
    emit currentChanged(key);
    emit toggled(part->object());
}

void InsideView::selectObjects(const QSet<QString> &objects)
{
    if (objects == m_scene.objects())
        return;
    m_scene.setObjects(objects);
    const FigurePart *const current = m_scene.part(m_scene.current());
    if (current && objects.contains(current->object()))
        return;
    const QStringList marked = m_scene.markedKeys();
    m_scene.setCurrent(objects.size() == 1 ? marked.value(0) : QString());
    if (objects.size() == 1 && !marked.isEmpty())
        bringIntoSight(m_scene.part(marked.constFirst())->area);
    emit currentChanged(m_scene.current());
}

void InsideView::showSteps(const QList<InsideStep> &steps, int current)
{
    m_scene.showSteps(steps, current);
    m_hasStep = current >= 0 && current < steps.size();
    m_step = m_hasStep ? steps.at(current) : InsideStep();
    bringStepIntoSight();
}

void InsideView::bringStepIntoSight()
{
    const FigurePart *const part = m_hasStep ? m_scene.part(m_scene.keyOf(m_step)) : nullptr;
    if (part && isVisible()) // else it may not have its size yet
        bringIntoSight(part->area);
}

void InsideView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    bringStepIntoSight();
}

void InsideView::bringIntoSight(const QRectF &area)
{
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (seen.contains(area) || (area.contains(seen)))
        return;
    m_isFitted = false;
    if (area.width() > seen.width() || area.height() > seen.height())
        centerOn(area.center());
    else
        ensureVisible(area, around, around);
}

bool InsideView::moveTo(QPointF direction)
{
    const FigurePart *const current = m_scene.part(m_scene.current());
    if (!current)
        return moveToNode(true);
    const QPointF from = current->area.center();
    QString best;
    double least = 0;
    for (const QString &key : m_scene.keys()) {
        const FigurePart *const part = m_scene.part(key);
        const bool isAround = part->area.contains(current->area) || part->kind == PartKind::Node;
        if (part == current || isAround || !m_scene.isShown(*part, zoom()))
            continue;
        const QPointF way = part->area.center() - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        if (along < 1 || across > 2 * along)
            continue;
        const double cost = along + 2 * across;
        if (best.isEmpty() || cost < least) {
            best = key;
            least = cost;
        }
    }
    if (best.isEmpty())
        return false;
    choose(best);
    bringIntoSight(m_scene.part(best)->area);
    return true;
}

bool InsideView::moveToNode(bool next)
{
    QStringList nodes;
    for (const FigureFrame &frame : m_scene.figure().frames)
        nodes << frame.node.key;
    const FigurePart *const current = m_scene.part(m_scene.current());
    const qsizetype now = current ? nodes.indexOf(current->node) : -1;
    const qsizetype wanted = now < 0 ? (next ? 0 : nodes.size() - 1) : now + (next ? 1 : -1);
    if (wanted < 0 || wanted >= nodes.size())
        return false;
    choose(nodes.at(wanted));
    bringIntoSight(m_scene.part(nodes.at(wanted))->area);
    return true;
}

void InsideView::announce()
{
    announceCurrent(*this);
}

void InsideView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Inside the nodes"));
        m_scene.retranslate();
        break;
    case QEvent::PaletteChange:
        m_scene.setColours(canvasColours(palette()));
        setBackgroundBrush(m_scene.colours().ground);
        break;
    case QEvent::FontChange:
        m_scene.retranslate();
        break;
    default:
        break;
    }
}

void InsideView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    adaptGround();
    if (m_isFitted)
        fit();
}

void InsideView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_headline.isEmpty())
        return;
    const QRectF room = QRectF(viewport()->rect()).adjusted(around, around, -around, -around);
    painter->save();
    painter->resetTransform();
    painter->setFont(scaledFont(font(), 1.3, true));
    painter->setPen(m_scene.colours().text);
    const QRectF upper(room.left(), room.top(), room.width(), room.height() / 2 - 4);
    painter->drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_headline);
    painter->setFont(font());
    painter->setPen(m_scene.colours().quiet);
    const QRectF lower(room.left(), room.center().y() + 4, room.width(), room.height() / 2);
    painter->drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_advice);
    painter->restore();
}

} // namespace overlab::views
