// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/live/chosenrows.h"

#include <QSortFilterProxyModel>
#include <QAbstractItemView>

#include <algorithm>

namespace overlab::views {

QList<int> chosenSourceRows(const QAbstractItemView &view, const QSortFilterProxyModel &order)
{
    QModelIndexList chosen = view.selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end());
    QList<int> rows;
    for (const QModelIndex &index : std::as_const(chosen))
        rows << order.mapToSource(index).row();
    for (int row = 0; chosen.isEmpty() && row < order.rowCount(); ++row)
        rows << order.mapToSource(order.index(row, 0)).row();
    return rows;
}

} // namespace overlab::views
