// SPDX-License-Identifier: GPL-3.0-or-later
// What the three standard streams are connected to, and what they can show.
#pragma once

#include <QString>

namespace overlab::cli {

enum class Colour { Plain, Bold, Dim, Red, Green, Yellow };

bool isTerminal(int descriptor);

/// Whether \a descriptor shows colours: a terminal that is not dumb, and NO_COLOR is not set.
bool hasColours(int descriptor);

/// \a text in \a colour where \a descriptor shows colours.
QString coloured(const QString &text, Colour colour, int descriptor);

struct TerminalExtent
{
    int rows = 24;
    int columns = 80;
};

/// The size of the terminal behind \a descriptor; 24 by 80 when there is none.
TerminalExtent terminalExtent(int descriptor);

/// Columns that \a text takes on a terminal: East Asian wide characters take two.
int displayWidth(QStringView text);

/// \a text cut to \a columns, with an ellipsis when something is missing.
QString fitted(const QString &text, int columns);

} // namespace overlab::cli
