// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of curves in a chart, told apart by people who see colours differently, too.
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace overlab::views {

/// Eight, the most telling first; readable on \a palette's Base. After Okabe and Ito, "Color Universal Design" (2008).
QList<QColor> seriesColours(const QPalette &palette);

} // namespace overlab::views
