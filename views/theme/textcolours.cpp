// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/textcolours.h"

#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

namespace overlab::views {

namespace {

void setLightInks(TextColours &colours)
{
    colours.key = QColor(0x1a, 0x5f, 0xa0);
    colours.string = QColor(0x2d, 0x7a, 0x46);
    colours.number = QColor(0x9a, 0x4f, 0x00);
}

void setDarkInks(TextColours &colours)
{
    colours.key = QColor(0x7c, 0xb7, 0xf2);
    colours.string = QColor(0x8f, 0xcf, 0xa0);
    colours.number = QColor(0xe5, 0xb5, 0x6b);
}

/// Nothing but the palette's own colours: somebody chose them to be able to read.
void setStarkInks(TextColours &colours, const QPalette &palette)
{
    colours.key = colours.text;
    colours.string = palette.color(QPalette::Link);
    colours.number = colours.text;
    colours.comment = colours.text;
    colours.sign = colours.text;
    colours.lineNumber = colours.text;
    colours.currentLine = mixed(colours.text, colours.ground, 0.16);
}

} // namespace

TextColours textColours(const QPalette &palette)
{
    TextColours colours;
    colours.ground = palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::Text);
    colours.comment = mixed(colours.text, colours.ground, 0.6);
    colours.sign = mixed(colours.text, colours.ground, 0.7);
    colours.margin = palette.color(QPalette::Window);
    colours.lineNumber = quietText(palette);
    colours.currentLine = mixed(colours.text, colours.ground, 0.05);
    colours.selection = palette.color(QPalette::Highlight);
    colours.selectedText = palette.color(QPalette::HighlightedText);
    colours.error = stateColour(StateKind::Fault, palette);
    colours.warning = stateColour(StateKind::Partial, palette);
    colours.found = colours.warning;
    colours.found.setAlpha(70);
    colours.isStark = isHighContrast(palette);
    if (isDark(palette))
        setDarkInks(colours);
    else
        setLightInks(colours);
    if (colours.isStark)
        setStarkInks(colours, palette);
    return colours;
}

} // namespace overlab::views
