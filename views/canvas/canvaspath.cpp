// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvaspath.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"
#include "views/theme/palettes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineWidth = 3;   // px
constexpr double haloWidth = 7;   // px: around the line, so that it is seen on lines and zones
constexpr double arrowLength = 11;
constexpr double markHeight = 22;
constexpr double markEdge = 2;   // px: half of the line around it, and a bit
constexpr double frameGap = 4;
constexpr double routerNameGap = 10; // between its circle and its name, in the scene (objectpainter.cpp)

/// Where the line from the middle of \a from to \a to leaves \a from.
QPointF edgeTowards(const QRectF &from, QPointF to)
{
    const QPointF middle = from.center();
    const QPointF way = to - middle;
    const double across = std::abs(way.x()) > 1e-6 ? from.width() / 2 / std::abs(way.x()) : 1e9;
    const double down = std::abs(way.y()) > 1e-6 ? from.height() / 2 / std::abs(way.y()) : 1e9;
    return middle + way * std::min({across, down, 1.0});
}

/// In the middle of \a way, or aside where something of \a covers is there.
void paintArrow(QPainter &painter, const QPainterPath &way, const QPainterPath &covers)
{
    if (way.length() < 2 * arrowLength)
        return;
    constexpr QRectF around(-arrowLength / 2, -arrowLength / 2, arrowLength, arrowLength);
    const auto isFree = [&](double share) { return !covers.intersects(around.translated(way.pointAtPercent(share))); };
    constexpr std::array shares{0.5, 0.75, 0.25};
    const auto free = std::find_if(shares.cbegin(), shares.cend(), isFree);
    const double tip = (free == shares.cend() ? shares.front() : *free) + arrowLength / 2 / way.length();
    for (const double turn : {-28.0, 28.0})
        painter.drawLine(QLineF::fromPolar(arrowLength, way.angleAtPercent(tip) + 180 + turn).translated(way.pointAtPercent(tip)));
}

QString markText(const CanvasPathStep &step)
{
    return step.firstHop == step.lastHop ? QString::number(step.firstHop) : u"%1–%2"_s.arg(step.firstHop).arg(step.lastHop);
}

struct Place
{
    CanvasPathStep step;
    QRectF area; ///< px
};

/// Of the thing itself, without its label.
QRectF bodyOf(const CanvasView &view, const design::ObjectId &id)
{
    const QRectF area = view.canvas().areaOf(id);
    const QRectF box = boxOf(id.kind);
    if (area.size() != box.size()) // a folded group's card
        return area;
    return outlineOf(id.kind).boundingRect().translated(area.topLeft() - box.topLeft());
}

QList<Place> placesOf(const CanvasView &view, const QList<CanvasPathStep> &steps)
{
    QList<Place> places;
    for (const CanvasPathStep &step : steps) {
        const QRectF area = bodyOf(view, step.id);
        if (!area.isNull())
            places.append({step, QRectF(view.viewportTransform().mapRect(area))});
    }
    return places;
}

/// As the drawing has it, else straight; px.
QPainterPath wayOf(const CanvasView &view, const Place &from, const Place &to)
{
    const QPainterPath drawn = view.canvas().wayBetween(from.step.id, to.step.id);
    if (!drawn.isEmpty())
        return view.viewportTransform().map(drawn);
    QPainterPath straight(edgeTowards(from.area, to.area.center()));
    straight.lineTo(edgeTowards(to.area, from.area.center()));
    return straight;
}

QRectF seenPartOf(const CanvasView &view, const QPainterPath &line, double room)
{
    return line.boundingRect().adjusted(-room, -room, room, room) & QRectF(view.viewport()->rect());
}

