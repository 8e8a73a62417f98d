// SPDX-License-Identifier: GPL-3.0-or-later
// The application's colours. No other folder names a colour by its value.
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

namespace overlab::views {

enum class Appearance { System, Light, Dark, HighContrastLight, HighContrastDark };

/// The order of menus and lists.
QList<Appearance> appearances();
/// As it is kept in settings: "high-contrast-dark".
QString appearanceKey(Appearance appearance);
/// System for a key that none has.
Appearance appearanceOf(const QString &key);

/// The colours of \a appearance; \a system is what the desktop gave at the start.
QPalette paletteFor(Appearance appearance, const QPalette &system);

/// Whether \a palette puts light text on a dark ground.
bool isDark(const QPalette &palette);

/// Whether \a palette is one of the two for people who need the strongest contrast.
bool isHighContrast(const QPalette &palette);

/// 1 (the same) to 21 (black and white), as WCAG 2 defines it.
double contrastRatio(const QColor &first, const QColor &second);

/// Text that matters less, readable on the window's ground.
QColor quietText(const QPalette &palette);

/// \a part (0 to 1) of \a first and the rest of \a second.
QColor mixed(const QColor &first, const QColor &second, double part);

/// Hairlines between areas.
QColor lineColour(const QPalette &palette);

} // namespace overlab::views
