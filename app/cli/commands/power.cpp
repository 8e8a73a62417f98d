// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl start, stop and reboot: the power of a machine.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "views/wording/statewording.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<int> setPower(Context &context, client::Power power)
{
    const QString machine = context.arguments().constFirst();
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const QString state = co_await lab->setPower(machine, power);
    context.output.json(QJsonObject{{u"machine"_s, machine}, {u"state"_s, state}});
    context.output.result(
        Cli::tr("%1: %2", "machine, state").arg(machine, views::stateName(state)));
    co_return Done;
}

Command powerCommand(const QString &name, const QString &summary)
{
    Command command;
    command.name = name;
    command.synopsis = u"VM"_s;
    command.summary = summary;
    command.fewestArguments = 1;
    command.mostArguments = 1;
    return command;
}

} // namespace

Command startCommand()
{
    Command command = powerCommand(u"start"_s, Cli::tr("switches a machine on"));
    command.run = [](Context &context) { return setPower(context, client::Power::Start); };
    return command;
}

Command stopCommand()
{
    Command command = powerCommand(u"stop"_s, Cli::tr("switches a machine off"));
    command.run = [](Context &context) { return setPower(context, client::Power::Stop); };
    return command;
}

Command rebootCommand()
{
    Command command = powerCommand(u"reboot"_s, Cli::tr("switches a machine off and on"));
    command.run = [](Context &context) { return setPower(context, client::Power::Reboot); };
    return command;
}

} // namespace overlab::cli
