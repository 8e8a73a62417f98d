// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linkitem.h"

#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"
#include "views/canvas/textcache.h"
#include "views/canvas/trafficheat.h"
#include "views/theme/heatcolours.h"
#include "views/wording/counterwording.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double hitWidth = 10; ///< a line is thin, a pointer is not
constexpr double heatReach = 20; ///< half of the widest line, selected, for an audience
constexpr double lineHeight = 16;

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

void LinkItem::setTraffic(const client::LinkRate &rate)
{
    const int heat = heatOf(rate.bytes());
    const QString text = heat > 0 ? bitRate(rate.bytes()) : QString();
    if (heat == m_heat && text == m_rate)
        return;
    if (text.isEmpty() != m_rate.isEmpty() || text.size() > m_rate.size())
        prepareGeometryChange();
    m_heat = heat;
    m_rate = text;
    setZValue(1 + 0.01 * heat); // of lines on one trunk the busiest is seen
    refreshTextArea();
    update();
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
    const QString name = text();
    if ((name.isEmpty() && m_rate.isEmpty()) || m_way.isEmpty())
        return;
    const double width = std::max(canvasTextWidth(CanvasFont::Label, name), canvasTextWidth(CanvasFont::Label, m_rate));
    m_textArea = QRectF(0, 0, width + 8, name.isEmpty() || m_rate.isEmpty() ? lineHeight : 2 * lineHeight - 4);
    // Lines of one router begin together, those of one network end together.
    const bool isRouters = m_id.owner.kind == design::ObjectKind::Router && m_id.index != design::LinkId::outward;
    m_textArea.moveCenter(m_way.pointAtPercent(isRouters ? 0.65 : 0.4));
}

QRectF LinkItem::wordsArea(double detail) const
{
    return detail >= namesOnly ? m_textArea : QRectF();
}

QRectF LinkItem::boundingRect() const
{
    const double reach = m_heat > 0 ? heatReach : hitWidth;
    return m_bounds.adjusted(-reach, -reach, reach, reach) | m_textArea;
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
    const double reach = m_heat > 0 ? heatReach : hitWidth;
    const QRectF near = seen.adjusted(-reach, -reach, reach, reach);
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

double LinkItem::width(bool isSelected) const
{
    if (m_heat > 0)
        return heatWidth(m_heat);
    return (isSelected ? 2.6 : 1.5) + (m_id.index == design::LinkId::outward ? 0.8 : 0);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const double detail = readingDetail(QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()), painter->device()->devicePixelRatioF());
    const QColor quiet = isSelected ? m_colours.accent : tenantLine(m_tenant, m_colours);
    const QColor colour = m_heat > 0 ? heatColour(m_heat, m_colours) : quiet;
    painter->setBrush(Qt::NoBrush);
    if (detail < shapesOnly && !m_way.isEmpty()) { // a stroke of one pixel from end to end costs a tenth of a curve
        const double width = m_heat > 0 ? std::max(1.0, heatWidth(m_heat) / 2) : 1;
        QPen pen(colour, (isSelected ? 2 * width : width) * m_colours.stroke);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawPolyline(m_distantLine);
        return;
    }
    if (m_heat > 0 && isSelected) { // both are seen
        painter->setPen(QPen(quiet, strokeWidth((width(isSelected) + 4) * m_colours.stroke, m_colours, detail)));
        paintSeen(*painter, option->exposedRect);
    }
    painter->setPen(QPen(colour, strokeWidth(width(isSelected) * m_colours.stroke, m_colours, detail)));
    paintSeen(*painter, option->exposedRect);
    if (!wordsArea(detail).isNull())
        paintText(*painter);
}

void LinkItem::paintText(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.ground);
    painter.drawRoundedRect(m_textArea, 3, 3);
    const QString name = text();
    QRectF line(m_textArea.topLeft(), QSizeF(m_textArea.width(), lineHeight));
    painter.setPen(m_colours.quiet);
    paintCachedText(painter, line, Qt::AlignHCenter, CanvasFont::Label, name);
    line.moveBottom(m_textArea.bottom());
    painter.setPen(m_colours.text);
    paintCachedText(painter, line, Qt::AlignHCenter, CanvasFont::Label, m_rate);
}

} // namespace overlab::views
