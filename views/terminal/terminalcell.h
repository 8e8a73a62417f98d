// SPDX-License-Identifier: GPL-3.0-or-later
// One place of a terminal's screen as a plain value: its character, colours and attributes. What a colour's number looks
// like is the palette's.
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace overlab::views {

struct TerminalColour
{
    enum class Kind : quint8 { Default, Indexed, Direct };

    Kind kind = Kind::Default;
    quint8 red = 0; ///< of Indexed: the number, 0 to 255
    quint8 green = 0;
    quint8 blue = 0;

    friend bool operator==(const TerminalColour &, const TerminalColour &) = default;
};

struct TerminalCell
{
    enum Attribute : quint8 { Bold = 1, Italic = 2, Underline = 4, Strike = 8, Reverse = 16 };

    std::array<char32_t, 3> characters{}; ///< one and its combining marks; 0: none
    quint8 width = 1;                     ///< 2: a wide character; 0: the right half of one
    quint8 attributes = 0;
    TerminalColour text;
    TerminalColour ground;

    bool isBlank() const { return characters[0] == 0 || characters[0] == U' '; }
    /// Looks like nothing at all: lines are kept without such ones at their end.
    bool isEmpty() const { return isBlank() && attributes == 0 && ground == TerminalColour(); }
    friend bool operator==(const TerminalCell &, const TerminalCell &) = default;
};

using TerminalLine = std::vector<TerminalCell>;

/// A place in scroll-back and screen: \a line counts from the session's first, and stays the same while it scrolls.
struct TerminalPlace
{
    qint64 line = 0;
    int column = 0;

    friend auto operator<=>(const TerminalPlace &, const TerminalPlace &) = default;
};

} // namespace overlab::views
