// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/heatcolours.h"

#include "views/theme/canvascolours.h"

#include <algorithm>
#include <array>

namespace overlab::views {

namespace {

using Heats = std::array<QColor, heatSteps>;

const Heats &heatsOn(const CanvasColours &colours)
{
    static const Heats light{QColor(0x9c, 0x7c, 0x00), QColor(0xb8, 0x6a, 0x00), QColor(0xcc, 0x4e, 0x00),
                             QColor(0xcc, 0x28, 0x14), QColor(0xa8, 0x08, 0x3c), QColor(0x6e, 0x00, 0x50)};
    static const Heats dark{QColor(0x9a, 0x78, 0x52), QColor(0xc0, 0x7c, 0x3c), QColor(0xe8, 0x88, 0x30),
                            QColor(0xff, 0xa0, 0x3a), QColor(0xff, 0xc2, 0x4a), QColor(0xff, 0xea, 0x80)};
    static const Heats strongLight{QColor(0x6a, 0x52, 0x00), QColor(0x7a, 0x44, 0x00), QColor(0x8a, 0x30, 0x00),
                                   QColor(0x94, 0x14, 0x00), QColor(0x80, 0x00, 0x30), QColor(0x54, 0x00, 0x40)};
    static const Heats strongDark{QColor(0xc0, 0x9a, 0x6c), QColor(0xe0, 0x9c, 0x54), QColor(0xff, 0xa0, 0x40),
                                  QColor(0xff, 0xb8, 0x48), QColor(0xff, 0xd8, 0x60), QColor(0xff, 0xf4, 0xa0)};
    if (colours.isHighContrast)
        return colours.isDark ? strongDark : strongLight;
    return colours.isDark ? dark : light;
}

} // namespace

QColor heatColour(int heat, const CanvasColours &colours)
{
    return heatsOn(colours).at(size_t(std::clamp(heat, 1, heatSteps) - 1));
}

} // namespace overlab::views
