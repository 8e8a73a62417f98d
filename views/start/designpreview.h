// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a design, drawn as the canvas draws it.
#pragma once

#include "engine/design/design.h"

#include <QImage>
#include <QPalette>

namespace overlab::views {

struct PictureForm
{
    QSize size; ///< without the ratio
    double ratio = 1; ///< pixels of the screen for one of \c size
    QPalette palette{};
};

/// \a design in the middle of the picture, as large as it fits. Takes some milliseconds for ten objects: the GUI's thread
/// draws one at a time (PreviewShelf).
QImage designPicture(const design::Design &design, const PictureForm &form);

} // namespace overlab::views
