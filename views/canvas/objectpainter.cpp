// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectpainter.h"

#include "views/canvas/objectshape.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QTextDocument>

namespace overlab::views {

using design::ObjectKind;

namespace {

constexpr double farAway = 0.45; ///< below it only names
constexpr double dots = 0.18;    ///< below it only shapes

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Addresses are compared digit by digit.
QFont detailFont(bool isAddress)
{
    QFont font = isAddress ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPixelSize(11);
    return font;
}

class ObjectPainter
{
public:
    ObjectPainter(QPainter &painter, ObjectKind kind, const ObjectLook &look, const CanvasColours &colours,
                  const PaintState &state)
        : m_painter(painter), m_kind(kind), m_look(look), m_colours(colours), m_state(state), m_box(boxOf(kind)),
          m_line(tenantLine(look.tenant, colours))
    {
    }

    void paint(const QString &noteText)
    {
        paintShape();
        if (m_state.detail < dots)
            return;
        switch (m_kind) {
        case ObjectKind::Machine:
        case ObjectKind::Node:
            paintIcon(m_box.topLeft() + QPointF(24, 28));
            paintWords(m_box.adjusted(44, 7, -24, -7), Qt::AlignLeft);
            paintMark(m_box.topRight() + QPointF(-22, 6));
            break;
        case ObjectKind::Network:
            paintWords(m_box.adjusted(14, 1, -14, -1), Qt::AlignHCenter);
            break;
        case ObjectKind::Router:
            paintArrows();
            paintWords(QRectF(38, -26, m_box.right() - 40, 52), Qt::AlignLeft);
            paintMark(QPointF(14, -32));
            break;
        case ObjectKind::External:
            paintWords(QRectF(-80, -18, 160, 40), Qt::AlignHCenter);
            break;
        case ObjectKind::Note:
            paintNote(noteText);
            break;
        case ObjectKind::Tenant:
            break;
        }
    }

private:
    bool isFar() const { return m_state.detail < farAway; }

    void paintShape()
    {
        QColor fill = m_colours.surface;
        QColor line = m_colours.outline;
        if (m_kind == ObjectKind::Network) {
            fill = tenantFill(m_look.tenant, m_colours, true);
            line = m_line;
        } else if (m_kind == ObjectKind::Router || m_kind == ObjectKind::Machine) {
            line = m_line;
        } else if (m_kind == ObjectKind::Note) {
            fill = m_colours.note;
        }
        double width = m_kind == ObjectKind::Machine && m_look.isLight ? 1 : 1.4;
        if (m_state.isHovered)
            width += 0.6;
        QPen pen(line, width);
        if (m_kind == ObjectKind::Machine && m_look.isLight)
            pen.setStyle(Qt::DashLine);
        const QPainterPath outline = outlineOf(m_kind);
        if (m_state.isSelected || m_state.isTarget || m_state.isRefused) {
            const QColor glow = m_state.isRefused ? m_colours.refusal : m_colours.accent;
            QColor halo = glow;
            halo.setAlphaF(m_state.isTarget ? 0.45f : 0.28f);
            m_painter.setPen(QPen(halo, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(outline);
            pen = QPen(glow, 2);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(fill);
        m_painter.drawPath(outline);
    }

    void paintText(const QRectF &area, Qt::Alignment alignment, const QFont &font, const QColor &colour, const QString &text)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
        m_painter.drawText(area, int(alignment | Qt::AlignVCenter), fitting);
    }

    void paintWords(const QRectF &area, Qt::Alignment alignment)
    {
        if (isFar() || m_look.detail.isEmpty()) {
            paintText(area, alignment, titleFont(), m_colours.text, m_look.title);
            return;
        }
        const double middle = area.center().y();
        paintText(QRectF(area.left(), middle - 18, area.width(), 18), alignment, titleFont(), m_colours.text, m_look.title);
        const bool isAddress = !m_look.detail.isEmpty() && m_look.detail.at(0).isDigit();
        paintText(QRectF(area.left(), middle, area.width(), 15), alignment, detailFont(isAddress), m_colours.quiet,
                  m_look.detail);
    }

    /// One stroke width for all.
    QPen stroke() const { return QPen(m_kind == ObjectKind::Node ? m_colours.link : m_line, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }

    void paintIcon(const QPointF &middle)
    {
        if (isFar())
            return;
        m_painter.save();
        m_painter.translate(middle);
        m_painter.setPen(stroke());
        m_painter.setBrush(Qt::NoBrush);
        if (m_kind == ObjectKind::Node) {
            for (const double y : {-9.0, 1.0}) {
                m_painter.drawRoundedRect(QRectF(-11, y, 22, 8), 2, 2);
                m_painter.drawPoint(QPointF(6, y + 4));
            }
        } else {
            m_painter.drawRoundedRect(QRectF(-11, -10, 22, 15), 2, 2);
            m_painter.drawLine(QPointF(0, 5), QPointF(0, 9));
            m_painter.drawLine(QPointF(-6, 9), QPointF(6, 9));
        }
        m_painter.restore();
    }

    /// Two arrows in and two out, as routers are drawn everywhere.
    void paintArrows()
    {
        if (isFar())
            return;
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

    void paintMark(const QPointF &topLeft)
    {
        if (!m_look.state)
            return;
        const QPixmap mark = stateMark(*m_look.state, QApplication::palette()).pixmap(QSize(16, 16), m_painter.device()->devicePixelRatio());
        m_painter.drawPixmap(QRectF(topLeft, QSizeF(16, 16)), mark, QRectF(mark.rect()));
    }

    void paintNote(const QString &text)
    {
        QTextDocument document;
        document.setDefaultFont(detailFont(false));
        document.setDocumentMargin(0);
        document.setTextWidth(m_box.width() - 20);
        document.setMarkdown(text);
        const QRectF area = m_box.adjusted(10, 8, -10, -8);
        m_painter.save();
        m_painter.translate(area.topLeft());
        document.setDefaultStyleSheet(QStringLiteral("body { color: %1 }").arg(m_colours.text.name()));
        document.drawContents(&m_painter, QRectF(QPointF(), area.size()));
        m_painter.restore();
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

void paintObject(QPainter &painter, ObjectKind kind, const ObjectLook &look, const CanvasColours &colours,
                 const PaintState &state, const QString &noteText)
{
    ObjectPainter(painter, kind, look, colours, state).paint(noteText);
}

} // namespace overlab::views
