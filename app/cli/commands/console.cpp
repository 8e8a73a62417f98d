// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl console: the serial console of a machine. Ctrl-] leaves; so does the end of the input
// when that is no terminal.
#include "app/cli/commands/commands.h"
#include "app/cli/consoleuse.h"
#include "app/cli/labselection.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether the engine refused because of what the machine is: then it names the machine, and
/// otherwise what the host lacks.
bool isRefusedForItsKind(const Error &error, const QString &machine)
{
    return error.code() == ErrorCode::NotSupported &&
           (error.subject() == machine || error.subject().endsWith(u'/' + machine));
}

/// \a lab outlives the call.
QCoro::Task<std::unique_ptr<client::ProcessSession>>
openConsole(client::LabClient &lab, QString machine, TerminalExtent extent)
{
    try {
        std::unique_ptr<client::ProcessSession> session =
            co_await lab.openConsole(machine, extent.rows, extent.columns);
        co_return session;
    } catch (const Error &error) {
        if (!isRefusedForItsKind(error, machine))
            throw;
    }
    throw Refusal(Failed, Cli::tr("“%1” is a light guest and has no serial console; “overlabctl "
                                  "shell %1” opens a shell there.")
                              .arg(machine));
}

QCoro::Task<int> run(Context &context)
{
    const QString machine = context.arguments().constFirst();
    const TerminalExtent extent = terminalExtent(STDIN_FILENO);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const std::unique_ptr<client::ProcessSession> session =
        co_await openConsole(*lab, machine, extent);

    const int status = co_await useConsole(context, *session, machine);
    co_return status;
}

} // namespace

Command consoleCommand()
{
    Command command;
    command.name = u"console"_s;
    command.synopsis = u"VM"_s;
    command.summary = Cli::tr("the serial console of a machine; Ctrl-] leaves it");
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.isInteractive = true;
    command.run = run;
    return command;
}

} // namespace overlab::cli
