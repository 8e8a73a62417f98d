// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/tiledelegate.h"

#include "views/canvas/objectpainter.h"
#include "views/canvas/objectshape.h"
#include "views/palette/palettemodel.h"
#include "views/theme/palettes.h"

#include <QPainter>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectKind;

namespace {

constexpr int rhythm = 8;
constexpr int thingHeight = 36;
constexpr double mostScale = 0.6; ///< so that all are drawn about as large beside each other
const QRectF zoneBox(-76, -34, 152, 68);

QRectF areaOf(ObjectKind kind)
{
    return kind == ObjectKind::Tenant ? zoneBox : outlineOf(kind).boundingRect();
}

/// With words in it, as there will be: the names that new things get.
ObjectLook sampleOf(DrawnKind kind)
{
    ObjectLook look;
    look.isLight = kind.isLight;
    switch (kind.kind) {
    case ObjectKind::Machine:
        look.title = u"vm-1"_s;
        look.detail = u"10.0.1.10"_s;
        break;
    case ObjectKind::Node:
        look.title = u"node-1"_s;
        break;
    case ObjectKind::Network:
        look.title = u"10.0.1.0/24"_s;
        break;
    case ObjectKind::Tenant:
    case ObjectKind::Router:
    case ObjectKind::External:
    case ObjectKind::Note:
        break;
    }
    return look;
}

/// As the canvas draws a zone.
void paintZone(QPainter &painter, const CanvasColours &colours)
{
    painter.setPen(QPen(colours.link, 1.6, Qt::DotLine));
    painter.setBrush(mixed(colours.accent, colours.ground, 0.12));
    painter.drawRoundedRect(zoneBox, 14, 14);
    painter.setPen(QPen(colours.link, 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(zoneBox.topLeft() + QPointF(16, 16), zoneBox.topLeft() + QPointF(52, 16));
}

} // namespace

TileDelegate::TileDelegate(const PaletteModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

QSize TileDelegate::tileSize(const QFont &font) const
{
    const QFontMetrics metrics(font);
    int name = 0;
    int word = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.index(row).data().toString();
        name = std::max(name, metrics.horizontalAdvance(text));
        for (const QString &part : text.split(u' '))
            word = std::max(word, metrics.horizontalAdvance(part));
    }
    const int width = std::max({word + rhythm, m_width, 11 * rhythm});
    const int lines = name + rhythm > width ? 2 : 1; // a long name breaks between its words
    return {width, thingHeight + lines * metrics.height() + 2 * rhythm};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return tileSize(option.font);
}

void TileDelegate::paintThing(QPainter &painter, DrawnKind kind, const QRectF &area, const QPalette &palette) const
{
    const QRectF box = areaOf(kind.kind);
    const double scale = std::min({area.width() / (box.width() + 4), area.height() / (box.height() + 4), mostScale});
    CanvasColours colours = canvasColours(palette);
    colours.outline = colours.link; // small as they are, all have lines of one strength
    colours.stroke /= scale;        // and not of half a pixel
    painter.save();
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-box.center());
    if (kind.kind == ObjectKind::Tenant)
        paintZone(painter, colours);
    else
        paintObject(painter, kind.kind, sampleOf(kind), colours, {}, tr("**Note**"));
    painter.restore();
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect tile = option.rect.adjusted(2, 2, -2, -2);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor accent = option.palette.color(QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || isHovered || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(isHovered && !isChosen ? QPen(lineColour(option.palette)) : QPen(accent, isChosen ? 1.6 : 1));
        painter->setBrush(isChosen ? QBrush(mixed(accent, option.palette.color(QPalette::Base), 0.14)) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(tile), 6, 6);
    }
    const QRectF thing(tile.left() + 2 * rhythm, tile.top() + rhythm, tile.width() - 4 * rhythm, thingHeight);
    paintThing(*painter, m_model.kindAt(index.row()), thing, option.palette);

    const QRect words(tile.left(), tile.top() + thingHeight + rhythm, tile.width(), tile.bottom() - tile.top() - thingHeight - rhythm);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(words, Qt::AlignCenter | Qt::TextWordWrap, index.data().toString());
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(quietText(option.palette));
    painter->drawText(tile.adjusted(0, rhythm / 2, -rhythm / 2, 0), Qt::AlignRight | Qt::AlignTop,
                      index.data(PaletteModel::KeyRole).toString());
    painter->restore();
}

} // namespace overlab::views
