// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl apply: makes the lab match the design, starting the lab when it does not run.
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/problemlist.h"
#include "app/cli/progressline.h"
#include "app/cli/refusal.h"

#include <QLocale>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QString summary(const client::ApplyReport &report)
{
    const QString counts = Cli::tr("%n created", "objects of a lab", report.created) + u", "_s +
                           Cli::tr("%n changed", "objects of a lab", report.changed) + u", "_s +
                           Cli::tr("%n removed", "objects of a lab", report.removed) + u", "_s +
                           Cli::tr("%n unchanged", "objects of a lab", report.unchanged);
    return Cli::tr("%1: %2, in %3 s", "lab, counts, seconds")
        .arg(report.lab, counts, QLocale().toString(report.seconds, 'f', 1));
}

/// The report of the engine, with a progress line meanwhile.
QCoro::Task<client::ApplyReport> applyWithProgress(client::LabAddress address,
                                                   client::DesignText text)
{
    ProgressLine progress(address.name);
    client::LabClient lab(address);
    QObject::connect(&lab, &client::LabClient::progressed, &progress, &ProgressLine::show);
    co_await lab.connectOrStart();
    const client::ApplyReport report = co_await lab.apply(std::move(text));
    co_return report;
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    const DesignFile file = readDesignFileFor(output, context.arguments().constFirst());
    const client::LabAddress address = labForDesign(context, file.labName);
    const client::ApplyReport report = co_await applyWithProgress(address, file.text);
    output.json(report.json);
    printProblems(output, report.problems);
    output.result(summary(report));
    co_return report.hasErrors() ? Failed : Done;
}

} // namespace

Command applyCommand()
{
    Command command;
    command.name = u"apply"_s;
    command.synopsis = u"FILE"_s;
    command.summary = Cli::tr("makes the lab match the design");
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
