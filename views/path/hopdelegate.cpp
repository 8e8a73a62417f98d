// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopdelegate.h"

#include "views/path/hopmodel.h"
#include "views/theme/canvascolours.h"
#include "views/theme/palettes.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>

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

/// With room for the scroll bar even where there is none: a row's height may not depend on whether it has come yet.
int textWidth(const QStyleOptionViewItem &option)
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->maximumViewportSize().width() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
    return std::max(width - textLeft - rhythm, 10 * rhythm);
}

struct Inks
{
    QColor text;
    QColor disc;
    QPen ring; ///< around the disc; one that is no more has nothing else
    QColor number;
};

Inks inksFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const CanvasColours colours = canvasColours(option.palette);
    Inks inks;
    inks.text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    inks.disc = index.data(HopModel::LossRole).toBool() ? colours.refusal : colours.accent;
    inks.ring = isSelected ? QPen(inks.text) : QPen(Qt::NoPen);
    inks.number = contrastRatio(inks.disc, colours.surface) > contrastRatio(inks.disc, colours.text) ? colours.surface : colours.text;
    if (index.data(HopModel::ChangeRole).value<HopChange>() == HopChange::OnlyBefore) {
        inks.ring = QPen(isSelected ? inks.text : inks.disc, 1.5, Qt::DashLine);
        inks.disc = Qt::transparent;
        inks.number = inks.text;
    }
    return inks;
}

void paintNumber(QPainter &painter, const QRectF &circle, const Inks &inks, const QString &number)
{
    painter.setPen(inks.ring);
    painter.setBrush(inks.disc);
    painter.drawEllipse(circle);
    painter.setPen(inks.number);
    painter.drawText(circle, Qt::AlignCenter, number);
}

/// At the right end of \a line, in the pen that is set; returns where it begins.
int paintTag(QPainter &painter, const QRect &line, const QString &words, const QFont &font)
{
    painter.save();
    painter.setFont(font);
    const int width = painter.fontMetrics().horizontalAdvance(words) + rhythm;
    const QRect tag(line.right() - width, line.top(), width, line.height());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(tag).adjusted(0.5, 0.5, -0.5, -0.5), rhythm / 2, rhythm / 2);
    painter.drawText(tag, Qt::AlignCenter, words);
    painter.restore();
    return tag.left();
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

    const Inks inks = inksFor(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(rhythm / 2, rhythm / 2, -rhythm / 2, -rhythm / 2);
    painter->setFont(placeFont(option.font));
    paintNumber(*painter, QRectF(area.left(), area.top(), discDiameter, discDiameter), inks, index.data(HopModel::NumberRole).toString());

    painter->setPen(inks.text);
    const int line = painter->fontMetrics().height();
    QRect place(option.rect.left() + textLeft, area.top(), textWidth(option), line);
    const QRect sentence(place.left(), place.bottom() + 1, place.width(), area.bottom() - place.bottom());
    if (const QString change = index.data(HopModel::ChangeWordsRole).toString(); !change.isEmpty())
        place.setRight(paintTag(*painter, place, change, option.font) - rhythm);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(HopModel::PlaceRole).toString(), Qt::ElideRight, place.width()));
    painter->setFont(option.font);
    painter->drawText(sentence, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(HopModel::SentenceRole).toString());
    painter->restore();
}

} // namespace overlab::views
