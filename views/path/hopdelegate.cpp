// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopdelegate.h"

#include "views/path/hopmodel.h"
#include "views/theme/canvascolours.h"
#include "views/theme/palettes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace overlab::views {

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int discDiameter = 3 * rhythm;
constexpr int textLeft = discDiameter + 2 * rhythm;

QFont placeFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(width - textLeft - rhythm, 10 * rhythm);
}

} // namespace

QSize HopDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics sentence(option.font);
    const QRect wrapped = sentence.boundingRect(QRect(0, 0, textWidth(option), 100 * rhythm), Qt::TextWordWrap,
                                                index.data(HopModel::SentenceRole).toString());
    const int height = QFontMetrics(placeFont(option.font)).height() + wrapped.height() + rhythm;
    return {textLeft + textWidth(option), std::max(height, discDiameter + rhythm)};
}

void HopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem base = option;
    initStyleOption(&base, index);
    base.text.clear();
    const QStyle *const style = base.widget ? base.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);

    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const CanvasColours colours = canvasColours(option.palette);
    const QColor disc = index.data(HopModel::LossRole).toBool() ? colours.refusal : colours.accent;
    const QRect area = option.rect.adjusted(rhythm / 2, rhythm / 2, -rhythm / 2, -rhythm / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isSelected ? QPen(text) : Qt::NoPen);
    painter->setBrush(disc);
    const QRectF circle(area.left(), area.top(), discDiameter, discDiameter);
    painter->drawEllipse(circle);
    painter->setPen(contrastRatio(disc, colours.surface) > contrastRatio(disc, colours.text) ? colours.surface : colours.text);
    painter->setFont(placeFont(option.font));
    painter->drawText(circle, Qt::AlignCenter, index.data(HopModel::NumberRole).toString());

    painter->setPen(text);
    const int top = area.top();
    const int line = QFontMetrics(placeFont(option.font)).height();
    const QRect place(option.rect.left() + textLeft, top, textWidth(option), line);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(index.data(HopModel::PlaceRole).toString(), Qt::ElideRight, place.width()));
    painter->setFont(option.font);
    painter->drawText(QRect(place.left(), top + line, place.width(), area.bottom() - top - line + 1),
                      Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(HopModel::SentenceRole).toString());
    painter->restore();
}

} // namespace overlab::views
