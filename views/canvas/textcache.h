// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a drawing that are laid out once and not each time they are painted. For the thread of the views alone.
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace overlab::views {

enum class CanvasFont { Title, Detail, Address, Label, Device };

/// The application's font in a drawing's sizes; an address is in a fixed width, to be compared digit by digit.
QFont canvasFont(CanvasFont font);
double canvasTextWidth(CanvasFont font, const QString &text);
/// How near \a detail pixels a scene unit are for one who reads, where each pixel has \a ratio dots in a row: smaller
/// letters are as sharp there, though not as large.
double readingDetail(double detail, double ratio);

/// \a text in one line, elided to the width of \a area, in the painter's pen.
void paintCachedText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, CanvasFont font, const QString &text);
/// The Markdown of a note, in the colour \a text.
void paintMarkdown(QPainter &painter, const QRectF &area, const QString &markdown, const QColor &text, const QColor &link);
/// Of another font, or in another language.
void forgetCachedTexts();

} // namespace overlab::views
