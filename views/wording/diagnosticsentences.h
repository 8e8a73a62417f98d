// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sentences behind diagnosticwording, one a code of engine/design/diagnosticcodes.cpp.
#pragma once

#include <QString>

namespace overlab::views {

/// Untranslated, marked for translation in the context "Diagnostics"; %1… are the code's arguments.
struct DiagnosticText
{
    const char *code;
    const char *text;
    const char *withoutLast = nullptr; ///< when the last argument is empty
};

/// The row of \a code, or nullptr.
const DiagnosticText *findDiagnosticSentence(const QString &code);

} // namespace overlab::views
