// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of a frame, in scene units. Distances outwards are counted from its edge at the underlay.
#pragma once

namespace overlab::views::inframe {

inline constexpr double column = 130;
inline constexpr double box = 112;     ///< of a port
inline constexpr double boxHeight = 44;
inline constexpr double row = 50;
inline constexpr double edge = 16;     ///< inside the frame
inline constexpr double spine = 20;    ///< left of the columns
inline constexpr double margin = 5;    ///< of what contains ports, beside them
inline constexpr double pad = 6;       ///< inside a bridge
inline constexpr double bridgeTitle = 22;
inline constexpr double patchGap = 28; ///< between two bridges
inline constexpr double wireGap = 24;  ///< between br-int and what stands on it
inline constexpr double cardHeight = 60;
inline constexpr double cardGap = 18;  ///< between a card and its bridge
inline constexpr double namespaceHeight = 96;
inline constexpr double title = 48;

/// Of a bridge with so many rows of ports on either side.
constexpr double bridgeHeight(int innerRows, int outerRows)
{
    return pad + innerRows * row + bridgeTitle + outerRows * row;
}

constexpr double unitHeight(bool hasFilters)
{
    return hasFilters ? bridgeHeight(1, 1) + cardGap + cardHeight : namespaceHeight;
}

} // namespace overlab::views::inframe
