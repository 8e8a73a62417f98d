// SPDX-License-Identifier: GPL-3.0-or-later
// Design → YAML text. Together with designreader the only user of the design's YAML form.
#pragma once

#include "engine/design/design.h"

#include <QByteArray>
#include <QStringList>

namespace overlab::design {

/// \a design as a readable file that readDesign() turns into the same design. Only what was given
/// is written, never what is derived. Comments of \a previousText stay at the objects that they
/// stand at, above or at the end of the line; anchors and aliases are written out.
QByteArray writeDesign(const Design &design, const QByteArray &previousText = {});

/// The comments of \a previousText that writeDesign() cannot keep, because what they stand at is
/// gone or the text is not YAML; in the order of the file, each beginning with '#'.
QStringList lostComments(const Design &design, const QByteArray &previousText);

} // namespace overlab::design
