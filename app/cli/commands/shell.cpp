// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl shell: an interactive shell in a place of the lab; without a terminal it reads its
// commands from standard input. Of a virtual machine it is the serial console.
#include "app/cli/commands/commands.h"
#include "app/cli/consoleuse.h"
#include "app/cli/labselection.h"
#include "app/cli/refusal.h"
#include "app/cli/stdiobridge.h"
#include "app/cli/terminal.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<int> run(Context &context)
{
    const TerminalExtent extent = terminalExtent(STDIN_FILENO);
    client::ProcessRequest request;
    request.place = context.arguments().constFirst();
    request.isTerminal = isTerminal(STDIN_FILENO);
    request.rows = extent.rows;
    request.columns = extent.columns;
    request.term = qEnvironmentVariable("TERM", u"xterm"_s);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const std::unique_ptr<client::ProcessSession> session = co_await lab->startProcess(request);

    if (session->isConsole()) {
        const int left = co_await useConsole(context, *session, request.place);
        co_return left;
    }
    BridgeOptions options;
    options.isTerminal = request.isTerminal;
    StdioBridge bridge(*session, options);
    const QFuture<int> ended = bridge.run();
    const int status = co_await ended;
    co_return status;
}

} // namespace

Command shellCommand()
{
    Command command;
    command.name = u"shell"_s;
    command.synopsis = u"PLACE"_s;
    command.summary = Cli::tr("an interactive shell in a place");
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.isInteractive = true;
    command.run = run;
    return command;
}

} // namespace overlab::cli
