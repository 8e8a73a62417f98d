// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing and its text, each edited by hand: what both become. Neither side's edits are lost: they meet line by line,
// and where they contradict each other nothing is decided.
#pragma once

#include "engine/design/designreader.h"

#include <optional>

namespace overlab::design {

/// What text and drawing were when they last meant the same, and what they are now.
struct TextState
{
    Design agreed;                      ///< what base means
    QByteArray base;                    ///< empty: the drawing has no text yet
    QByteArray text;                    ///< as a person left it; it may not even be YAML
    Design drawn;
    std::optional<QByteArray> recorded; ///< the text that drawn had when it was drawn before: undo brings it back
};

struct MergedText
{
    QByteArray base; ///< the text of the drawing as it is now
    QByteArray text; ///< with what the person typed
    ReadResult read; ///< of text
    /// The drawing's edits are in base alone: the person changed the same lines.
    bool isContradicted = false;
    /// read.design is another design than the drawn one, or text another text for it, and has no errors but those that
    /// the drawing has itself: the drawing may become it.
    bool isEdit = false;
    QStringList lostComments; ///< of base, whose objects the drawing's edits took away
};

/// Lines that the drawing's edits leave alone stay as they were written. Takes a while for large designs: not for the
/// thread of the views.
MergedText mergedText(const TextState &state, const QString &fileName);

} // namespace overlab::design
