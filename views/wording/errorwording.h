// SPDX-License-Identifier: GPL-3.0-or-later
// An Error as people read it: what failed and where, what to try, and the evidence behind. The
// command line prints errorText(); the window shows the sentence and keeps the evidence folded.
#pragma once

#include "engine/base/error.h"

#include <QString>

namespace overlab::views {

/// What failed and where, as one sentence.
QString errorSentence(const Error &error);

/// What to try next, as a sentence; empty when there is nothing to say.
QString errorAdvice(const Error &error);

/// Sentence, evidence (the command and its output, indented) and advice, one below the other.
QString errorText(const Error &error);

} // namespace overlab::views
