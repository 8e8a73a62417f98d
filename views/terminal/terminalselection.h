// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a terminal, by character, word or line, and as text. Counts lines as the screen does, so that it
// stays where it is while output goes on.
#pragma once

#include "views/terminal/terminalpainter.h"

#include <QStringList>

namespace overlab::views {

class TerminalSelection
{
public:
    enum class Unit { Character, Word, Line };

    /// \a screen must outlive it.
    explicit TerminalSelection(const TerminalScreen &screen) : m_screen(screen) {}

    void begin(const TerminalPlace &at, Unit unit);
    /// Up to \a at, from where it began.
    void extendTo(const TerminalPlace &at);
    void selectAll();
    void select(const TerminalPlace &from, int columns);
    void clear();
    bool isEmpty() const { return !(m_from < m_to); }
    const TerminalPlace &from() const { return m_from; }
    /// The place behind it.
    const TerminalPlace &to() const { return m_to; }
    /// The part of it that is in \a line.
    TerminalSpan in(qint64 line) const;
    QString text() const;
    /// It still says what it said: output did not overwrite it.
    bool isIntact() const { return onScreen(m_first) == m_lines; }

private:
    void remember();
    /// The lines of it from \a first on: those of the scroll-back do not change.
    QStringList onScreen(qint64 first) const;
    /// The unit that \a at is in.
    std::pair<TerminalPlace, TerminalPlace> around(const TerminalPlace &at) const;

    const TerminalScreen &m_screen;
    Unit m_unit = Unit::Character;
    TerminalPlace m_begun;
    TerminalPlace m_from;
    TerminalPlace m_to;
    qint64 m_first = 0; ///< the screen's top line when it was made
    QStringList m_lines; ///< as they were then, from there on
};

/// Whether \a line goes on in the next one: the terminal broke it, since it was too long. libvterm 0.1 does not tell; a
/// line that is full to its last column most likely was.
bool isBroken(const TerminalScreen &screen, qint64 line);

enum class LineBreaks { AsShown, AsWritten };
/// The text of lines from \a first up to, not with, \a end, without empty ones at its end.
QString terminalText(const TerminalScreen &screen, qint64 first, qint64 end, LineBreaks breaks);

} // namespace overlab::views
