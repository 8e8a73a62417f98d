// SPDX-License-Identifier: GPL-3.0-or-later
// What the clipboard has, before a shell gets it: whether a person should look at it first, and how it is typed.
#pragma once

#include <QByteArray>
#include <QString>

namespace overlab::views {

/// It has several lines, of which each could be run, or is very long.
bool isDoubtful(const QString &text);
/// As it is typed: a line ends with Enter, and nothing is in it that would be a key with a meaning, as Esc or Ctrl+C.
QByteArray typedBytes(const QString &text);
/// All of it in one line, with spaces between.
QString inOneLine(const QString &text);

} // namespace overlab::views
