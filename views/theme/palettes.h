// SPDX-License-Identifier: GPL-3.0-or-later
// The application's colours. No other folder names a colour by its value.
#pragma once

#include <QColor>
#include <QPalette>

namespace overlab::views {

enum class Appearance { System, Light, Dark };

/// The colours of \a appearance; \a system is what the desktop gave at the start.
QPalette paletteFor(Appearance appearance, const QPalette &system);

/// Whether \a palette puts light text on a dark ground.
bool isDark(const QPalette &palette);

/// Text that matters less, readable on the window's ground.
QColor quietText(const QPalette &palette);

/// \a part (0 to 1) of \a first and the rest of \a second.
QColor mixed(const QColor &first, const QColor &second, double part);

/// Hairlines between areas.
QColor lineColour(const QPalette &palette);

} // namespace overlab::views
