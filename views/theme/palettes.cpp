// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/palettes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace overlab::views {

namespace {

struct Ground
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor placeholder;
    QColor disabled;
    QColor button;
    QColor accent;
    QColor onAccent;
    QColor link;
    QColor visited;
};

Ground lightGround()
{
    return {.window = QColor(0xf4, 0xf5, 0xf7),
            .base = QColor(0xff, 0xff, 0xff),
            .alternate = QColor(0xf8, 0xf9, 0xfb),
            .text = QColor(0x1d, 0x21, 0x27),
            .placeholder = QColor(0x66, 0x6e, 0x79),
            .disabled = QColor(0x82, 0x8a, 0x95),
            .button = QColor(0xfa, 0xfb, 0xfc),
            .accent = QColor(0x1f, 0x6f, 0xb8),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .link = QColor(0x1a, 0x5f, 0xa0),
            .visited = QColor(0x6b, 0x4a, 0x9e)};
}

Ground darkGround()
{
    return {.window = QColor(0x1e, 0x21, 0x26),
            .base = QColor(0x17, 0x19, 0x1d),
            .alternate = QColor(0x1b, 0x1e, 0x23),
            .text = QColor(0xe6, 0xe8, 0xec),
            .placeholder = QColor(0x93, 0x9b, 0xa6),
            .disabled = QColor(0x7d, 0x85, 0x90),
            .button = QColor(0x2b, 0x2f, 0x36),
            .accent = QColor(0x2a, 0x74, 0xb5),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .link = QColor(0x6c, 0xb2, 0xf0),
            .visited = QColor(0xb8, 0x9c, 0xe6)};
}

Ground highContrastLightGround()
{
    return {.window = Qt::white,
            .base = Qt::white,
            .alternate = QColor(0xf2, 0xf2, 0xf2),
            .text = Qt::black,
            .placeholder = QColor(0x45, 0x45, 0x45),
            .disabled = QColor(0x59, 0x59, 0x59),
            .button = Qt::white,
            .accent = QColor(0x00, 0x33, 0x99),
            .onAccent = Qt::white,
            .link = QColor(0x00, 0x33, 0x99),
            .visited = QColor(0x5a, 0x1a, 0x8c)};
}

Ground highContrastDarkGround()
{
    return {.window = Qt::black,
            .base = Qt::black,
            .alternate = QColor(0x14, 0x14, 0x14),
            .text = Qt::white,
            .placeholder = QColor(0xc4, 0xc4, 0xc4),
            .disabled = QColor(0xa6, 0xa6, 0xa6),
            .button = Qt::black,
            .accent = QColor(0xff, 0xd7, 0x00),
            .onAccent = Qt::black,
            .link = QColor(0x8a, 0xc7, 0xff),
            .visited = QColor(0xd8, 0xb4, 0xff)};
}

/// Frames and grooves are drawn in these. Where contrast matters most they are as strong as text.
void setShades(QPalette &palette, const Ground &ground)
{
    if (!isHighContrast(palette))
        return;
    palette.setColor(QPalette::Light, ground.text);
    palette.setColor(QPalette::Midlight, ground.disabled);
    palette.setColor(QPalette::Mid, ground.disabled);
    palette.setColor(QPalette::Dark, ground.text);
    palette.setColor(QPalette::Shadow, ground.text);
}

QPalette paletteOf(const Ground &ground)
{
    QPalette palette(ground.button, ground.window);
    palette.setColor(QPalette::Base, ground.base);
    palette.setColor(QPalette::AlternateBase, ground.alternate);
    palette.setColor(QPalette::ToolTipBase, ground.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, ground.text);
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, ground.placeholder);
    palette.setColor(QPalette::Highlight, ground.accent);
    palette.setColor(QPalette::HighlightedText, ground.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, ground.disabled);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, ground.window);
    palette.setColor(QPalette::Link, ground.link);
    palette.setColor(QPalette::LinkVisited, ground.visited);
    setShades(palette, ground);
    return palette;
}

struct Key
{
    Appearance appearance;
    const char *key;
};

constexpr Key keys[] = {{Appearance::System, "system"},
                        {Appearance::Light, "light"},
                        {Appearance::Dark, "dark"},
                        {Appearance::HighContrastLight, "high-contrast-light"},
                        {Appearance::HighContrastDark, "high-contrast-dark"}};

/// WCAG 2's relative luminance of a colour in sRGB.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QList<Appearance> appearances()
{
    QList<Appearance> all;
    for (const Key &key : keys)
        all << key.appearance;
    return all;
}

QString appearanceKey(Appearance appearance)
{
    return QString::fromLatin1(keys[int(appearance)].key);
}

Appearance appearanceOf(const QString &key)
{
    const auto found = std::find_if(std::begin(keys), std::end(keys),
                                    [&key](const Key &one) { return key == QLatin1StringView(one.key); });
    return found == std::end(keys) ? Appearance::System : found->appearance;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mixed(const QColor &first, const QColor &second, double part)
{
    const auto channel = [part](int a, int b) { return int(a * part + b * (1 - part)); };
    return QColor(channel(first.red(), second.red()), channel(first.green(), second.green()),
                  channel(first.blue(), second.blue()));
}

QPalette paletteFor(Appearance appearance, const QPalette &system)
{
    switch (appearance) {
    case Appearance::Light:
        return paletteOf(lightGround());
    case Appearance::Dark:
        return paletteOf(darkGround());
    case Appearance::HighContrastLight:
        return paletteOf(highContrastLightGround());
    case Appearance::HighContrastDark:
        return paletteOf(highContrastDarkGround());
    case Appearance::System:
        break;
    }
    // Follow the desktop's choice of light or dark with our own, complete set.
    return paletteOf(isDark(system) ? darkGround() : lightGround());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double all = 20; // only black on white, or white on black
    return contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > all;
}

QColor quietText(const QPalette &palette)
{
    const double part = isHighContrast(palette) ? 0.85 : 0.7;
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), part);
}

QColor lineColour(const QPalette &palette)
{
    const double part = isHighContrast(palette) ? 0.6 : 0.14;
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), part);
}

} // namespace overlab::views
