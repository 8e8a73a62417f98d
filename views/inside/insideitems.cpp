// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/insideitems.h"

#include "views/inside/tunnelweave.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr double farTitleRoom = 220; ///< beside a frame, for its name seen from far away
constexpr double labelRoom = 320;    ///< around a tunnel's middle
constexpr double labelHeight = 60;

double detailOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

FrameItem::FrameItem(const FigureStyle &style, const FigureMarks &marks) : m_style(style), m_marks(marks)
{
    setFlag(ItemUsesExtendedStyleOption);
}

void FrameItem::show(const FigureFrame &frame)
{
    const bool isSameShape = frame.node == m_frame.node && frame.strips == m_frame.strips && frame.wires == m_frame.wires
        && frame.parts.size() == m_frame.parts.size();
    if (!isSameShape) {
        prepareGeometryChange();
        m_frame = frame;
        update();
        return;
    }
    for (qsizetype i = 0; i < frame.parts.size(); ++i) {
        if (frame.parts.at(i) != m_frame.parts.at(i))
            update(frame.parts.at(i).area.united(m_frame.parts.at(i).area).adjusted(-4, -4, 4, 4));
    }
    m_frame = frame;
}

QRectF FrameItem::boundingRect() const
{
    const double above = m_frame.isMirrored ? 4 : farTitleRoom;
    return m_frame.node.area.adjusted(-4, -above, 4, m_frame.isMirrored ? farTitleRoom : 4);
}

void FrameItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    FigurePainter(*painter, m_style, m_marks, detailOf(*painter)).paintFrame(m_frame, option->exposedRect);
}

UnderlayItem::UnderlayItem(const FigureStyle &style, const FigureMarks &marks) : m_style(style), m_marks(marks)
{
    setZValue(-1);
}

void UnderlayItem::show(const FigurePart &underlay, const QList<FigureWire> &cables)
{
    prepareGeometryChange();
    m_underlay = underlay;
    m_cables = cables;
    update();
}

QRectF UnderlayItem::boundingRect() const
{
    QRectF area = m_underlay.area;
    for (const FigureWire &cable : m_cables)
        area = area.united(QRectF(cable.line.p1(), cable.line.p2()).normalized());
    return area.adjusted(-6, -6, 6, 6);
}

void UnderlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_underlay.key.isEmpty())
        FigurePainter(*painter, m_style, m_marks, detailOf(*painter)).paintUnderlay(m_underlay, m_cables);
}

TunnelItem::TunnelItem(const FigureStyle &style, const FigureMarks &marks) : m_style(style), m_marks(marks)
{
    setZValue(1);
}

void TunnelItem::show(const FigureTunnel &tunnel)
{
    if (tunnel == m_tunnel)
        return;
    prepareGeometryChange();
    m_tunnel = tunnel;
    update();
}

bool TunnelItem::isAt(QPointF point, double distance) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * distance);
    return stroker.createStroke(curveOf(m_tunnel)).contains(point);
}

QRectF TunnelItem::boundingRect() const
{
    return m_tunnel.part.area.adjusted(-16, -16, 16, 16); // the widest one, marked
}

void TunnelItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    FigurePainter(*painter, m_style, m_marks, detailOf(*painter)).paintTunnel(m_tunnel);
}

TunnelLabelsItem::TunnelLabelsItem(const FigureStyle &style, const FigureMarks &marks) : m_style(style), m_marks(marks)
{
    setZValue(2.5);
}

void TunnelLabelsItem::show(const QList<FigureTunnel> &tunnels)
{
    if (tunnels == m_tunnels)
        return;
    prepareGeometryChange();
    m_tunnels = tunnels;
    m_bounds = {};
    for (const FigureTunnel &tunnel : tunnels) {
        const QPointF middle = curveOf(tunnel).pointAtPercent(tunnel.label);
        m_bounds = m_bounds.united(QRectF(middle - QPointF(labelRoom, labelHeight), QSizeF(2 * labelRoom, 2 * labelHeight)));
    }
    update();
}

void TunnelLabelsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    FigurePainter figure(*painter, m_style, m_marks, detailOf(*painter));
    for (const FigureTunnel &tunnel : m_tunnels)
        figure.paintTunnelLabel(tunnel);
}

StepsItem::StepsItem(const FigureStyle &style) : m_style(style)
{
    setZValue(3);
}

void StepsItem::show(const QList<Step> &steps)
{
    prepareGeometryChange();
    m_steps = steps;
    m_bounds = {};
    for (const Step &step : steps)
        m_bounds = m_bounds.united(step.area.adjusted(-40, -40, 40, 40));
    update();
}

void StepsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const CanvasColours &colours = m_style.colours;
    const double size = std::max(18.0, 16 / detailOf(*painter));
    QFont font = QApplication::font();
    font.setPixelSize(int(size * 0.62));
    font.setWeight(QFont::DemiBold);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    QList<QRectF> taken;
    for (const Step &step : m_steps) {
        const double width = std::max(size, QFontMetricsF(font).horizontalAdvance(step.number) + size * 0.6);
        // Above the corner, where it hides no name.
        QRectF mark(step.area.topLeft() - QPointF(width / 2, size * 0.8), QSizeF(width, size));
        for (const QRectF &other : std::as_const(taken)) { // beside those that are there
            if (mark.intersects(other))
                mark.moveLeft(other.right() + 2);
        }
        taken << mark;
        const QColor full = step.isLoss ? colours.refusal : colours.accent;
        const bool isFull = step.isCurrent || (step.isLoss && !step.isBefore);
        const bool hasRing = step.isCurrent && step.isLoss; // any loss is full
        const QColor edge = hasRing ? colours.text : step.isBefore && !step.isLoss ? colours.quiet : full;
        painter->setPen(QPen(edge, (hasRing ? 2.6 : 1.6) * colours.stroke, step.isBefore ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(isFull ? full : colours.surface);
        painter->drawRoundedRect(mark, size / 2, size / 2);
        const bool isDarkOnIt = contrastRatio(full, colours.surface) < contrastRatio(full, colours.text);
        painter->setPen(isFull && !isDarkOnIt ? colours.surface : colours.text);
        painter->drawText(mark, Qt::AlignCenter, step.number);
    }
}

} // namespace overlab::views
