// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl without its main(): takes the words, runs the command, turns what was thrown into a
// sentence and an exit status.
#pragma once

#include <QStringList>

namespace overlab::cli {

/// Runs an event loop until the command has ended. \a words are those behind the program's name.
/// A QCoreApplication must exist. Returns the exit status.
int runProgram(const QStringList &words);

/// To call first in main(): Qt wants UTF-8 and would complain on standard error in the C locale.
void prepareLocale();

} // namespace overlab::cli
