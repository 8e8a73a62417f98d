// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consoleuse.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/stdiobridge.h"
#include "app/cli/terminal.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

QCoro::Task<int> useConsole(Context &context, client::ProcessSession &session, QString machine)
{
    BridgeOptions options;
    options.isTerminal = isTerminal(STDIN_FILENO);
    options.hasEscapeKey = options.isTerminal;
    options.endsWithInput = true;
    if (options.isTerminal)
        context.output.message(Cli::tr("Console of %1. Ctrl-] leaves it.").arg(machine));
    int status = Failed;
    {
        StdioBridge bridge(session, options);
        const QFuture<int> ended = bridge.run();
        status = co_await ended;
    } // the terminal is ours again
    if (options.isTerminal)
        context.output.message(u'\n' + Cli::tr("Console of %1 left.").arg(machine));
    co_return status;
}

} // namespace overlab::cli
