// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

namespace overlab::cli {

QList<Command> allCommands()
{
    return {doctorCommand(), validateCommand(), planCommand(),   applyCommand(), listCommand(),
            statusCommand(), destroyCommand(),  execCommand(),   shellCommand(), consoleCommand(),
            startCommand(),  stopCommand(),     rebootCommand(), pingCommand(), pathCommand(),
            reachCommand(),  checkCommand(),    flowsCommand(), fdbCommand(),   tableCommand(),
            countersCommand(), eventsCommand(), captureCommand(), vncCommand()};
}

} // namespace overlab::cli
