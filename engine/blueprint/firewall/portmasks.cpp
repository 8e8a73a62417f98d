// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/firewall/portmasks.h"

#include <algorithm>
#include <set>

namespace overlab::blueprint {

using namespace Qt::StringLiterals;

QStringList portMatches(design::PortRange range)
{
    QStringList matches;
    for (int first = range.first; first <= range.last;) {
        // The largest aligned block that begins here and does not go too far.
        int size = 1;
        while (first % (size * 2) == 0 && first + size * 2 - 1 <= range.last && size < 0x10000)
            size *= 2;
        if (size == 1) {
            matches.append(QString::number(first));
        } else {
            const auto hex = [](int number) { return u"0x"_s + QString::number(number, 16); };
            matches.append(hex(first) + u'/' + hex(0x10000 - size));
        }
        first += size;
    }
    return matches;
}

QList<design::PortRange> disjointPieces(const QList<design::PortRange> &ranges)
{
    std::set<int> starts;
    for (const design::PortRange &range : ranges) {
        starts.insert(range.first);
        starts.insert(range.last + 1);
    }
    QList<design::PortRange> pieces;
    for (auto start = starts.cbegin(); start != starts.cend(); ++start) {
        const auto next = std::next(start);
        if (next == starts.cend())
            break;
        const design::PortRange piece{*start, *next - 1};
        const bool isCovered =
            std::any_of(ranges.cbegin(), ranges.cend(), [&piece](const design::PortRange &range) {
                return range.first <= piece.first && piece.last <= range.last;
            });
        if (isCovered)
            pieces.append(piece);
    }
    return pieces;
}

} // namespace overlab::blueprint
