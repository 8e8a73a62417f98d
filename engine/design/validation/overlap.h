// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many subnets overlap, in n log n: prefixes are nested or apart, so after sorting it is
// enough to look at the widest one so far.
#pragma once

#include <QList>

#include <algorithm>
#include <utility>

namespace overlab::design {

/// Pairs (later, earlier) of indexes into \a subnets, one for each subnet that overlaps one before
/// it in sorted order; "later" and "earlier" are in the order of \a subnets. Subnet has network()
/// ordering through \a key, and overlaps().
template<typename Subnet, typename Key>
QList<std::pair<qsizetype, qsizetype>> findOverlaps(const QList<Subnet> &subnets, Key key)
{
    QList<qsizetype> order(subnets.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return key(subnets.at(left)) < key(subnets.at(right));
    });
    QList<std::pair<qsizetype, qsizetype>> found;
    qsizetype widest = -1;
    for (const qsizetype index : std::as_const(order)) {
        if (widest >= 0 && subnets.at(widest).overlaps(subnets.at(index)))
            found.append({std::max(widest, index), std::min(widest, index)});
        else
            widest = index;
    }
    return found;
}

} // namespace overlab::design
