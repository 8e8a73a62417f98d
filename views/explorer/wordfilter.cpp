// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/wordfilter.h"

#include "views/explorer/naturalorder.h"

#include <algorithm>

namespace overlab::views {

void WordFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(TextRole).toString();
    return !text.isEmpty() && std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool WordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return naturalCompare(left.data(SortRole).toString(), right.data(SortRole).toString()) < 0;
}

} // namespace overlab::views
