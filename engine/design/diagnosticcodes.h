// SPDX-License-Identifier: GPL-3.0-or-later
// Every code that a Diagnostic of a design can have. The table is the contract between the reader
// and the validation, which make diagnostics, and views/wording, which has a sentence for each.
#pragma once

#include "engine/design/diagnostic.h"

#include <QLatin1StringView>
#include <QList>

namespace overlab::design {

/// One row of the table in diagnosticcodes.cpp.
struct DiagnosticCode
{
    QLatin1StringView name; ///< "unknown-key": stable
    Severity severity = Severity::Error;
    int argumentCount = 0;
    QLatin1StringView arguments; ///< their meanings in order, separated by ", "
};

/// All codes, by subject.
const QList<DiagnosticCode> &diagnosticCodes();

/// The row of \a name, or nullptr.
const DiagnosticCode *findDiagnosticCode(QStringView name);

/// A diagnostic with the severity that its code has. An unknown code or a wrong number of arguments
/// is a programmer's mistake.
Diagnostic makeDiagnostic(const QString &code, const QStringList &arguments,
                          const Location &location, const QString &object = {}, const QString &path = {});

} // namespace overlab::design
