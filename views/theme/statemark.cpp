// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/statemark.h"

#include "views/theme/palettes.h"

#include <QPainter>
#include <QPixmap>

namespace overlab::views {

namespace {

// Drawn on a field of 16 by 16 units.
constexpr int fieldSize = 16;

void drawShape(QPainter &painter, StateKind kind, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF disc(3.5, 3.5, 9, 9);
    switch (kind) {
    case StateKind::Running:
        painter.drawEllipse(disc);
        break;
    case StateKind::Planned:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2));
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        break;
    case StateKind::Building:
        painter.drawEllipse(disc.adjusted(3, 3, -3, -3));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(disc, 90 * 16, 270 * 16);
        break;
    case StateKind::Partial:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.6));
        painter.drawEllipse(disc.adjusted(0.8, 0.8, -0.8, -0.8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case StateKind::Stopped:
        painter.drawRect(QRectF(4, 4, 8, 8));
        break;
    case StateKind::Fault:
        painter.drawPolygon(QPolygonF{{8, 2.5}, {14, 13.5}, {2, 13.5}});
        break;
    case StateKind::Drifted:
        painter.drawPolygon(QPolygonF{{8, 2}, {14, 8}, {8, 14}, {2, 8}});
        break;
    case StateKind::Changed:
        painter.drawRect(QRectF(7, 3, 2, 10));
        painter.drawRect(QRectF(3, 7, 10, 2));
        break;
    case StateKind::Wrong:
        painter.drawRect(QRectF(6.75, 2.5, 2.5, 7));
        painter.drawRect(QRectF(6.75, 11, 2.5, 2.5));
        break;
    case StateKind::Unknown:
        painter.drawRect(QRectF(4, 7, 8, 2));
        break;
    }
}

QPixmap drawn(StateKind kind, const QColor &colour, int scale)
{
    QPixmap pixmap(fieldSize * scale, fieldSize * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawShape(painter, kind, colour);
    return pixmap;
}

QIcon drawn(StateKind kind, const QColor &colour, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) { // crisp on dense screens
        icon.addPixmap(drawn(kind, colour, scale));
        // On a selected row the shape alone tells: its colour could drown in the highlight.
        const QColor onHighlight = palette.color(QPalette::HighlightedText);
        icon.addPixmap(drawn(kind, onHighlight, scale), QIcon::Selected);
    }
    return icon;
}

} // namespace

StateKind stateKind(const QString &state)
{
    if (state == u"running")
        return StateKind::Running;
    if (state == u"partial")
        return StateKind::Partial;
    if (state == u"planned")
        return StateKind::Planned;
    if (state == u"building")
        return StateKind::Building;
    if (state == u"stopped")
        return StateKind::Stopped;
    if (state == u"failed")
        return StateKind::Fault;
    if (state == u"drifted")
        return StateKind::Drifted;
    if (state == u"changed")
        return StateKind::Changed;
    return StateKind::Unknown;
}

QColor stateColour(StateKind kind, const QPalette &palette)
{
    struct Shades
    {
        QColor light;
        QColor dark;
        QColor strongLight; ///< where contrast matters most
        QColor strongDark;
    };
    const auto shade = [&palette](const Shades &shades) {
        if (isHighContrast(palette))
            return isDark(palette) ? shades.strongDark : shades.strongLight;
        return isDark(palette) ? shades.dark : shades.light;
    };
    switch (kind) {
    case StateKind::Running:
        return shade({QColor(0x1f, 0x8a, 0x55), QColor(0x4c, 0xc3, 0x8a), QColor(0x00, 0x5c, 0x2e), QColor(0x5c, 0xf0, 0xa8)});
    case StateKind::Planned:
    case StateKind::Building:
    case StateKind::Changed:
        return shade({QColor(0x1f, 0x6f, 0xb8), QColor(0x6c, 0xb2, 0xf0), QColor(0x00, 0x33, 0x99), QColor(0x8a, 0xc7, 0xff)});
    case StateKind::Partial:
    case StateKind::Drifted:
        return shade({QColor(0xa8, 0x6c, 0x00), QColor(0xe6, 0xb4, 0x50), QColor(0x6b, 0x43, 0x00), QColor(0xff, 0xcf, 0x66)});
    case StateKind::Fault:
    case StateKind::Wrong:
        return shade({QColor(0xc0, 0x39, 0x2b), QColor(0xf2, 0x7a, 0x72), QColor(0x99, 0x00, 0x00), QColor(0xff, 0x9a, 0x92)});
    case StateKind::Stopped:
    case StateKind::Unknown:
        break;
    }
    return quietText(palette);
}

QIcon stateMark(StateKind kind, const QPalette &palette)
{
    return drawn(kind, stateColour(kind, palette), palette);
}

QIcon severityMark(bool isError, const QPalette &palette)
{
    const StateKind colour = isError ? StateKind::Fault : StateKind::Partial;
    return drawn(StateKind::Fault, stateColour(colour, palette), palette);
}

} // namespace overlab::views
