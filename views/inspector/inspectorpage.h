// SPDX-License-Identifier: GPL-3.0-or-later
// All that the inspector shows of a selection, worked out from values alone: of a selection of thousands another thread
// does it.
#pragma once

#include "views/inspector/derivedvalues.h"
#include "views/inspector/diagnosticplaces.h"
#include "views/inspector/fieldeditor.h"

namespace overlab::views {

/// What a page follows from; copies, which cost little.
struct PageSource
{
    design::Design design;
    ValueCache::Placements placements;
    FormSelection selection;
    QHash<QString, bool> open; ///< what somebody opened or closed
    Derived derived;
    QList<design::Diagnostic> diagnostics;
    QList<FormRow> shown; ///< the rows that there are
};

struct InspectorPage
{
    QList<FormRow> rows;
    bool isSameForm = false; ///< they are those that there were
    QHash<qsizetype, FieldShown> fields; ///< by row
    QHash<qsizetype, QString> summaries; ///< of items
    PlacedDiagnostics problems;
};

InspectorPage pageOf(const PageSource &source);

} // namespace overlab::views
