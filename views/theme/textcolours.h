// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a text editor with marked-up text.
#pragma once

#include <QColor>
#include <QPalette>

namespace overlab::views {

struct TextColours
{
    QColor ground;
    QColor text;
    QColor key;
    QColor string;  ///< in quotes
    QColor number;  ///< numbers, true and false
    QColor comment;
    QColor sign;    ///< brackets, commas, dashes
    QColor margin;  ///< the ground of line numbers
    QColor lineNumber;
    QColor currentLine;
    QColor selection;
    QColor selectedText;
    QColor found;   ///< a translucent box around what was searched for
    QColor error;
    QColor warning;
    bool isStark = false; ///< high contrast: keys are bold, comments italic, and little depends on colour
};

/// For light, dark and high-contrast palettes.
TextColours textColours(const QPalette &palette);

} // namespace overlab::views
