// SPDX-License-Identifier: GPL-3.0-or-later
// How a person wrote a design's text: kept where an edit of the drawing does not touch it.
#pragma once

#include "engine/design/designreader.h"

namespace overlab::design {

/// \a text, which means \a before, with the new names of what \a after has at the same place under another one: comments
/// stay at what is renamed.
QByteArray withNamesOf(const QByteArray &text, const ReadResult &before, const Design &after);

/// The text of \a after in the ways of \a text, which means \a before. Where an object is not as it was, it is written as
/// the writer does. nullopt: that cannot be done, and all of it has to be.
std::optional<QByteArray> keptLayout(const QByteArray &text, const ReadResult &before, const Design &after);

} // namespace overlab::design
