// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the design format as people read them. A key without a row here is shown as the file has it.
#pragma once

#include "engine/design/objectid.h"

#include <QString>

namespace overlab::views {

/// "Address": what a field, group or list is called.
QString fieldLabel(const QString &section, const QString &key);
/// What it is for, in a sentence; empty where the label says it all.
QString fieldHint(const QString &section, const QString &key);
/// What holds where nothing is given and nothing is derived: "no limit".
QString absentWords(const QString &section, const QString &key);
/// One item of a list: "Subnet 2".
QString itemLabel(const QString &section, const QString &key, qsizetype number);
/// Add one to a list: "Add a subnet".
QString addLabel(const QString &section, const QString &key);

/// "Machine": the kind of a drawn object.
QString kindLabel(design::ObjectKind kind);
/// "red/vm-1" or, of a note, a word.
QString objectLabel(const design::ObjectId &id);

} // namespace overlab::views
