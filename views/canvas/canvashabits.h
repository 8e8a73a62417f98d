// SPDX-License-Identifier: GPL-3.0-or-later
// How a person wants to draw.
#pragma once

namespace overlab::views {

struct CanvasHabits
{
    bool snaps = true; ///< to the grid and to neighbours, where Alt is not held
    bool showsGrid = true;
    bool confirmsRemoval = false; ///< of more than one object

    friend bool operator==(const CanvasHabits &, const CanvasHabits &) = default;
};

} // namespace overlab::views
