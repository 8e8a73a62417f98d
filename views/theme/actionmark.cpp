// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/actionmark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace overlab::views {

namespace {

// Drawn on a field of 16 by 16 units.
constexpr int fieldSize = 16;
constexpr double strokeWidth = 1.5;

QPainterPath pathOf(ActionKind kind)
{
    QPainterPath path;
    switch (kind) {
    case ActionKind::Apply: // a sheet with an arrow into the lab
        path.moveTo(9, 2.5);
        path.lineTo(3.5, 2.5);
        path.lineTo(3.5, 13.5);
        path.lineTo(9, 13.5);
        path.moveTo(6.5, 8);
        path.lineTo(13.5, 8);
        path.moveTo(10.5, 5);
        path.lineTo(13.5, 8);
        path.lineTo(10.5, 11);
        break;
    case ActionKind::Refresh:
        path.arcMoveTo(QRectF(3, 3, 10, 10), 40);
        path.arcTo(QRectF(3, 3, 10, 10), 40, 290);
        path.moveTo(12.6, 1.8);
        path.lineTo(12.4, 5);
        path.lineTo(9.2, 4.8);
        break;
    case ActionKind::End:
        path.addRoundedRect(QRectF(3.5, 3.5, 9, 9), 1, 1);
        break;
    case ActionKind::Close:
        path.moveTo(4.5, 4.5);
        path.lineTo(11.5, 11.5);
        path.moveTo(11.5, 4.5);
        path.lineTo(4.5, 11.5);
        break;
    }
    return path;
}

QPixmap drawn(const QPainterPath &path, const QColor &colour, int scale)
{
    QPixmap pixmap(fieldSize * scale, fieldSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    return pixmap;
}

} // namespace

QIcon actionMark(ActionKind kind, const QPalette &palette)
{
    const QPainterPath path = pathOf(kind);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(drawn(path, palette.color(QPalette::Active, QPalette::ButtonText), scale));
        icon.addPixmap(drawn(path, palette.color(QPalette::Disabled, QPalette::ButtonText), scale),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace overlab::views
