// SPDX-License-Identifier: GPL-3.0-or-later
// The lines that have left a terminal's screen at its top: the newest of them, in a ring.
#pragma once

#include "views/terminal/terminalcell.h"

namespace overlab::views {

class TerminalHistory
{
public:
    explicit TerminalHistory(int capacity);

    int size() const { return m_size; }
    /// Lines that were there and had to go.
    qint64 dropped() const { return m_dropped; }
    /// \a index: 0 is the oldest.
    const TerminalLine &at(int index) const;
    /// The place of a new line, the oldest's where all are taken; it still holds what was there.
    TerminalLine &push();
    /// The newest line goes back to the screen. There must be one.
    TerminalLine pop();
    void clear();

private:
    std::vector<TerminalLine> m_lines;
    int m_capacity;
    int m_first = 0;
    int m_size = 0;
    qint64 m_dropped = 0;
};

} // namespace overlab::views
