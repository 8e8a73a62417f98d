// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of how much flows, from little to much. Never the only thing that tells it: lines grow wider, too.
#pragma once

#include <QColor>

namespace overlab::views {

struct CanvasColours;

constexpr int heatSteps = 6;

/// \a heat: 1 (little) to heatSteps (much). Warmer the more, and stronger on the ground of \a colours.
QColor heatColour(int heat, const CanvasColours &colours);

} // namespace overlab::views
