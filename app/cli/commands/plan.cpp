// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl plan: what apply would do, step by step, or as the commands a person would type. A lab
// that does not run is started empty for the answer and ended again, so that nothing stays behind.
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/planlines.h"
#include "app/cli/problemlist.h"
#include "app/cli/refusal.h"
#include "engine/client/labplan.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

void printSteps(Output &output, const client::PlanReport &report)
{
    for (const client::PlanStep &step : report.steps)
        output.result(planStepLine(step));
    output.result(planCounts(report));
}

void printScript(Output &output, const client::PlanReport &report)
{
    output.result(u"#!/bin/sh"_s);
    output.result(u"# "_s
                  + Cli::tr("Run it in each node: overlabctl exec NODE -- sh < SCRIPT. Elsewhere it "
                            "does nothing."));
    QString place;
    for (const client::PlanStep &step : report.steps) {
        if (step.commands.isEmpty())
            continue;
        if (step.place != place) {
            if (!place.isEmpty())
                output.result(u"fi"_s);
            place = step.place;
            output.result(u"\n# ==== %1\nif [ \"$(hostname)\" = %1 ]; then\n:"_s.arg(place));
        }
        output.result(u"# %1 %2"_s.arg(step.action, step.subject));
        for (const QString &command : step.commands)
            output.result(command);
    }
    if (!place.isEmpty())
        output.result(u"fi"_s);
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    const DesignFile file = readDesignFileFor(output, context.arguments().constFirst());
    const client::LabAddress address = labForDesign(context, file.labName);
    client::DesignText text = file.text;
    text.uplink = context.invocation.has(u"uplink"_s);
    const client::PlanReport report = co_await client::readPlan(address, text);
    output.json(report.json);
    printProblems(output, report.problems);
    if (context.invocation.has(u"script"_s))
        printScript(output, report);
    else
        printSteps(output, report);
    co_return Done;
}

} // namespace

Command planCommand()
{
    Command command;
    command.name = u"plan"_s;
    command.synopsis = u"FILE [--script] [--uplink]"_s;
    command.summary = Cli::tr("what apply would do, step by step");
    command.options = {{u"script"_s, {}, Cli::tr("the equivalent shell commands instead")},
                       {u"uplink"_s, {}, Cli::tr("what apply --uplink would do")}};
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
