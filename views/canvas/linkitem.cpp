// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linkitem.h"

#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double hitWidth = 10; ///< a line is thin, a pointer is not

/// Fine enough for twice its size.
QPolygonF flattened(const QPainterPath &way)
{
    constexpr double fine = 2;
    const QList<QPolygonF> lines = way.toSubpathPolygons(QTransform::fromScale(fine, fine));
    return lines.isEmpty() ? QPolygonF() : QTransform::fromScale(1 / fine, 1 / fine).map(lines.first());
}

} // namespace

LinkItem::LinkItem(design::LinkId id, const CanvasColours &colours) : m_id(std::move(id)), m_colours(colours)
{
    setFlag(ItemIsSelectable);
    setFlag(ItemUsesExtendedStyleOption); // what is seen of it
    setZValue(1);
}

void LinkItem::setWay(const QPainterPath &way)
{
    if (way == m_way)
        return;
    prepareGeometryChange();
    m_way = way;
    m_bounds = way.boundingRect();
    m_line = flattened(way);
    m_distantLine = distantLine(way);
    refreshTextArea();
}

void LinkItem::setLook(const QColor &tenant, const QString &text)
{
    m_tenant = tenant;
    if (text != m_text) {
        prepareGeometryChange();
        m_text = text;
        refreshTextArea();
    }
    update();
}

void LinkItem::setHasText(bool hasText)
{
    if (m_hasText == hasText)
        return;
    prepareGeometryChange();
    m_hasText = hasText;
    refreshTextArea();
}

void LinkItem::setCount(int count)
{
    if (m_count == count)
        return;
    prepareGeometryChange();
    m_count = count;
    refreshTextArea();
}

QString LinkItem::text() const
{
    if (m_count > 1)
        return u"× %1"_s.arg(m_count);
    return m_hasText ? m_text : QString();
}

void LinkItem::refreshTextArea()
{
    m_textArea = {};
    if (text().isEmpty() || m_way.isEmpty())
        return;
    m_textArea = QRectF(0, 0, canvasTextWidth(CanvasFont::Label, text()) + 8, 16);
    m_textArea.moveCenter(m_way.pointAtPercent(0.4));
}

QRectF LinkItem::boundingRect() const
{
    return m_bounds.adjusted(-hitWidth, -hitWidth, hitWidth, hitWidth) | m_textArea;
}

QPainterPath LinkItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(hitWidth);
    return stroker.createStroke(m_way);
}

/// Lines may cross the whole drawing: to stroke what is not seen would cost more than all the rest.
void LinkItem::paintSeen(QPainter &painter, const QRectF &seen) const
{
    const QRectF near = seen.adjusted(-hitWidth, -hitWidth, hitWidth, hitWidth);
    qsizetype first = 0;
    for (qsizetype i = 1; i <= m_line.size(); ++i) {
        const bool isSeen = i < m_line.size() && QRectF(m_line.at(i - 1), m_line.at(i)).normalized().adjusted(-1, -1, 1, 1).intersects(near);
        if (isSeen)
            continue;
        if (i - first > 1)
            painter.drawPolyline(m_line.constData() + first, int(i - first));
        first = i;
    }
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const QColor colour = isSelected ? m_colours.accent : tenantLine(m_tenant, m_colours);
    painter->setBrush(Qt::NoBrush);
    if (detail < shapesOnly && !m_way.isEmpty()) { // a stroke of one pixel from end to end costs a tenth of a curve
        QPen pen(colour, (isSelected ? 2 : 1) * m_colours.stroke);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawPolyline(m_distantLine);
        return;
    }
    const double width = (isSelected ? 2.6 : 1.5) + (m_id.index == design::LinkId::outward ? 0.8 : 0);
    QPen pen(colour, width * m_colours.stroke);
    painter->setPen(pen);
    paintSeen(*painter, option->exposedRect);
    if (m_textArea.isNull() || detail < namesOnly)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colours.ground);
    painter->drawRoundedRect(m_textArea, 3, 3);
    painter->setPen(m_colours.quiet);
    paintCachedText(*painter, m_textArea, Qt::AlignHCenter, CanvasFont::Label, text());
}

} // namespace overlab::views
