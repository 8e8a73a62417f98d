// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of the matrix: its sign on a ground of its kind's colour.
#pragma once

#include <QStyledItemDelegate>

namespace overlab::views {

class ReachDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace overlab::views
