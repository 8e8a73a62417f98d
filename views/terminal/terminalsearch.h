// SPDX-License-Identifier: GPL-3.0-or-later
// Finds words in a terminal's scroll-back and screen.
#pragma once

#include "views/terminal/terminalpainter.h"

#include <optional>

namespace overlab::views {

struct TerminalWords
{
    QString words; ///< empty: nothing is searched for
    bool isCaseSensitive = false;
};

struct TerminalMatch
{
    TerminalPlace place;
    int columns = 0;
};

/// Everywhere that the words are in \a line.
QList<TerminalSpan> matchesIn(const TerminalScreen &screen, qint64 line, const TerminalWords &words);
/// The next match behind \a from, or the one before it; goes on at the other end. nullopt: there is none at all.
std::optional<TerminalMatch> nextMatch(const TerminalScreen &screen, const TerminalPlace &from, bool isForwards, const TerminalWords &words);

} // namespace overlab::views
