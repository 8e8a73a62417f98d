// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/canvascolours.h"

#include "views/theme/palettes.h"

namespace overlab::views {

namespace {

/// How much of the text's colour lines have.
struct Strength
{
    double outline;
    double grid;
    double link;
    double weakFill;
    double strongFill;
};

Strength strengthOf(const CanvasColours &colours)
{
    if (colours.isHighContrast)
        return {.outline = 1, .grid = 0.2, .link = 0.85, .weakFill = 0, .strongFill = colours.isDark ? 0.25 : 0.12};
    if (colours.isDark)
        return {.outline = 0.28, .grid = 0.08, .link = 0.5, .weakFill = 0.12, .strongFill = 0.34};
    return {.outline = 0.28, .grid = 0.08, .link = 0.5, .weakFill = 0.06, .strongFill = 0.2};
}

/// \a tenant's hue, as light or dark as it takes to be told from \a ground by \a ratio.
QColor contrasting(const QColor &tenant, const QColor &ground, bool isDark, double ratio)
{
    QColor colour = tenant;
    for (int lightness = tenant.lightness(); lightness >= 0 && lightness <= 255; lightness += isDark ? 5 : -5) {
        colour = QColor::fromHsl(tenant.hslHue(), tenant.hslSaturation(), lightness);
        if (contrastRatio(colour, ground) >= ratio)
            break;
    }
    return colour;
}

} // namespace

CanvasColours canvasColours(const QPalette &palette)
{
    CanvasColours colours;
    colours.isDark = isDark(palette);
    colours.isHighContrast = isHighContrast(palette);
    const Strength strength = strengthOf(colours);
    colours.ground = palette.color(colours.isHighContrast ? QPalette::Base : QPalette::AlternateBase);
    colours.surface = colours.isDark ? palette.color(QPalette::Button) : palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::WindowText);
    colours.quiet = quietText(palette);
    colours.outline = mixed(colours.text, colours.ground, strength.outline);
    colours.grid = mixed(colours.text, colours.ground, strength.grid);
    colours.link = mixed(colours.text, colours.ground, strength.link);
    // A thin line on a dark ground has to be lighter than the ground of chosen rows.
    colours.accent = palette.color(colours.isDark && !colours.isHighContrast ? QPalette::Link : QPalette::Highlight);
    colours.refusal = colours.isDark ? QColor(0xe5, 0x7a, 0x70) : QColor(0xb0, 0x2a, 0x20);
    colours.note = colours.isDark ? QColor(0x4a, 0x43, 0x2a) : QColor(0xfd, 0xf4, 0xcf);
    if (colours.isHighContrast) {
        constexpr double strong = 1.4;
        colours.stroke = strong;
        colours.refusal = colours.isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0x99, 0x00, 0x00);
        colours.note = colours.isDark ? QColor(0x33, 0x2b, 0x00) : QColor(0xff, 0xf8, 0xc8);
    }
    return colours;
}

QColor tenantLine(const QColor &tenant, const CanvasColours &colours)
{
    if (!tenant.isValid())
        return colours.link;
    if (colours.isHighContrast)
        return contrasting(tenant, colours.ground, colours.isDark, 7);
    const int lightness = tenant.lightness();
    if (colours.isDark)
        return lightness < 140 ? QColor::fromHsl(tenant.hslHue(), tenant.hslSaturation(), 160) : tenant;
    return lightness > 130 ? QColor::fromHsl(tenant.hslHue(), tenant.hslSaturation(), 105) : tenant;
}

QColor tenantFill(const QColor &tenant, const CanvasColours &colours, bool isStrong)
{
    const Strength strength = strengthOf(colours);
    const QColor line = tenantLine(tenant, colours);
    const QColor ground = isStrong ? colours.surface : colours.ground;
    // Words stand on it: a yellow or white tenant gets less of its colour in the dark.
    constexpr double readable = 4.5;
    for (double part = isStrong ? strength.strongFill : strength.weakFill; part > 0; part -= 0.04) {
        const QColor fill = mixed(line, ground, part);
        if (contrastRatio(colours.text, fill) >= (colours.isHighContrast ? 7 : readable))
            return fill;
    }
    return ground;
}

} // namespace overlab::views
