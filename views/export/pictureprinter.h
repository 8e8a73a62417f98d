// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on paper.
#pragma once

#include "views/export/picture.h"

class QPrinter;
class QWidget;

namespace overlab::views {

/// Lets the person choose printer and paper, and prints \a picture as the document \a title on one page. Comes back at
/// once.
void printPicture(const Picture &picture, const QString &title, QWidget *window);

/// On one page of \a printer, as large as fits. False: it could not be printed.
bool paintPage(QPrinter &printer, const Picture &picture);

} // namespace overlab::views
