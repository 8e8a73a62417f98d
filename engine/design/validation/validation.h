// SPDX-License-Identifier: GPL-3.0-or-later
// The only judge of what is valid. Rules live in the files beside, one a subject; each has its own
// code in diagnosticcodes.cpp.
#pragma once

#include "engine/design/design.h"
#include "engine/design/diagnostic.h"
#include "engine/design/validation/places.h"

#include <QList>

namespace overlab::design {

/// Everything that is wrong or odd with \a design, in no particular order. \a places gives the
/// diagnostics their places; an edited design that has no file needs none. Values that \a places
/// calls damaged cause no further diagnostics.
QList<Diagnostic> validateDesign(const Design &design, const Places &places = {});

} // namespace overlab::design
