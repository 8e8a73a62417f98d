// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a sorted and filtered table a person means.
#pragma once

#include <QList>

class QSortFilterProxyModel;
class QAbstractItemView;

namespace overlab::views {

/// Rows of \a order's source in the order that \a view shows them: those chosen or, where none is, all that are shown.
QList<int> chosenSourceRows(const QAbstractItemView &view, const QSortFilterProxyModel &order);

} // namespace overlab::views
