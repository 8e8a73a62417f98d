// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of overlabctl, each from the file of its name.
#pragma once

#include "app/cli/command.h"

namespace overlab::cli {

Command applyCommand();
Command captureCommand();
Command checkCommand();
Command consoleCommand();
Command countersCommand();
Command destroyCommand();
Command doctorCommand();
Command eventsCommand();
Command execCommand();
Command fdbCommand();
Command flowsCommand();
Command listCommand();
Command pathCommand();
Command pingCommand();
Command planCommand();
Command reachCommand();
Command rebootCommand();
Command shellCommand();
Command startCommand();
Command statusCommand();
Command stopCommand();
Command tableCommand();
Command validateCommand();
Command vncCommand();

/// All of them, in the order of the help.
QList<Command> allCommands();

} // namespace overlab::cli
