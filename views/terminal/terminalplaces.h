// SPDX-License-Identifier: GPL-3.0-or-later
// Where a terminal can be opened in a lab: names as the engine knows them, by what they are. Values.
#pragma once

#include "views/theme/icons.h"

#include <QList>
#include <QString>

namespace overlab::views {

struct TerminalPlaceEntry
{
    enum class Kind { Node, Outside, Machine, LightMachine, Router, Network };

    QString place;
    QString tenant; ///< empty: none's
    Kind kind = Kind::Node;
    bool hasScreen = false; ///< a graphical console besides

    friend bool operator==(const TerminalPlaceEntry &, const TerminalPlaceEntry &) = default;
};

using TerminalPlaces = QList<TerminalPlaceEntry>;

IconName terminalPlaceIcon(TerminalPlaceEntry::Kind kind);

} // namespace overlab::views
