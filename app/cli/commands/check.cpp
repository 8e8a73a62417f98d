// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl check: whether a running lab matches a design, and whether the design's checks hold on real packets; status
// 0 when both do.
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/planlines.h"
#include "app/cli/problemlist.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "engine/client/checkrun.h"
#include "engine/design/designreader.h"
#include "views/wording/checkwording.h"

#include <QJsonArray>

#include <algorithm>
#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

using State = client::CheckResult::State;

/// What the lab is compared with.
struct Subject
{
    client::DesignText text;
    QList<design::Check> checks;
};

QString markOf(State state)
{
    switch (state) {
    case State::Passed:
        return coloured(u"+"_s, Colour::Green, STDOUT_FILENO);
    case State::Failed:
        return coloured(u"-"_s, Colour::Red, STDOUT_FILENO);
    case State::Undecided:
        break;
    }
    return coloured(u"?"_s, Colour::Yellow, STDOUT_FILENO);
}

QString checkLine(const client::CheckResult &result)
{
    const design::Check &check = result.check;
    const QString packet = views::checkPacket(check);
    const QString named = check.name.isEmpty() ? packet : Cli::tr("%1: %2", "a check's name, its packet").arg(check.name, packet);
    const bool isDrop = check.expect == design::CheckExpectation::Drop;
    //: a check: sign, packet, holds or fails, what became of the packet
    return isDrop ? Cli::tr("%1 %2, should be dropped: %3. %4").arg(markOf(result.state), named, views::checkStateWord(result.state), views::checkSentence(result))
                  : Cli::tr("%1 %2, should pass: %3. %4").arg(markOf(result.state), named, views::checkStateWord(result.state), views::checkSentence(result));
}

bool isMatch(const client::PlanReport &report)
{
    return report.created + report.changed + report.removed == 0;
}

void printMatch(Output &output, const client::PlanReport &report)
{
    if (isMatch(report)) {
        output.result(Cli::tr("The lab matches the design."));
        return;
    }
    output.result(Cli::tr("The lab does not match the design: %1.").arg(planCounts(report)));
    for (const client::PlanStep &step : report.steps)
        output.result(u"  "_s + planStepLine(step));
}

QJsonObject toJson(const QString &lab, const client::PlanReport &plan, const QList<client::CheckResult> &results)
{
    QJsonArray checks;
    for (const client::CheckResult &result : results) {
        QJsonObject json = result.toJson();
        json.insert(u"message"_s, views::checkSentence(result));
        checks.append(json);
    }
    return {{u"lab"_s, lab},
            {u"matches"_s, isMatch(plan)},
            {u"created"_s, plan.created},
            {u"changed"_s, plan.changed},
            {u"removed"_s, plan.removed},
            {u"problems"_s, plan.json.value(u"problems")},
            {u"checks"_s, checks}};
}

Subject lastApplied(const client::AppliedDesign &applied, const QString &lab)
{
    if (applied.text.isEmpty())
        throw Refusal(Failed, Cli::tr("No design was ever applied to the lab “%1”: there is nothing to check.").arg(lab));
    client::DesignText text{applied.text, applied.fileName, applied.directory};
    return {text, design::readDesign(text.text, text.fileName).design.checks};
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    Subject subject;
    client::LabAddress address;
    const bool hasFile = !context.arguments().isEmpty();
    if (hasFile) {
        const DesignFile file = readDesignFileFor(output, context.arguments().constFirst());
        subject.text = file.text;
        subject.checks = file.design.checks;
        address = labForDesign(context, file.labName);
    } else {
        address = co_await selectLab(context, LabKind::Running);
    }
    std::unique_ptr<client::LabClient> opened = co_await openLab(address);
    const std::shared_ptr<client::LabClient> lab = std::move(opened);
    const client::AppliedDesign applied = co_await lab->appliedDesign();
    if (!hasFile)
        subject = lastApplied(applied, address.name);
    subject.text.uplink = applied.uplink; // no part of the design: it may stay as it is
    const client::PlanReport plan = co_await lab->plan(subject.text);
    printProblems(output, plan.problems);
    printMatch(output, plan);

    QList<client::CheckResult> results;
    client::CheckWatcher watcher;
    watcher.ended = [&](int, const client::CheckResult &result) {
        results.append(result);
        output.result(checkLine(result));
    };
    const std::stop_token never;
    const client::CheckPatience patience;
    co_await client::runChecks(lab, subject.checks, watcher, never, patience);
    output.result(results.isEmpty() ? Cli::tr("The design has no checks.") : views::checksSummary(results));
    output.json(toJson(address.name, plan, results));
    const bool allHold = std::all_of(results.cbegin(), results.cend(), [](const auto &result) { return result.isPassed(); });
    co_return isMatch(plan) && allHold ? Done : Failed;
}

} // namespace

Command checkCommand()
{
    Command command;
    command.name = u"check"_s;
    command.synopsis = u"[FILE]"_s;
    command.summary = Cli::tr("does the lab match the design, and do its checks hold on real packets");
    command.mostArguments = 1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
