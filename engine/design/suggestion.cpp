// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace overlab::design {

namespace {

/// Longer words are not typing mistakes; the limit bounds the cost of hostile files.
constexpr qsizetype longestWord = 128;

qsizetype editDistance(QStringView from, QStringView to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const auto column = size_t(j) + 1;
            const qsizetype replaced = diagonal + (from.at(i) == to.at(j) ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &candidates)
{
    if (word.size() > longestWord)
        return {};
    const QString lower = word.toLower();
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - word.size()) >= least)
            continue;
        const qsizetype distance = editDistance(lower, candidate.toLower());
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace overlab::design
