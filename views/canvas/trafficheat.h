// SPDX-License-Identifier: GPL-3.0-or-later
// How a line shows what flows over it: a step for each power of ten, so that a ping and a copy are both seen.
#pragma once

namespace overlab::views {

/// 0 (nothing) to heatSteps, of both directions together.
int heatOf(double bytesPerSecond);
/// Of a line with so much \a heat, in pixels at 100 %.
double heatWidth(int heat);

} // namespace overlab::views
