// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl apply: makes the lab match the design, starting the lab when it does not run.
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/problemlist.h"
#include "app/cli/progressline.h"
#include "app/cli/refusal.h"
#include "app/cli/signalwatch.h"
#include "engine/client/endlab.h"
#include "engine/client/labuplink.h"
#include "views/wording/listwording.h"

#include <QLocale>

#include <csignal>
#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QString summary(const client::ApplyReport &report)
{
    if (report.isRefused)
        return Cli::tr("%1: nothing was changed").arg(report.lab);
    const QString counts = views::listed({Cli::tr("%n created", "objects of a lab", report.created),
                                          Cli::tr("%n changed", "objects of a lab", report.changed),
                                          Cli::tr("%n removed", "objects of a lab", report.removed),
                                          Cli::tr("%n unchanged", "objects of a lab", report.unchanged)});
    return Cli::tr("%1: %2, in %3 s", "lab, counts, seconds")
        .arg(report.lab, counts, QLocale().toString(report.seconds, 'f', 1));
}

/// What an interrupted apply leaves behind.
QString interruptedSentence(const QString &lab, bool hasBegun)
{
    if (hasBegun)
        return Cli::tr("Interrupted. The engine of the lab “%1” goes on with the design: "
                       "“overlabctl status --lab %1” shows how far it is, “overlabctl destroy "
                       "--lab %1” ends it.")
            .arg(lab);
    return Cli::tr("Interrupted before the lab “%1” was given the design: nothing was changed. If "
                   "it was just being started, “overlabctl list” shows it and “overlabctl destroy "
                   "--lab %1” ends it.")
        .arg(lab);
}

/// The report of the engine, with a progress line meanwhile. Ctrl-C ends the program from here.
/// \a output belongs to the program and outlives every command.
QCoro::Task<client::ApplyReport> applyWithProgress(client::LabAddress address,
                                                   client::DesignText text, Output &output)
{
    ProgressLine progress(address.name);
    client::LabClient lab(address);
    QObject::connect(&lab, &client::LabClient::progressed, &progress, &ProgressLine::show);
    bool hasBegun = false;
    SignalWatch watch({SIGINT});
    QObject::connect(&watch, &SignalWatch::caught, &progress, [&] {
        progress.leave();
        output.failure(Refusal(Interrupted, interruptedSentence(address.name, hasBegun)));
        // The engine does not need us, and waiting for its answer is what the person is tired of.
        ::_exit(Interrupted);
    });
    co_await lab.connectOrStart();
    hasBegun = true;
    const client::ApplyReport report = co_await lab.apply(std::move(text));
    co_return report;
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    const DesignFile file = readDesignFileFor(output, context.arguments().constFirst());
    const client::LabAddress address = labForDesign(context, file.labName);
    client::DesignText text = file.text;
    text.uplink = context.invocation.has(u"uplink"_s);
    client::ApplyReport report = co_await applyWithProgress(address, text, output);
    if (text.uplink && !report.isCancelled)
        report = co_await client::withUplink(address, report);
    output.json(report.json);
    printProblems(output, report.problems);
    output.result(summary(report));
    if (report.isRefused)
        co_await client::endIfUnused(address);
    co_return report.hasErrors() ? Failed : Done;
}

} // namespace

Command applyCommand()
{
    Command command;
    command.name = u"apply"_s;
    command.synopsis = u"FILE [--uplink]"_s;
    command.summary = Cli::tr("makes the lab match the design");
    command.options = {{u"uplink"_s, {}, Cli::tr("“outside” leads to the real network, until the "
                                                 "next apply without it")}};
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
