// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/trafficheat.h"

#include "views/theme/heatcolours.h"

#include <algorithm>
#include <array>

namespace overlab::views {

namespace {

constexpr std::array bitsPerSecond{1e4, 1e5, 1e6, 1e7, 1e8}; ///< where a step ends; trafficlegend.cpp has them in words
static_assert(bitsPerSecond.size() == heatSteps - 1);
constexpr std::array widths{2.5, 3.5, 4.75, 6.25, 8.0, 10.0};
static_assert(widths.size() == heatSteps);

} // namespace

int heatOf(double bytesPerSecond)
{
    const double bits = bytesPerSecond * 8;
    if (bits < 1)
        return 0;
    return 1 + int(std::upper_bound(bitsPerSecond.begin(), bitsPerSecond.end(), bits) - bitsPerSecond.begin());
}

double heatWidth(int heat)
{
    return widths.at(size_t(std::clamp(heat, 1, heatSteps) - 1));
}

} // namespace overlab::views
