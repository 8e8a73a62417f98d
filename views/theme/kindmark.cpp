// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/kindmark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace overlab::views {

namespace {

// Drawn on a field of 16 by 16 units.
constexpr int fieldSize = 16;
constexpr double strokeWidth = 1.3;

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath monitor()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 2.5, 12, 8), 1.5, 1.5);
    addLine(path, {8, 10.5}, {8, 13.5});
    addLine(path, {5, 13.5}, {11, 13.5});
    return path;
}

QPainterPath cloud()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(1.5, 7.5, 13, 5), 2.5, 2.5);
    path.addEllipse(QRectF(3, 5, 5.5, 5.5));
    path.addEllipse(QRectF(6, 3, 6.5, 6.5));
    return path.simplified();
}

QPainterPath shield()
{
    QPainterPath path(QPointF(8, 1.8));
    path.lineTo(13.5, 3.8);
    path.lineTo(13.5, 7.5);
    path.cubicTo(QPointF(13.5, 11), QPointF(11, 13), QPointF(8, 14.4));
    path.cubicTo(QPointF(5, 13), QPointF(2.5, 11), QPointF(2.5, 7.5));
    path.lineTo(2.5, 3.8);
    path.closeSubpath();
    return path;
}

QPainterPath pathOf(KindMark kind)
{
    QPainterPath path;
    switch (kind) {
    case KindMark::Tenant:
        path.addRoundedRect(QRectF(1.8, 2.8, 12.4, 10.4), 2.5, 2.5);
        addLine(path, {4.5, 6}, {8.5, 6});
        break;
    case KindMark::Network:
        path.addRoundedRect(QRectF(1, 5.5, 14, 5), 2.5, 2.5);
        break;
    case KindMark::Subnet:
        addLine(path, {6.2, 3}, {5, 13});
        addLine(path, {11, 3}, {9.8, 13});
        addLine(path, {3, 6.2}, {13.4, 6.2});
        addLine(path, {2.6, 9.8}, {13, 9.8});
        break;
    case KindMark::Router:
        path.addEllipse(QPointF(8, 8), 6.2, 6.2);
        addLine(path, {5, 8}, {11, 8});
        addLine(path, {8, 5}, {8, 11});
        break;
    case KindMark::Machine:
    case KindMark::LightMachine:
        return monitor();
    case KindMark::SecurityGroup:
        return shield();
    case KindMark::External:
        return cloud();
    case KindMark::Node:
        path.addRoundedRect(QRectF(2, 2.5, 12, 5), 1.5, 1.5);
        path.addRoundedRect(QRectF(2, 8.8, 12, 5), 1.5, 1.5);
        addLine(path, {10.5, 5}, {11.3, 5});
        addLine(path, {10.5, 11.3}, {11.3, 11.3});
        break;
    case KindMark::Note:
        path.addPolygon(QPolygonF{{3, 2}, {10, 2}, {13, 5}, {13, 14}, {3, 14}, {3, 2}});
        addLine(path, {5.5, 8}, {10.5, 8});
        addLine(path, {5.5, 11}, {9, 11});
        break;
    case KindMark::Check:
        addLine(path, {2.5, 8.5}, {6.2, 12.5});
        path.lineTo(13.5, 3.8);
        break;
    }
    return path;
}

QPixmap drawn(KindMark kind, const QColor &line, int scale)
{
    QPixmap pixmap(fieldSize * scale, fieldSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(line, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (kind == KindMark::LightMachine)
        pen.setDashPattern({1.4, 1.8});
    painter.setPen(pen);
    painter.drawPath(pathOf(kind));
    return pixmap;
}

} // namespace

QIcon kindMark(KindMark kind, const QColor &line, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) { // crisp on dense screens
        icon.addPixmap(drawn(kind, line, scale));
        icon.addPixmap(drawn(kind, palette.color(QPalette::HighlightedText), scale), QIcon::Selected);
    }
    return icon;
}

} // namespace overlab::views
