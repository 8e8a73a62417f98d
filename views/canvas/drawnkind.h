// SPDX-License-Identifier: GPL-3.0-or-later
// What a palette offers and a hand can put on the drawing: a kind of object, and how it travels in a drag.
#pragma once

#include "engine/design/objectid.h"

class QMimeData;

namespace overlab::views {

struct DrawnKind
{
    DrawnKind(design::ObjectKind ofKind = design::ObjectKind::Machine, bool asLight = false) : kind(ofKind), isLight(asLight) {}

    design::ObjectKind kind;
    bool isLight; ///< of a machine: a light guest

    friend bool operator==(const DrawnKind &, const DrawnKind &) = default;
};

/// Of a drag from the palette: the number of the kind, and the word "light" behind it for a light guest.
QString drawnKindMime();
void putInto(QMimeData &data, DrawnKind kind);
/// nullopt: \a data has none.
std::optional<DrawnKind> drawnKindIn(const QMimeData &data);

} // namespace overlab::views
