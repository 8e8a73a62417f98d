// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl destroy: ends a lab and proves that nothing of it is left on the host.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/client/endlab.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// endLab(), with the command line's words for a lab that does not run.
QCoro::Task<client::EndReport> end(client::LabAddress address)
{
    try {
        const client::EndReport report = co_await client::endLab(address);
        co_return report;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    const QString sentence = co_await notRunningSentence(address);
    throw Refusal(NoSuchThing, sentence);
}

QString goneSentence(const QString &lab, client::EndReport::Way way)
{
    if (way == client::EndReport::Way::WasStopped)
        return Cli::tr("The lab “%1” had stopped; its folder was removed. Processes, namespaces, "
                       "mounts, links and files were checked: nothing is left.")
            .arg(lab);
    return Cli::tr("The lab “%1” has ended. Processes, namespaces, mounts, links and "
                   "files were checked: nothing is left.")
        .arg(lab);
}

void printGone(Output &output, const QString &lab, const client::EndReport &report)
{
    if (report.gone.isGone) {
        output.result(goneSentence(lab, report.way));
        return;
    }
    output.message(Cli::tr("The lab “%1” has ended, but something is left:").arg(lab));
    for (const QString &left : report.gone.left)
        output.message(u"    "_s + left);
}

QCoro::Task<int> run(Context &context)
{
    const client::LabAddress address = co_await selectLab(context, LabKind::StoppedToo);
    const client::EndReport report = co_await end(address);
    if (report.way == client::EndReport::Way::WithoutEngine)
        context.output.message(Cli::tr("The engine of the lab “%1” did not answer; the lab was "
                                       "ended without it.")
                                   .arg(address.name));
    QJsonObject json = report.gone.json;
    json.insert(u"lab"_s, address.name);
    context.output.json(json);
    printGone(context.output, address.name, report);
    co_return report.gone.isGone ? Done : Failed;
}

} // namespace

Command destroyCommand()
{
    Command command;
    command.name = u"destroy"_s;
    command.summary = Cli::tr("ends the lab and proves that nothing is left");
    command.run = run;
    return command;
}

} // namespace overlab::cli
