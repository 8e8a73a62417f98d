// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/groupitem.h"

#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

namespace {

constexpr double radius = 10;
constexpr double edge = 8; ///< as wide as it can be hit
constexpr double titleHeight = 24;
constexpr double button = 16;
constexpr QMarginsF padding(16, 12 + titleHeight, 16, 16);

} // namespace

GroupItem::GroupItem(const CanvasColours &colours) : m_colours(colours)
{
    setFlag(ItemIsSelectable);
}

void GroupItem::setGroup(const design::Group &group, const QString &title, const QString &counts)
{
    prepareGeometryChange();
    m_group = group;
    m_title = title;
    m_counts = counts;
    setZValue(group.collapsed ? 2 : 0.5);
    update();
}

void GroupItem::setMembersArea(const QRectF &area)
{
    if (area == m_members)
        return;
    prepareGeometryChange();
    m_members = area;
}

QRectF GroupItem::area() const
{
    if (!m_group.collapsed)
        return m_members + padding;
    return {m_members.center() - QPointF(groupCard.width(), groupCard.height()) / 2, groupCard};
}

QRectF GroupItem::titleArea() const
{
    const QRectF whole = area();
    if (m_group.collapsed)
        return whole.adjusted(16, 10, -32, -groupCard.height() / 2);
    const double width = canvasTextWidth(CanvasFont::Title, m_title) + 24 + button;
    return {whole.left(), whole.top(), std::min(width, whole.width()), titleHeight};
}

QRectF GroupItem::buttonArea() const
{
    const QRectF whole = area();
    if (m_group.collapsed)
        return {whole.right() - button - 10, whole.top() + 10, button, button};
    return {whole.left() + 6, whole.top() + 4, button, button};
}

QRectF GroupItem::boundingRect() const
{
    return area().adjusted(-edge, -edge, edge, edge);
}

QPainterPath GroupItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(area(), radius, radius);
    if (m_group.collapsed)
        return path;
    QPainterPathStroker stroker; // its inside stays free for the rubber band
    stroker.setWidth(edge);
    path = stroker.createStroke(path);
    path.setFillRule(Qt::WindingFill);
    path.addRect(titleArea());
    return path;
}

void GroupItem::paintButton(QPainter &painter) const
{
    const QRectF area = buttonArea();
    painter.setPen(QPen(m_colours.quiet, 1.4));
    painter.setBrush(m_colours.surface);
    painter.drawRoundedRect(area, 3, 3);
    painter.drawLine(area.center() - QPointF(4, 0), area.center() + QPointF(4, 0));
    if (m_group.collapsed)
        painter.drawLine(area.center() - QPointF(0, 4), area.center() + QPointF(0, 4));
}

void GroupItem::paintFrame(QPainter &painter, double detail) const
{
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area(), radius, radius);
    if (detail < shapesOnly)
        return;
    paintButton(painter);
    painter.setPen(m_colours.text);
    paintCachedText(painter, titleArea().adjusted(button + 12, 0, 0, 0), Qt::AlignLeft, CanvasFont::Title, m_title);
}

void GroupItem::paintCard(QPainter &painter, double detail) const
{
    const QRectF card = area();
    painter.setBrush(m_colours.surface);
    if (detail >= shapesOnly) { // more than one thing
        painter.drawRoundedRect(card.translated(6, 6), radius, radius);
        painter.drawRoundedRect(card.translated(3, 3), radius, radius);
    }
    painter.drawRoundedRect(card, radius, radius);
    if (detail < shapesOnly)
        return;
    painter.setPen(m_colours.text);
    paintCachedText(painter, titleArea(), Qt::AlignLeft, CanvasFont::Title, m_title);
    if (detail < namesOnly)
        return;
    painter.setPen(m_colours.quiet);
    paintCachedText(painter, card.adjusted(16, 34, -12, -10), Qt::AlignLeft, CanvasFont::Detail, m_counts);
    paintButton(painter);
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const double detail = readingDetail(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()), painter->device()->devicePixelRatioF());
    const auto pen = [&](const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine) {
        return strokePen(colour, width * m_colours.stroke, m_colours, detail, style);
    };
    painter->setPen(isSelected              ? pen(m_colours.accent, 2.4)
                        : m_group.collapsed ? pen(m_colours.outline, 1.4)
                                            : pen(m_colours.link, 1.2, Qt::DashLine));
    if (m_group.collapsed)
        paintCard(*painter, detail);
    else
        paintFrame(*painter, detail);
}

} // namespace overlab::views
