// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/screenroom.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr QSize frame(8, 32); ///< about what window managers add

} // namespace

QSize withinScreen(const QWidget &window, QSize wanted)
{
    const QScreen *const screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}

void centreOverParent(QWidget &window)
{
    const QScreen *const screen = window.screen();
    if (!screen || !window.parentWidget())
        return;
    QRect place = window.frameGeometry();
    place.moveCenter(window.parentWidget()->window()->frameGeometry().center());
    const QRect room = screen->availableGeometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveLeft(std::max(place.left(), room.left()));
    place.moveTop(std::max(place.top(), room.top()));
    window.move(place.topLeft());
}

} // namespace overlab::views
