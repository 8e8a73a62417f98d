// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectpainter.h"

#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace overlab::views {

using design::ObjectKind;

namespace {

constexpr double pillHeight = 16;
constexpr double routerTop = 29;
constexpr int markSize = 13;

/// Drawn once for each kind, density and palette.
const QPixmap &markOf(StateKind kind, double density)
{
    static qint64 palette = 0;
    static QHash<std::pair<int, int>, QPixmap> marks;
    if (palette != QApplication::palette().cacheKey()) {
        palette = QApplication::palette().cacheKey();
        marks.clear();
    }
    QPixmap &mark = marks[std::pair(int(kind), int(density * 100))];
    if (mark.isNull())
        mark = stateMark(kind, QApplication::palette()).pixmap(QSize(markSize, markSize), density);
    return mark;
}

class ObjectPainter
{
public:
    ObjectPainter(QPainter &painter, ObjectKind kind, const ObjectLook &look, const CanvasColours &colours,
                  const PaintState &state)
        : m_painter(painter), m_kind(kind), m_look(look), m_colours(colours), m_state(state), m_box(boxOf(kind, look.size)),
          m_line(tenantLine(look.tenant, colours))
    {
    }

    void paint(const QString &noteText)
    {
        if (m_state.detail < shapesOnly) {
            paintFarAway();
            return;
        }
        paintShape();
        switch (m_kind) {
        case ObjectKind::Machine:
        case ObjectKind::Node:
            paintIcon(m_box.topLeft() + QPointF(24, 28));
            paintWords(m_box.adjusted(44, 7, -10, -7), Qt::AlignLeft);
            break;
        case ObjectKind::Network:
            paintWords(m_box.adjusted(14, 1, -14, -1), Qt::AlignHCenter);
            break;
        case ObjectKind::Router:
            paintArrows();
            paintWords(QRectF(38, -26, m_box.right() - 40, 52), Qt::AlignLeft);
            break;
        case ObjectKind::External:
            paintWords(QRectF(-80, -18, 160, 40), Qt::AlignHCenter);
            break;
        case ObjectKind::Note:
            paintMarkdown(m_painter, m_box.adjusted(10, 8, -10, -8), noteText, m_colours.text, m_colours.accent);
            break;
        case ObjectKind::Tenant:
            break;
        }
        paintState();
        paintLock();
        paintPorts();
    }

private:
    bool isFar() const { return m_state.detail < namesOnly; }
    bool isMarked() const { return m_state.isSelected || m_state.isTarget || m_state.isRefused; }

    QColor fill() const
    {
        if (m_kind == ObjectKind::Network)
            return tenantFill(m_look.tenant, m_colours, true);
        return m_kind == ObjectKind::Note ? m_colours.note : m_colours.surface;
    }

    QColor line() const
    {
        const bool isTenants = m_kind == ObjectKind::Network || m_kind == ObjectKind::Router || m_kind == ObjectKind::Machine;
        return isTenants ? m_line : m_colours.outline;
    }

    /// Thousands of them: shapes without words, whose lines are one pixel wide.
    void paintFarAway()
    {
        const QColor colour = m_state.isRefused ? m_colours.refusal : isMarked() ? m_colours.accent : line();
        QPen pen(colour, (isMarked() ? 3 : 1) * m_colours.stroke);
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        const bool isFault = m_look.state == StateKind::Fault || m_look.state == StateKind::Wrong;
        m_painter.setBrush(isFault ? stateColour(StateKind::Fault, QApplication::palette()) : fill());
        if (m_kind == ObjectKind::Router || m_kind == ObjectKind::External)
            m_painter.drawPath(outlineOf(m_kind));
        else
            m_painter.drawRect(m_box);
    }

