// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/matchdelegate.h"

#include "views/theme/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace overlab::views {

namespace {

constexpr int gap = 8;

/// \a title with the letters at \a positions in bold and \a accent; returns where it ends.
double paintTitle(QPainter &painter, const QRect &area, const QString &title, const QList<int> &positions, const QColor &accent)
{
    QTextLayout layout(painter.fontMetrics().elidedText(title, Qt::ElideRight, area.width()), painter.font());
    QList<QTextLayout::FormatRange> ranges;
    for (const int position : positions) {
        QTextCharFormat format;
        format.setForeground(accent);
        format.setFontUnderline(true); // also without the colour
        ranges.append({position, 1, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return area.left();
    line.setLineWidth(area.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return area.left() + line.naturalTextWidth();
}

} // namespace

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state.setFlag(QStyle::State_Enabled, !index.data(IsDisabledRole).toBool());
    const QString title = std::exchange(item.text, QString());
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = title;
    QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(2, 0, 0, 0);
    area.setRight(option.rect.right() - gap);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = item.state.testFlag(QStyle::State_Enabled);
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : isEnabled ? quietText(item.palette) : text;
    painter->save();
    painter->setFont(item.font);
    const QString key = index.data(KeyRole).toString();
    if (!key.isEmpty()) {
        painter->setPen(quiet);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, key);
        area.setRight(area.right() - item.fontMetrics.horizontalAdvance(key) - 2 * gap);
    }
    painter->setPen(text);
    const QColor accent = isSelected || !isEnabled ? text : item.palette.color(QPalette::Link);
    area.setLeft(int(paintTitle(*painter, area, title, index.data(PositionsRole).value<QList<int>>(), accent)) + gap);
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty() && area.width() > 3 * gap) {
        painter->setPen(quiet);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, item.fontMetrics.elidedText(detail, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace overlab::views
