// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QByteArray>

#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// ECMA-48, "Select graphic rendition".
QString codeOf(Colour colour)
{
    switch (colour) {
    case Colour::Plain:
        break;
    case Colour::Bold:
        return u"1"_s;
    case Colour::Dim:
        return u"2"_s;
    case Colour::Red:
        return u"31"_s;
    case Colour::Green:
        return u"32"_s;
    case Colour::Yellow:
        return u"33"_s;
    }
    return u"0"_s;
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

bool hasColours(int descriptor)
{
    // no-color.org: set and not empty means none.
    return isTerminal(descriptor) && qEnvironmentVariableIsEmpty("NO_COLOR") &&
           qgetenv("TERM") != "dumb";
}

QString coloured(const QString &text, Colour colour, int descriptor)
{
    if (colour == Colour::Plain || text.isEmpty() || !hasColours(descriptor))
        return text;
    return u"\x1b[%1m"_s.arg(codeOf(colour)) + text + u"\x1b[0m"_s;
}

TerminalExtent terminalExtent(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
        return {};
    return {size.ws_row, size.ws_col};
}

int displayWidth(QStringView text)
{
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        width += qMax(0, ::wcwidth(wchar_t(character)));
    return width;
}

QString fitted(const QString &text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString result;
    int width = 1; // of the ellipsis
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const char32_t point = character;
        width += qMax(0, ::wcwidth(wchar_t(character)));
        if (width > columns)
            break;
        result += QString::fromUcs4(&point, 1);
    }
    return columns > 0 ? result + u'…' : QString();
}

} // namespace overlab::cli
