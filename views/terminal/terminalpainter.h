// SPDX-License-Identifier: GPL-3.0-or-later
// Paints cells of a terminal: measures them by the font, and draws a line with what is selected and found in it. Knows no
// widget.
#pragma once

#include "views/terminal/terminalscreen.h"
#include "views/theme/terminalcolours.h"

#include <QFont>
#include <QList>

#include <array>

class QPainter;

namespace overlab::views {

/// Columns of a line: from \a first up to, not with, \a end.
struct TerminalSpan
{
    int first = 0;
    int end = 0;

    bool contains(int column) const { return column >= first && column < end; }
    bool isEmpty() const { return end <= first; }
    friend bool operator==(const TerminalSpan &, const TerminalSpan &) = default;
};

struct TerminalMarks
{
    TerminalSpan selected;
    QList<TerminalSpan> found;
};

class TerminalPainter
{
public:
    /// \a font should have characters of one width.
    void setFont(const QFont &font);
    void setColours(const TerminalColours &colours) { m_colours = colours; }
    const TerminalColours &colours() const { return m_colours; }
    /// Whole pixels, so that neighbours leave no gap.
    QSize cellSize() const { return m_cell; }

    /// \a at is the left upper corner; the line is \a columns wide.
    void paintLine(QPainter &painter, QPoint at, const TerminalLine &line, int columns, const TerminalMarks &marks) const;
    /// Over a painted line. Without keys it is an empty box.
    void paintCursor(QPainter &painter, QPoint at, const TerminalCell &cell, TerminalScreen::CursorShape shape, bool hasKeys) const;
    /// What an input method is about to put in.
    void paintDraft(QPainter &painter, QPoint at, const QString &draft) const;

private:
    struct Look
    {
        QColor text;
        QColor ground;
        quint8 attributes = 0;

        friend bool operator==(const Look &, const Look &) = default;
    };

    QColor colourOf(const TerminalColour &colour, const QColor &standard) const;
    Look lookOf(const TerminalCell &cell) const;
    void paintText(QPainter &painter, QPoint at, const QString &text, int cells, const Look &look) const;

    TerminalColours m_colours;
    std::array<QFont, 4> m_fonts; ///< by 1 for bold and 2 for italic
    QSize m_cell{8, 16};
    int m_ascent = 12;
};

} // namespace overlab::views
