// SPDX-License-Identifier: GPL-3.0-or-later
// How large a window may be: the screen may be small, or its scale large.
#pragma once

#include <QSize>

class QWidget;

namespace overlab::views {

/// \a wanted, but with its frame and title bar no larger than the screen that \a window is on.
QSize withinScreen(const QWidget &window, QSize wanted);
/// Moves \a window over the middle of its parent's window, as far as the screen has room. For windows that change their
/// size while they are shown: they grow from their corner else, and out of the screen.
void centreOverParent(QWidget &window);

} // namespace overlab::views
