// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace overlab::views {

namespace {

constexpr int letterScore = 4;
constexpr int wordStartScore = 10;
constexpr int besideScore = 12;
constexpr int gapCost = 2;
constexpr int none = -100000;

bool isWordStart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    return !text.at(at - 1).isLetterOrNumber() || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

struct Cell
{
    int score = none; ///< of all letters up to this one, which is at this place
    int from = -1;    ///< where the letter before is
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView letters, QStringView text)
{
    QString wanted;
    for (const QChar letter : letters) {
        if (!letter.isSpace())
            wanted.append(letter.toCaseFolded());
    }
    if (wanted.isEmpty())
        return FuzzyMatch();
    if (wanted.size() > text.size())
        return std::nullopt;
    std::vector<std::vector<Cell>> table(size_t(wanted.size()), std::vector<Cell>(size_t(text.size())));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        int best = none; // of the letters before, further left than beside
        int bestAt = -1;
        for (qsizetype j = i; j < text.size(); ++j) {
            if (i > 0 && j >= 2 && table[size_t(i - 1)][size_t(j - 2)].score > best) {
                best = table[size_t(i - 1)][size_t(j - 2)].score;
                bestAt = int(j - 2);
            }
            if (text.at(j).toCaseFolded() != wanted.at(i))
                continue;
            const int own = letterScore + (isWordStart(text, j) ? wordStartScore : 0);
            Cell &cell = table[size_t(i)][size_t(j)];
            if (i == 0) {
                cell.score = own - std::min(int(j), 3); // earlier is better
                continue;
            }
            const int beside = table[size_t(i - 1)][size_t(j - 1)].score + besideScore;
            const int apart = best - gapCost;
            if (std::max(beside, apart) <= none / 2)
                continue;
            cell.score = own + std::max(beside, apart);
            cell.from = beside >= apart ? int(j - 1) : bestAt;
        }
    }
    const auto &ends = table.back();
    const auto end = std::max_element(ends.cbegin(), ends.cend(), [](const Cell &a, const Cell &b) { return a.score < b.score; });
    if (end->score <= none / 2)
        return std::nullopt;
    FuzzyMatch match{end->score - int(text.size() - wanted.size()) / 8, {}};
    int at = int(end - ends.cbegin());
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        match.positions.prepend(at);
        at = table[size_t(i)][size_t(at)].from;
    }
    return match;
}

} // namespace overlab::views
