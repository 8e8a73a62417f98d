// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalsearch.h"

namespace overlab::views {

QList<TerminalSpan> matchesIn(const TerminalScreen &screen, qint64 line, const TerminalWords &words)
{
    QList<TerminalSpan> matches;
    if (words.words.isEmpty())
        return matches;
    const Qt::CaseSensitivity sensitivity = words.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString text = screen.text(line);
    qsizetype at = text.indexOf(words.words, 0, sensitivity);
    if (at < 0)
        return matches;
    QList<int> columns;
    screen.text(line, &columns);
    for (; at >= 0; at = text.indexOf(words.words, at + 1, sensitivity)) {
        const qsizetype end = at + words.words.size();
        matches.append({columns.at(at), end < columns.size() ? columns.at(end) : columns.constLast() + 1});
    }
    return matches;
}

std::optional<TerminalMatch> nextMatch(const TerminalScreen &screen, const TerminalPlace &from, bool isForwards, const TerminalWords &words)
{
    const qint64 first = screen.firstLine();
    const qint64 count = screen.endLine() - first;
    if (words.words.isEmpty() || count <= 0)
        return std::nullopt;
    const qint64 start = std::clamp<qint64>(from.line - first, 0, count - 1);
    for (qint64 i = 0; i <= count; ++i) { // the line of the start again at the end
        const qint64 line = first + (start + (isForwards ? i : count - i)) % count;
        QList<TerminalSpan> matches = matchesIn(screen, line, words);
        if (!isForwards)
            std::reverse(matches.begin(), matches.end());
        for (const TerminalSpan &match : std::as_const(matches)) {
            const TerminalPlace place{line, match.first};
            if (i > 0 || (isForwards ? place > from : place < from))
                return TerminalMatch{place, match.end - match.first};
        }
    }
    return std::nullopt;
}

} // namespace overlab::views
