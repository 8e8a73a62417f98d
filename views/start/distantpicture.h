// SPDX-License-Identifier: GPL-3.0-or-later
// A small picture of a large design: shapes and lines as the canvas draws them far away, without words, without items. Any
// thread may draw it.
#pragma once

#include "views/start/designpreview.h"

namespace overlab::views {

/// More objects than can be read on a card.
bool isDistant(const design::Design &design);

/// \a design in the middle of the picture, as large as it fits; folded groups are open.
QImage distantPicture(const design::Design &design, const PictureForm &form);

} // namespace overlab::views
