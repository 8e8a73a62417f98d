// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of lists and trees with room to breathe and to be hit.
#pragma once

#include <QStyledItemDelegate>

namespace overlab::views {

class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace overlab::views
