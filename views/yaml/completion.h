// SPDX-License-Identifier: GPL-3.0-or-later
// What can be written at a place of a design's text: the keys that the format has there, or the words of a value. From
// the format's schema, and from how the lines are indented, since a text that is being typed is no YAML most of the time.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace overlab::views {

/// A cursor in a text, in bytes; both count from 0.
struct CompletionPlace
{
    QList<QByteArray> lines; ///< of the whole text, without line ends
    qsizetype line = 0;
    qsizetype column = 0;
};

struct Completions
{
    int typed = 0;     ///< bytes before the cursor that they replace
    QStringList words; ///< sorted; a key has its colon
};

Completions completionsAt(const CompletionPlace &place);

} // namespace overlab::views
