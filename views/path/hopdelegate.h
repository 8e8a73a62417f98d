// SPDX-License-Identifier: GPL-3.0-or-later
// A hop as a card: its number in a disc, where it is, and what happens there.
#pragma once

#include <QStyledItemDelegate>

namespace overlab::views {

class HopDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace overlab::views
