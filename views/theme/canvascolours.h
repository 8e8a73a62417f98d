// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of drawings. Neutral surfaces and one accent; a tenant's own colour says tenancy, and only that.
#pragma once

#include <QColor>
#include <QPalette>

namespace overlab::views {

struct CanvasColours
{
    QColor ground;     ///< behind everything
    QColor grid;
    QColor surface;    ///< of cards
    QColor outline;
    QColor text;
    QColor quiet;      ///< text that matters less
    QColor accent;     ///< what is selected, or can be dropped on
    QColor refusal;    ///< what cannot
    QColor link;
    QColor note;       ///< a note's paper
    double stroke = 1; ///< how many times as wide as usual lines are: stronger in high contrast and for an audience
    bool isDark = false;
    bool isHighContrast = false;
};

CanvasColours canvasColours(const QPalette &palette);

/// A tenant's colour as it is readable as text or line on the ground of \a colours; a neutral one when it has none.
QColor tenantLine(const QColor &tenant, const CanvasColours &colours);
/// The same, as the fill of a zone or a network.
QColor tenantFill(const QColor &tenant, const CanvasColours &colours, bool isStrong);

} // namespace overlab::views