/// What is seen and read within \a room of \a line, so that the path goes below: objects, their states, and the words
/// of lines. All in px. Nothing else: each of them costs where the line is painted.
QPainterPath coversNear(const CanvasView &view, const QPainterPath &line, double room)
{
    const QRectF area = seenPartOf(view, line, room);
    if (area.isEmpty())
        return {};
    const QTransform toView = view.viewportTransform();
    const double detail = readingDetail(view.zoom(), view.devicePixelRatioF());
    QPainterPath covers;
    covers.setFillRule(Qt::WindingFill);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * room);
    const QPainterPath around = stroker.createStroke(line);
    const auto isNear = [&](const QRectF &inScene) {
        const QRectF place = toView.mapRect(inScene);
        return place.intersects(area) && around.intersects(place);
    };
    const QRectF near = toView.inverted().mapRect(area);
    const QList<QGraphicsItem *> items = view.canvas().items(near, Qt::IntersectsItemBoundingRect);
    for (const QGraphicsItem *const item : items) {
        if (const auto *const object = qgraphicsitem_cast<const ObjectItem *>(item)) {
            if (!isNear(object->sceneBoundingRect()))
                continue;
            const QPainterPath outline = outlineOf(object->id().kind, object->look().size).translated(object->pos());
            if (isNear(outline.boundingRect()))
                covers.addPath(outline);
            const QRectF pill = statePill(object->id().kind, object->look(), detail).translated(object->pos());
            if (isNear(pill))
                covers.addRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        } else if (const auto *const link = qgraphicsitem_cast<const LinkItem *>(item)) {
            if (const QRectF words = link->wordsArea(detail); isNear(words))
                covers.addRect(words);
        } else if (const auto *const group = qgraphicsitem_cast<const GroupItem *>(item); group && group->group().collapsed && isNear(group->area())) {
            covers.addPath(group->shape());
        }
    }
    return toView.map(covers);
}

bool hasPair(const QList<Place> &places, const design::ObjectId &from, const design::ObjectId &to)
{
    for (qsizetype i = 1; i < places.size(); ++i) {
        if (places.at(i - 1).step.id == from && places.at(i).step.id == to)
            return true;
    }
    return false;
}

bool hasPlace(const QList<Place> &places, const CanvasPathStep &step)
{
    return std::any_of(places.cbegin(), places.cend(),
                       [&step](const Place &one) { return one.step.id == step.id && one.step.isLoss == step.isLoss; });
}

class PathPainter
{
public:
    PathPainter(QPainter &painter, const CanvasView &view, const CanvasPath &path)
        : m_painter(painter), m_view(view), m_colours(view.canvas().colours()), m_path(path), m_now(placesOf(view, path.steps)),
          m_before(placesOf(view, path.before))
    {
    }

    void paint()
    {
        for (qsizetype i = 1; i < m_before.size(); ++i) {
            const Place &from = m_before.at(i - 1);
            const Place &to = m_before.at(i);
            if (!hasPair(m_now, from.step.id, to.step.id))
                paintLine(from, to, pen(m_colours.quiet, Qt::DashLine));
        }
        for (qsizetype i = 1; i < m_now.size(); ++i)
            paintLine(m_now.at(i - 1), m_now.at(i), pen(m_colours.accent, Qt::SolidLine));
        for (const Place &place : m_now) {
            if (isAt(place.step, m_path.currentHop))
                paintFrame(place, Qt::SolidLine);
        }
        for (const Place &place : m_now)
            paintMark(place, Qt::SolidLine);
        for (const Place &place : m_before) {
            const bool isCurrent = m_path.currentHop == 0 && isAt(place.step, m_path.currentBefore);
            if (isCurrent)
                paintFrame(place, Qt::DashLine);
            if (isCurrent || !hasPlace(m_now, place.step))
                paintMark(place, Qt::DashLine);
        }
    }

private:
    static bool isAt(const CanvasPathStep &step, int hop) { return step.firstHop <= hop && hop <= step.lastHop; }
    QColor colourOf(const CanvasPathStep &step) const { return step.isLoss ? m_colours.refusal : m_colours.accent; }
    QPen pen(const QColor &colour, Qt::PenStyle style) const { return QPen(colour, lineWidth * m_colours.stroke, style, Qt::RoundCap); }

