// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linkitem.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

namespace {

constexpr double hitWidth = 10; ///< a line is thin, a pointer is not
constexpr double farAway = 0.6;

QFont textFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(10);
    return font;
}

} // namespace

LinkItem::LinkItem(design::LinkId id, const CanvasColours &colours) : m_id(std::move(id)), m_colours(colours)
{
    setFlag(ItemIsSelectable);
    setZValue(1);
}

void LinkItem::setWay(const QPainterPath &way)
{
    if (way == m_way)
        return;
    prepareGeometryChange();
    m_way = way;
}

void LinkItem::setLook(const QColor &tenant, const QString &text)
{
    prepareGeometryChange();
    m_tenant = tenant;
    m_text = text;
    update();
}

QRectF LinkItem::textArea() const
{
    if (m_text.isEmpty() || m_way.isEmpty())
        return {};
    const QFontMetricsF metrics(textFont());
    QRectF area(0, 0, metrics.horizontalAdvance(m_text) + 8, metrics.height() + 2);
    area.moveCenter(m_way.pointAtPercent(0.4));
    return area;
}

QRectF LinkItem::boundingRect() const
{
    return (m_way.boundingRect().adjusted(-hitWidth, -hitWidth, hitWidth, hitWidth)) | textArea();
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(m_way);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    QPen pen(isSelected ? m_colours.accent : tenantLine(m_tenant, m_colours), isSelected ? 2.6 : 1.5);
    if (m_id.index == design::LinkId::outward)
        pen.setWidthF(pen.widthF() + 0.8);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_way);
    if (m_text.isEmpty() || detail < farAway)
        return;
    const QRectF area = textArea();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours.ground);
    painter->drawRoundedRect(area, 3, 3);
    painter->setPen(m_colours.quiet);
    painter->setFont(textFont());
    painter->drawText(area, Qt::AlignCenter, m_text);
}

} // namespace overlab::views
