// SPDX-License-Identifier: GPL-3.0-or-later
// Which finding of validation belongs to which field of the inspector: by its code, the object and the value that it
// names. What no open field can show stands at the top.
#pragma once

#include "engine/design/diagnostic.h"
#include "views/inspector/inspectorform.h"

namespace overlab::views {

struct PlacedDiagnostics
{
    QHash<qsizetype, design::Diagnostic> byRow; ///< index of the row; errors before warnings
    QList<design::Diagnostic> atTop;
};

/// \a diagnostics of what \a selection shows in \a rows; those of other objects are left out.
PlacedDiagnostics placedDiagnostics(const QList<design::Diagnostic> &diagnostics, ValueCache &values,
                                    const FormSelection &selection, const QList<FormRow> &rows);

/// The keys that \a diagnostic can be about; none: the object as a whole.
QStringList diagnosedKeys(const design::Diagnostic &diagnostic);

} // namespace overlab::views
