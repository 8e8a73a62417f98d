// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl ping: real echo requests from a machine; status 0 when every one was answered.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"

#include <QLocale>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

void printPing(Output &output, const client::PingReport &report)
{
    const QLocale locale;
    for (const client::PingAnswer &answer : report.answers) {
        output.result(Cli::tr("answer %1 in %2 ms, TTL %3", "sequence number, milliseconds")
                          .arg(QString::number(answer.sequence),
                               locale.toString(answer.milliseconds, 'f', 2),
                               QString::number(answer.ttl)));
    }
    if (report.answers.isEmpty() && !report.output.trimmed().isEmpty())
        output.result(report.output.trimmed()); // why nothing came
    output.result(Cli::tr("%1 sent, %2 answered").arg(report.sent).arg(report.received));
}

QCoro::Task<int> run(Context &context)
{
    const QString from = context.arguments().at(0);
    const QString to = context.arguments().at(1);
    const int count = numberOption(context.invocation, u"count"_s, 4, 1);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const client::PingReport report = co_await lab->ping(from, to, count);
    QJsonObject json = report.json;
    json.insert(u"from"_s, from);
    json.insert(u"to"_s, to);
    context.output.json(json);
    printPing(context.output, report);
    const bool isComplete = report.sent > 0 && report.received >= report.sent;
    co_return isComplete ? Done : Failed;
}

} // namespace

Command pingCommand()
{
    Command command;
    command.name = u"ping"_s;
    command.synopsis = u"FROM TO [--count N]"_s;
    command.summary = Cli::tr("real echo requests from a machine to a machine, an address or "
                              "“outside”");
    command.options = {{u"count"_s, u"N"_s, Cli::tr("how many (4)")}};
    command.fewestArguments = 2;
    command.mostArguments = 2;
    command.run = run;
    return command;
}

} // namespace overlab::cli
