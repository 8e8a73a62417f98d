// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl doctor: what the host can do for a lab, and what to install for more.
#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/texttable.h"
#include "engine/client/hostcommands.h"
#include "views/wording/doctorwording.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is not there in sentences, each with the command that helps.
void printMeanings(Output &output, const client::DoctorReport &report)
{
    for (const client::DoctorFinding &finding : report.findings) {
        const QString meaning = views::doctorMeaning(finding.key);
        if (finding.state == u"ok" || (meaning.isEmpty() && finding.remedy.isEmpty()))
            continue;
        const QString words = meaning.isEmpty() ? views::doctorSubject(finding.key) : meaning;
        output.result(u'\n' + words);
        if (!finding.remedy.isEmpty())
            output.result(views::doctorRemedyPlace(finding.key) + u"\n    "_s + finding.remedy);
    }
}

void printFindings(Output &output, const client::DoctorReport &report)
{
    TextTable table({Cli::tr("STATE"), Cli::tr("WHAT"), Cli::tr("FOUND"), Cli::tr("GOOD FOR")});
    QStringList packages;
    for (const client::DoctorFinding &finding : report.findings) {
        table.addRow({views::doctorStateName(finding.state), views::doctorSubject(finding.key),
                      views::doctorFound(finding.value), views::doctorPurpose(finding.purpose)});
        const bool wouldHelp = finding.state != u"ok" && !finding.package.isEmpty();
        if (wouldHelp && !packages.contains(finding.package))
            packages << finding.package;
    }
    output.result(table.text(STDOUT_FILENO).trimmed());
    output.result(packages.isEmpty() ? Cli::tr("Nothing that could be installed is missing.")
                                     : Cli::tr("To install for more: %1").arg(packages.join(u' ')));
}

QCoro::Task<int> run(Context &context)
{
    const client::DoctorReport report = co_await client::readDoctor(context.host);
    context.output.json(report.json);
    printFindings(context.output, report);
    printMeanings(context.output, report);
    co_return Done;
}

} // namespace

Command doctorCommand()
{
    Command command;
    command.name = u"doctor"_s;
    command.summary = Cli::tr("what this host can and cannot do, and what to install for more");
    command.run = run;
    return command;
}

} // namespace overlab::cli
