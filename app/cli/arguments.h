// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a command line apart. Options may stand before or behind the command's name.
#pragma once

#include "app/cli/command.h"

namespace overlab::cli {

/// Takes \a words (without the program's name) apart. --help and --version are options of the
/// result. The result points into \a commands. Throws Refusal(WrongUsage) with a sentence.
Invocation parseArguments(const QStringList &words, const QList<Command> &commands);

} // namespace overlab::cli
