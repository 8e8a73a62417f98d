// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace overlab::views {

namespace {

constexpr QSize frame(8, 32); ///< about what window managers add

} // namespace

QSize withinScreen(const QWidget &window, QSize wanted)
{
    const QScreen *const screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}

} // namespace overlab::views
