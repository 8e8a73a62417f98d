// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/canvascolours.h"

#include "views/theme/palettes.h"

namespace overlab::views {

CanvasColours canvasColours(const QPalette &palette)
{
    CanvasColours colours;
    colours.isDark = isDark(palette);
    colours.ground = palette.color(QPalette::AlternateBase);
    colours.surface = colours.isDark ? palette.color(QPalette::Button) : palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::WindowText);
    colours.quiet = quietText(palette);
    colours.outline = mixed(colours.text, colours.ground, 0.28);
    colours.grid = mixed(colours.text, colours.ground, 0.08);
    colours.link = mixed(colours.text, colours.ground, 0.5);
    colours.accent = palette.color(QPalette::Highlight);
    colours.refusal = colours.isDark ? QColor(0xe5, 0x7a, 0x70) : QColor(0xb0, 0x2a, 0x20);
    colours.note = colours.isDark ? QColor(0x4a, 0x43, 0x2a) : QColor(0xfd, 0xf4, 0xcf);
    return colours;
}

QColor tenantLine(const QColor &tenant, const CanvasColours &colours)
{
    if (!tenant.isValid())
        return colours.link;
    const int lightness = tenant.lightness();
    if (colours.isDark)
        return lightness < 140 ? QColor::fromHsl(tenant.hslHue(), tenant.hslSaturation(), 160) : tenant;
    return lightness > 130 ? QColor::fromHsl(tenant.hslHue(), tenant.hslSaturation(), 105) : tenant;
}

QColor tenantFill(const QColor &tenant, const CanvasColours &colours, bool isStrong)
{
    const QColor line = tenantLine(tenant, colours);
    const double part = isStrong ? (colours.isDark ? 0.34 : 0.2) : (colours.isDark ? 0.12 : 0.06);
    return mixed(line, isStrong ? colours.surface : colours.ground, part);
}

} // namespace overlab::views
