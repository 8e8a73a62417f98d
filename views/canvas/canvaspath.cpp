// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvaspath.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/objectshape.h"
#include "views/theme/palettes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineWidth = 3;   // px
constexpr double haloWidth = 7;   // px: around the line, so that it is seen on lines and zones
constexpr double arrowLength = 11;
constexpr double markHeight = 22;
constexpr double frameGap = 4;

/// Where the line from the middle of \a from to \a to leaves \a from.
QPointF edgeTowards(const QRectF &from, QPointF to)
{
    const QPointF middle = from.center();
    const QPointF way = to - middle;
    const double across = std::abs(way.x()) > 1e-6 ? from.width() / 2 / std::abs(way.x()) : 1e9;
    const double down = std::abs(way.y()) > 1e-6 ? from.height() / 2 / std::abs(way.y()) : 1e9;
    return middle + way * std::min({across, down, 1.0});
}

void paintArrow(QPainter &painter, const QLineF &line, QPen pen)
{
    if (line.length() < 1)
        return;
    painter.setPen(pen);
    painter.drawLine(line);
    if (line.length() < 2 * arrowLength)
        return;
    pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    QLineF wing = QLineF(line.pointAt(0.5 + arrowLength / 2 / line.length()), line.p1());
    wing.setLength(arrowLength);
    for (const double turn : {-28.0, 28.0}) {
        QLineF side = wing;
        side.setAngle(wing.angle() + turn);
        painter.drawLine(side);
    }
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
                paintLine(from.area, to.area, pen(m_colours.quiet, Qt::DashLine));
        }
        for (qsizetype i = 1; i < m_now.size(); ++i)
            paintLine(m_now.at(i - 1).area, m_now.at(i).area, pen(m_colours.accent, Qt::SolidLine));
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

    void paintLine(const QRectF &from, const QRectF &to, const QPen &pen)
    {
        const QLineF line(edgeTowards(from, to.center()), edgeTowards(to, from.center()));
        m_painter.setPen(QPen(m_colours.ground, haloWidth * m_colours.stroke, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(line);
        paintArrow(m_painter, line, pen);
    }

    void paintFrame(const Place &place, Qt::PenStyle style)
    {
        m_painter.setPen(pen(colourOf(place.step), style));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(place.area.adjusted(-frameGap, -frameGap, frameGap, frameGap), 2 * frameGap, 2 * frameGap);
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
        const QRectF mark(place.area.left() - markHeight / 2 + taken, place.area.top() - markHeight * 0.8, width, markHeight);
        taken += width + frameGap;
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
