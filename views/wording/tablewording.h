// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the tables of a lab's places.
#pragma once

#include "engine/client/livetable.h"

#include <QString>
#include <QStringList>

namespace overlab::views {

/// Codes of the tables that there are, in a sensible order; app/daemon/tabletopics.h.
QStringList tableKinds();
/// "Forwarding database", "Routes" …
QString tableName(const QString &kind);
/// Whether only a node has it, and no namespace of one.
bool isTableOfNode(const QString &kind);
/// The heading of a column by its code: "MAC", "Age (s)".
QString columnName(const QString &column);
/// A cell for people: sizes and times in their format, everything else as it is.
QString cellText(const QString &column, const QString &cell);
/// Columns whose cells are numbers: sorted as such, on the right.
bool isNumberColumn(const QString &column);

} // namespace overlab::views
