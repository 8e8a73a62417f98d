// SPDX-License-Identifier: GPL-3.0-or-later
// Texts compared and merged line by line, so that an edit touches only the lines that it changes.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace overlab {

/// The lines [first, first + count) of the text before become \a lines. Each line has its line end, the last of a text
/// perhaps none.
struct LineHunk
{
    qsizetype first = 0;
    qsizetype count = 0;
    QList<QByteArray> lines;

    friend bool operator==(const LineHunk &, const LineHunk &) = default;
};

QList<QByteArray> linesOf(const QByteArray &text);

/// What turns \a before into \a after, first lines first; as few lines as possible where the texts are alike, one hunk
/// where hardly anything is.
QList<LineHunk> lineDifference(const QByteArray &before, const QByteArray &after);

/// The changes of both \a mine and \a theirs to \a base; nullopt when both change the same lines, each in another way.
std::optional<QByteArray> mergedLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

} // namespace overlab
