// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/zoneitem.h"

#include "views/canvas/objectpainter.h"
#include "views/canvas/textcache.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

namespace {

constexpr double radius = 14;
constexpr double edge = 10; ///< as wide as it can be hit
constexpr double titleHeight = 28;

/// Seen from afar too: its dots are never less than a pixel wide.
QPen edgePen(const QColor &line, double detail, const CanvasColours &colours)
{
    return QPen(line, colours.stroke / std::min(detail, 1.0), colours.isHighContrast ? Qt::DashLine : Qt::DotLine);
}

} // namespace

ZoneItem::ZoneItem(design::ObjectId id, const CanvasColours &colours) : m_id(std::move(id)), m_colours(colours)
{
    setFlag(ItemIsSelectable);
    setZValue(0);
}

void ZoneItem::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void ZoneItem::setArea(const QRectF &area)
{
    if (area == m_area)
        return;
    prepareGeometryChange();
    m_area = area;
}

void ZoneItem::setAsTarget(bool isTarget)
{
    if (m_isTarget == isTarget)
        return;
    m_isTarget = isTarget;
    update();
}

QRectF ZoneItem::titleArea() const
{
    const double width = canvasTextWidth(CanvasFont::Title, m_id.name) + 28;
    return {m_area.left(), m_area.top(), std::min(width, m_area.width()), titleHeight};
}

QRectF ZoneItem::boundingRect() const
{
    return m_area.adjusted(-edge, -edge, edge, edge);
}

QPainterPath ZoneItem::shape() const
{
    QPainterPath outline;
    outline.addRoundedRect(m_area, radius, radius);
    QPainterPathStroker stroker;
    stroker.setWidth(edge);
    QPainterPath path = stroker.createStroke(outline);
    path.setFillRule(Qt::WindingFill);
    path.addRect(titleArea());
    return path;
}

void ZoneItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected) || m_isTarget;
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double reading = readingDetail(detail, painter->device()->devicePixelRatioF());
    const QColor line = tenantLine(m_color, m_colours);
    painter->setPen(isSelected ? strokePen(m_colours.accent, 2.4 * m_colours.stroke, m_colours, reading) : edgePen(line, detail, m_colours));
    painter->setBrush(tenantFill(m_color, m_colours, m_isTarget));
    painter->drawRoundedRect(m_area, radius, radius);
    if (!m_hasName)
        return;
    painter->setPen(line);
    if (reading >= shapesOnly) {
        paintCachedText(*painter, titleArea().adjusted(14, 4, 0, 0), Qt::AlignLeft, CanvasFont::Title, m_id.name);
    } else if (m_area.width() * detail > 48) { // far away the name is as large as it can be read, if there is room
        painter->save();
        painter->translate(m_area.topLeft());
        painter->scale(1 / detail, 1 / detail);
        paintCachedText(*painter, QRectF(8, 2, m_area.width() * detail - 16, 20), Qt::AlignLeft, CanvasFont::Title, m_id.name);
        painter->restore();
    }
}

} // namespace overlab::views
