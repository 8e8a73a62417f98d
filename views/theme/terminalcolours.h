// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal's colours: ground, text and marks, the sixteen that programs name, and the 256 that they number.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace overlab::views {

struct TerminalColours
{
    QColor ground;
    QColor text;
    QColor cursor;
    QColor onCursor;
    QColor selection;
    QColor selectedText;
    QColor found;  ///< the ground of what was searched for
    QColor onFound;
    std::array<QColor, 16> named; ///< black, red, green, yellow, blue, magenta, cyan, white, and their bright ones

    QColor numbered(quint8 number) const;
};

/// For light, dark and high-contrast palettes. All named colours but the two that are nearest to the ground can be read on it.
TerminalColours terminalColours(const QPalette &palette);

} // namespace overlab::views