    /// What is painted until the painter is restored is below \a covers.
    void goBelow(const QPainterPath &covers)
    {
        QPainterPath free;
        free.addRect(m_view.viewport()->rect());
        m_painter.save();
        m_painter.setClipPath(free.subtracted(covers), Qt::IntersectClip);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintLine(const Place &from, const Place &to, QPen pen)
    {
        const QPainterPath way = wayOf(m_view, from, to);
        const double halo = haloWidth * m_colours.stroke;
        const double room = std::max(halo, arrowLength); // to each side
        if (seenPartOf(m_view, way, room).isEmpty() || way.length() < 1)
            return;
        const QPainterPath covers = coversNear(m_view, way, room);
        goBelow(covers);
        m_painter.setPen(QPen(m_colours.ground, halo, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPath(way);
        m_painter.setPen(pen);
        m_painter.drawPath(way);
        pen.setStyle(Qt::SolidLine);
        m_painter.setPen(pen);
        paintArrow(m_painter, way, covers);
        m_painter.restore();
    }

    void paintFrame(const Place &place, Qt::PenStyle style)
    {
        const double room = lineWidth * m_colours.stroke;
        QPainterPath line;
        if (place.step.id.kind == design::ObjectKind::Router && m_view.canvas().isShown(place.step.id)) { // round, and short of the name beside it
            const double gap = std::clamp(routerNameGap * m_view.zoom() - room, 1.0, frameGap);
            line.addEllipse(place.area.adjusted(-gap, -gap, gap, gap));
        } else {
            line.addRoundedRect(place.area.adjusted(-frameGap, -frameGap, frameGap, frameGap), 2 * frameGap, 2 * frameGap);
        }
        if (seenPartOf(m_view, line, room).isEmpty())
            return;
        goBelow(coversNear(m_view, line, room));
        m_painter.setPen(pen(colourOf(place.step), style));
        m_painter.drawPath(line);
        m_painter.restore();
    }

    /// What is no more is an outline, what is now is filled.
    void paintMark(const Place &place, Qt::PenStyle style)
    {
        QFont font = m_view.font();
        font.setBold(true);
        m_painter.setFont(font);
        const QString text = markText(place.step);
        const double width = std::max(markHeight, QFontMetricsF(font).horizontalAdvance(text) + markHeight / 2);
        // A thing that the way comes by twice has its marks beside each other.
        double &taken = m_taken[place.step.id];
        const bool isFirst = taken == 0;
        QRectF mark(place.area.left() - markHeight / 2 + taken, place.area.top() - markHeight * 0.8, width, markHeight);
        taken += width + frameGap;
        // Whole beside a thing at the edge of what is seen.
        const QRectF seen = QRectF(m_view.viewport()->rect()).adjusted(markEdge, markEdge, -markEdge, -markEdge);
        if (place.area.intersects(seen)) {
            mark.moveTop(std::clamp(mark.top(), seen.top(), std::max(seen.top(), seen.bottom() - markHeight)));
            mark.translate(std::max(0.0, seen.left() - (place.area.left() - markHeight / 2)), 0);
            if (const double out = mark.right() - seen.right(); out > 0) { // those that have no room beside each other are below, or above
                int &row = m_rows[place.step.id];
                row = std::max(row, isFirst ? 0 : 1);
                const double step = row++ * (markHeight + markEdge);
                mark.translate(-out, mark.bottom() + step > seen.bottom() ? -step : step);
            }
        }
        const QColor colour = colourOf(place.step);
        const bool isOutline = style != Qt::SolidLine;
        m_painter.setPen(isOutline ? QPen(colour, 1.6 * m_colours.stroke, style)
                                   : QPen(m_colours.ground, isAt(place.step, m_path.currentHop) ? 3 : 2));
        m_painter.setBrush(isOutline ? m_colours.surface : colour);
        m_painter.drawRoundedRect(mark, markHeight / 2, markHeight / 2);
        const bool isDarkOnIt = contrastRatio(colour, m_colours.surface) < contrastRatio(colour, m_colours.text);
        m_painter.setPen(isOutline || isDarkOnIt ? m_colours.text : m_colours.surface);
        m_painter.drawText(mark, Qt::AlignCenter, text);
    }

    QPainter &m_painter;
    const CanvasView &m_view;
    const CanvasColours m_colours;
    const CanvasPath &m_path;
    const QList<Place> m_now;
    const QList<Place> m_before;
    QHash<design::ObjectId, double> m_taken; ///< px of marks at a thing
    QHash<design::ObjectId, int> m_rows;     ///< of marks of a thing at the right edge
};

} // namespace

void paintCanvasPath(QPainter &painter, const CanvasView &view, const CanvasPath &path)
{
    if (path.steps.isEmpty() && path.before.isEmpty())
        return;
    painter.save();
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing);
    PathPainter(painter, view, path).paint();
    painter.restore();
}

} // namespace overlab::views
