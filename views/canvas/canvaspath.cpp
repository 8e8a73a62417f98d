// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvaspath.h"

#include "views/canvas/canvasview.h"
#include "views/theme/palettes.h"

#include <QPainter>
#include <QPainterPath>

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

void paintArrow(QPainter &painter, const QLineF &line, const QColor &colour, double stroke)
{
    if (line.length() < 1)
        return;
    painter.setPen(QPen(colour, lineWidth * stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    if (line.length() < 2 * arrowLength)
        return;
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

class PathPainter
{
public:
    PathPainter(QPainter &painter, const CanvasView &view, int currentHop)
        : m_painter(painter), m_view(view), m_colours(view.canvas().colours()), m_currentHop(currentHop)
    {
    }

    void paint(const QList<CanvasPathStep> &steps)
    {
        QList<std::pair<CanvasPathStep, QRectF>> shown;
        for (const CanvasPathStep &step : steps) {
            const QRectF area = m_view.canvas().areaOf(step.id);
            if (!area.isNull())
                shown.append({step, QRectF(m_view.viewportTransform().mapRect(area))});
        }
        for (qsizetype i = 1; i < shown.size(); ++i) {
            const QRectF &from = shown.at(i - 1).second;
            const QRectF &to = shown.at(i).second;
            const QLineF line(edgeTowards(from, to.center()), edgeTowards(to, from.center()));
            m_painter.setPen(QPen(m_colours.ground, haloWidth * m_colours.stroke, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(line);
            paintArrow(m_painter, line, m_colours.accent, m_colours.stroke);
        }
        for (const auto &[step, area] : shown)
            paintFrame(step, area);
        for (const auto &[step, area] : shown)
            paintMark(step, area);
    }

private:
    bool isCurrent(const CanvasPathStep &step) const { return step.firstHop <= m_currentHop && m_currentHop <= step.lastHop; }
    QColor colourOf(const CanvasPathStep &step) const { return step.isLoss ? m_colours.refusal : m_colours.accent; }

    void paintFrame(const CanvasPathStep &step, const QRectF &area)
    {
        if (!isCurrent(step))
            return;
        m_painter.setPen(QPen(colourOf(step), lineWidth * m_colours.stroke));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(area.adjusted(-frameGap, -frameGap, frameGap, frameGap), 2 * frameGap, 2 * frameGap);
    }

    void paintMark(const CanvasPathStep &step, const QRectF &area)
    {
        QFont font = m_view.font();
        font.setBold(true);
        m_painter.setFont(font);
        const QString text = markText(step);
        const double width = std::max(markHeight, QFontMetricsF(font).horizontalAdvance(text) + markHeight / 2);
        // A thing that the way comes by twice has its marks beside each other.
        const int before = m_taken[step.id]++;
        const QRectF mark(area.left() - markHeight / 2 + before * (width + frameGap), area.top() - markHeight * 0.8, width, markHeight);
        const QColor colour = colourOf(step);
        m_painter.setPen(QPen(m_colours.ground, isCurrent(step) ? 3 : 2));
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(mark, markHeight / 2, markHeight / 2);
        const bool isDarkOnIt = contrastRatio(colour, m_colours.surface) < contrastRatio(colour, m_colours.text);
        m_painter.setPen(isDarkOnIt ? m_colours.text : m_colours.surface);
        m_painter.drawText(mark, Qt::AlignCenter, text);
    }

    QPainter &m_painter;
    const CanvasView &m_view;
    const CanvasColours m_colours;
    const int m_currentHop;
    QHash<design::ObjectId, int> m_taken;
};

} // namespace

void paintCanvasPath(QPainter &painter, const CanvasView &view, const QList<CanvasPathStep> &steps, int currentHop)
{
    if (steps.isEmpty())
        return;
    painter.save();
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing);
    PathPainter(painter, view, currentHop).paint(steps);
    painter.restore();
}

} // namespace overlab::views
