// SPDX-License-Identifier: GPL-3.0-or-later
// A design's diagnostics as sentences. The engine sends codes and values; only here they meet a
// language. Translation context "Diagnostics".
#pragma once

#include "engine/design/diagnostic.h"

#include <QString>

namespace overlab::views {

/// What is wrong and what to do, in one or two sentences. A code of a newer engine that this
/// version does not know is said with its values.
QString diagnosticSentence(const design::Diagnostic &diagnostic);

/// "FILE:LINE:COLUMN: error|warning: SENTENCE [code]". The words error and warning are not
/// translated, since editors look for them; what is about the whole file stands at 1:1.
QString diagnosticLine(const design::Diagnostic &diagnostic);

/// The untranslated sentence of \a code with its %1…, empty when there is none; for tests.
QString diagnosticTemplate(const QString &code);

} // namespace overlab::views
