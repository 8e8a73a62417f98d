// SPDX-License-Identifier: GPL-3.0-or-later
// The design file that validate, plan and apply are given: read here first, so that a mistake is
// told before any lab is asked.
#pragma once

#include "engine/client/labclient.h"
#include "engine/design/design.h"
#include "engine/design/diagnostic.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace overlab::cli {

class Output;

/// Prints "FILE:LINE:COLUMN: error: …" for each, to standard error.
void printDiagnostics(Output &output, const QList<design::Diagnostic> &diagnostics);

/// {"valid": …, "diagnostics": […]}, each with its sentence as "message".
QJsonObject diagnosticsDocument(const QList<design::Diagnostic> &diagnostics);

/// A design without errors; its warnings have been printed.
struct DesignFile
{
    QString labName; ///< the design's name
    client::DesignText text;
    design::Design design;
};

/// The text of \a path, read once: it may be a pipe. "-" is standard input. Throws
/// Refusal(Failed) when it cannot be read.
client::DesignText readText(const QString &path);

/// Reads and checks \a path. Throws what readText() throws, and Refusal(InvalidDesign) with the
/// diagnostics printed.
DesignFile readDesignFileFor(Output &output, const QString &path);

} // namespace overlab::cli
