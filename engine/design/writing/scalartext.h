// SPDX-License-Identifier: GPL-3.0-or-later
// One scalar as YAML text.
#pragma once

#include <QString>

namespace overlab::design {

/// \a text without quotes where YAML 1.2 and 1.1 read it as the same text, else in double quotes.
/// \a inFlow: inside of [] or {}, where commas and brackets are taken.
QString scalarText(const QString &text, bool inFlow);

/// Whether \a text can be a literal block (|), which keeps it readable: several lines, printable,
/// at most one line end at its end.
bool isLiteral(const QString &text);

} // namespace overlab::design
