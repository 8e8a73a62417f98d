// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorpage.h"

#include "views/inspector/shownfields.h"

namespace overlab::views {

InspectorPage pageOf(const PageSource &source)
{
    InspectorPage page;
    ValueCache values(source.design, source.placements);
    const auto isOpen = [&source](const QString &key, bool otherwise) { return source.open.value(key, otherwise); };
    page.rows = formFor(values, source.selection, isOpen);
    page.isSameForm = page.rows == source.shown;
    if (page.isSameForm)
        page.rows = source.shown;
    ShownFields fields(values, source.derived);
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const FormRow &row = page.rows.at(i);
        if (row.kind == FormRow::Kind::Field)
            page.fields.insert(i, fields.shown(row));
        else if (row.kind == FormRow::Kind::Item)
            page.summaries.insert(i, fields.summary(row));
    }
    page.problems = placedDiagnostics(source.diagnostics, values, source.selection, page.rows);
    return page;
}

} // namespace overlab::views
