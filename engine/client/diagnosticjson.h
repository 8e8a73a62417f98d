// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics of a design as the protocol writes them.
#pragma once

#include "engine/base/error.h"
#include "engine/design/diagnostic.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overlab::client {

/// {"severity", "code", "arguments", "file", "line", "column", "object"}.
QJsonObject diagnosticToJson(const design::Diagnostic &diagnostic);
design::Diagnostic diagnosticFromJson(const QJsonObject &json);

/// The diagnostics that came with an error of the engine; empty for every other error.
QList<design::Diagnostic> diagnosticsOf(const Error &error);

} // namespace overlab::client
