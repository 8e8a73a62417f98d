// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/explorerdelegate.h"

#include "views/explorer/explorermodel.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace overlab::views {

namespace {

constexpr int gap = 8;
constexpr int markSize = 16;

} // namespace

void ExplorerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, QString());
    const QStyle *const style = item.widget ? item.widget->style() : QApplication::style();
    if (index.data(ExplorerModel::IsSectionRole).toBool())
        item.font.setBold(true);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    item.text = title;
    QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(2, 0, -2, 0);
    area.setRight(option.rect.right() - gap / 2);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QVariant state = index.data(ExplorerModel::StateRole);
    if (state.isValid()) {
        const QRect mark(area.right() - markSize, area.center().y() - markSize / 2, markSize, markSize);
        stateMark(StateKind(state.toInt()), item.palette).paint(painter, mark, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        area.setRight(mark.left() - gap / 2);
    }
    painter->save();
    painter->setFont(item.font);
    const QFontMetrics metrics(item.font);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QString shownTitle = metrics.elidedText(title, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shownTitle);
    area.setLeft(area.left() + metrics.horizontalAdvance(shownTitle) + gap);
    const QString detail = index.data(ExplorerModel::DetailRole).toString();
    if (!detail.isEmpty() && area.width() > 3 * gap) {
        if (!isSelected)
            painter->setPen(quietText(item.palette));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(detail, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace overlab::views