    void paintShape()
    {
        double width = (m_kind == ObjectKind::Machine && m_look.isLight ? 1 : 1.4) * m_colours.stroke;
        if (m_state.isHovered)
            width += 0.6;
        QPen pen(line(), strokeWidth(width, m_colours, m_state.detail));
        if (m_kind == ObjectKind::Machine && m_look.isLight)
            pen.setStyle(Qt::DashLine);
        const QPainterPath outline = outlineOf(m_kind, m_look.size);
        if (isMarked()) {
            const QColor glow = m_state.isRefused ? m_colours.refusal : m_colours.accent;
            QColor halo = glow;
            halo.setAlphaF(m_state.isTarget ? 0.45f : 0.28f);
            m_painter.setPen(QPen(halo, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(outline);
            pen = QPen(glow, strokeWidth(2 * m_colours.stroke, m_colours, m_state.detail));
        }
        m_painter.setPen(pen);
        m_painter.setBrush(fill());
        m_painter.drawPath(outline);
    }

    void paintWords(const QRectF &area, Qt::Alignment alignment)
    {
        m_painter.setPen(m_colours.text);
        if (isFar() || m_look.detail.isEmpty() || !m_state.hasDetail) {
            paintCachedText(m_painter, area, alignment, CanvasFont::Title, m_look.title);
            return;
        }
        const double middle = area.center().y();
        paintCachedText(m_painter, QRectF(area.left(), middle - 17, area.width(), 18), alignment, CanvasFont::Title, m_look.title);
        m_painter.setPen(m_colours.quiet);
        const CanvasFont font = m_look.detail.at(0).isDigit() ? CanvasFont::Address : CanvasFont::Detail;
        paintCachedText(m_painter, QRectF(area.left(), middle + 1, area.width(), 15), alignment, font, m_look.detail);
    }

    /// One stroke width for all, and never so wide that the icon is a blot.
    QPen stroke() const
    {
        const double least = m_colours.isHighContrast ? 1 / m_state.detail : 0; // a pixel
        const double width = std::max(1.6 * std::min(m_colours.stroke, 1.3), least);
        return QPen(m_kind == ObjectKind::Node ? m_colours.link : m_line, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }

    void paintIcon(const QPointF &middle)
    {
        m_painter.setPen(stroke());
        m_painter.setBrush(Qt::NoBrush);
        if (m_kind == ObjectKind::Node) {
            for (const double y : {-9.0, 1.0}) {
                m_painter.drawRoundedRect(QRectF(-11, y, 22, 8).translated(middle), 2, 2);
                m_painter.drawPoint(middle + QPointF(6, y + 4));
            }
        } else {
            m_painter.drawRoundedRect(QRectF(-11, -10, 22, 15).translated(middle), 2, 2);
            m_painter.drawLine(middle + QPointF(0, 5), middle + QPointF(0, 9));
            m_painter.drawLine(middle + QPointF(-6, 9), middle + QPointF(6, 9));
        }
    }

    /// Two arrows in and two out, as routers are drawn everywhere.
    void paintArrows()
    {
        m_painter.setPen(stroke());
        const auto arrow = [this](QPointF from, QPointF to) {
            m_painter.drawLine(from, to);
            const QPointF back = (from - to) / 10 * 3.4;
            const QPointF side(-back.y(), back.x());
            m_painter.drawLine(to, to + back + side * 0.8);
            m_painter.drawLine(to, to + back - side * 0.8);
        };
        arrow({-17, 0}, {-6, 0});
        arrow({17, 0}, {6, 0});
        arrow({0, -6}, {0, -17});
        arrow({0, 6}, {0, 17});
    }

    /// On the upper edge, clear of the name: the mark, and the same in words where they can be read.
    void paintState()
    {
        const QRectF pill = statePill(m_kind, m_look, m_state.detail);
        if (pill.isNull())
            return;
        const QColor colour = stateColour(*m_look.state, QApplication::palette());
        m_painter.setPen(QPen(colour, strokeWidth(m_colours.stroke, m_colours, m_state.detail)));
        m_painter.setBrush(m_colours.surface);
        m_painter.drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
        const QPixmap &mark = markOf(*m_look.state, m_painter.device()->devicePixelRatio());
        m_painter.drawPixmap(QRectF(pill.left() + 1.5, pill.top() + 1.5, markSize, markSize), mark, QRectF(mark.rect()));
        if (!isFar()) {
            m_painter.setPen(m_colours.text);
            paintCachedText(m_painter, pill.adjusted(pillHeight, 0, 0, 0), Qt::AlignLeft, CanvasFont::Detail, m_look.stateText);
        }
    }

    /// A padlock on the lower edge.
    void paintLock()
    {
        if (!m_look.isLocked || isFar())
            return;
        const QPointF at = m_kind == ObjectKind::Router ? QPointF(-20, 24) : m_box.bottomRight() + QPointF(-14, -1);
        m_painter.setPen(QPen(m_colours.quiet, 1.4));
        m_painter.setBrush(m_colours.surface);
        m_painter.drawEllipse(QRectF(-3, -7, 6, 8).translated(at));
        m_painter.setBrush(m_colours.quiet);
        m_painter.drawRoundedRect(QRectF(-5, -3, 10, 7).translated(at), 1.5, 1.5);
    }

    void paintPorts()
    {
        if (!m_state.hasPorts || isFar())
            return;
        m_painter.setPen(QPen(m_colours.accent, 1.6));
        m_painter.setBrush(m_colours.ground);
        for (const QPointF port : portsOf(m_kind)) {
            m_painter.drawEllipse(port, portRadius, portRadius);
            m_painter.drawLine(port - QPointF(3, 0), port + QPointF(3, 0));
            m_painter.drawLine(port - QPointF(0, 3), port + QPointF(0, 3));
        }
    }

    QPainter &m_painter;
    const ObjectKind m_kind;
    const ObjectLook &m_look;
    const CanvasColours &m_colours;
    const PaintState &m_state;
    const QRectF m_box;
    const QColor m_line;
};

} // namespace

QRectF statePill(ObjectKind kind, const ObjectLook &look, double detail)
{
    if (!look.state || detail < shapesOnly)
        return {};
    const QRectF box = boxOf(kind, look.size);
    const double words = detail < namesOnly ? 0 : canvasTextWidth(CanvasFont::Detail, look.stateText) + 8;
    const QPointF corner = kind == ObjectKind::Router ? QPointF(38 + words + pillHeight, -routerTop)
        : kind == ObjectKind::External                ? QPointF(92, -32)
        : kind == ObjectKind::Network                 ? box.topRight() + QPointF(-16, -3)
                                                      : box.topRight() + QPointF(-3, -1);
    return {corner.x() - words - pillHeight, corner.y() - pillHeight / 2, words + pillHeight, pillHeight};
}

double strokeWidth(double width, const CanvasColours &colours, double detail)
{
    return colours.isHighContrast ? std::max(width, colours.stroke / std::min(detail, 1.0)) : width;
}

QPen strokePen(const QColor &colour, double width, const CanvasColours &colours, double detail, Qt::PenStyle style)
{
    const bool isInPixels = colours.isHighContrast && detail < shapesOnly;
    QPen pen(colour, isInPixels ? colours.stroke : strokeWidth(width, colours, detail), style);
    pen.setCosmetic(isInPixels);
    return pen;
}

void paintObject(QPainter &painter, ObjectKind kind, const ObjectLook &look, const CanvasColours &colours,
                 const PaintState &state, const QString &noteText)
{
    ObjectPainter(painter, kind, look, colours, state).paint(noteText);
}

} // namespace overlab::views
