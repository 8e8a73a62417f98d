// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/palettes.h"

namespace overlab::views {

namespace {

struct Ground
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor quiet;
    QColor button;
    QColor accent;
    QColor onAccent;
    QColor link;
};

Ground lightGround()
{
    return {QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0xf8, 0xf9, 0xfb),
            QColor(0x1d, 0x21, 0x27), QColor(0x8b, 0x93, 0x9e), QColor(0xfa, 0xfb, 0xfc),
            QColor(0x1f, 0x6f, 0xb8), QColor(0xff, 0xff, 0xff), QColor(0x1a, 0x5f, 0xa0)};
}

Ground darkGround()
{
    return {QColor(0x1e, 0x21, 0x26), QColor(0x17, 0x19, 0x1d), QColor(0x1b, 0x1e, 0x23),
            QColor(0xe6, 0xe8, 0xec), QColor(0x78, 0x80, 0x8b), QColor(0x2b, 0x2f, 0x36),
            QColor(0x2f, 0x81, 0xc9), QColor(0xff, 0xff, 0xff), QColor(0x6c, 0xb2, 0xf0)};
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
        palette.setColor(QPalette::Disabled, role, ground.quiet);
    }
    palette.setColor(QPalette::PlaceholderText, ground.quiet);
    palette.setColor(QPalette::Highlight, ground.accent);
    palette.setColor(QPalette::HighlightedText, ground.onAccent);
    palette.setColor(QPalette::Link, ground.link);
    return palette;
}

} // namespace

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

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.66);
}

QColor lineColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.14);
}

} // namespace overlab::views
