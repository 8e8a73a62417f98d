// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl reach: who reaches whom, as the design means it, from the lab's tables, by real packets; status 0 when all is
// as the design means it.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/packetports.h"
#include "app/cli/refusal.h"
#include "app/cli/texttable.h"
#include "views/wording/reachwording.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 24; ///< machines: more columns fit on no terminal

QString foundSign(const client::ReachabilityCell &cell)
{
    switch (cell.outcome) {
    case client::PathWay::Outcome::Delivered:
        return u"+"_s;
    case client::PathWay::Outcome::Dropped:
        return u"-"_s;
    case client::PathWay::Outcome::Unknown:
        break;
    }
    return u"?"_s;
}

QString measuredSign(const client::MeasuredReach &measured)
{
    switch (measured.state) {
    case client::MeasuredReach::State::Answered:
        return u"+"_s;
    case client::MeasuredReach::State::Silent:
        return u"-"_s;
    case client::MeasuredReach::State::NotSent:
        return u"?"_s;
    case client::MeasuredReach::State::NotAsked:
        break;
    }
    return {};
}

/// What the tables say, what real packets say, and whether one of them is not what the design means.
QString sign(const client::ReachabilityCell &cell)
{
    return foundSign(cell) + measuredSign(cell.measured) + (cell.differs() ? u"!"_s : QString());
}

void printMatrix(Output &output, const client::ReachabilityReport &report)
{
    QStringList header{Cli::tr("FROM \\ TO")};
    for (qsizetype column = 0; column < report.rows.size(); ++column)
        header << QString::number(column + 1);
    TextTable table(header);
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        //: a row's number and machine
        QStringList words{Cli::tr("%1 %2").arg(QString::number(row + 1), report.machines.at(row))};
        for (qsizetype column = 0; column < report.rows.at(row).size(); ++column)
            words << (row == column ? u"·"_s : sign(report.rows.at(row).at(column)));
        table.addRow(words);
    }
    output.result(table.text(STDOUT_FILENO).trimmed());
    output.result(report.request.measures
                      ? Cli::tr("+ arrives, - does not, ? not known, first in the lab's tables, then by a real packet and its answer; ! is not as designed")
                      : Cli::tr("+ arrives, - does not, ? not known; ! is not as designed"));
}

/// The pairs that are not as designed, or of which something is not known.
void printDifferences(Output &output, const client::ReachabilityReport &report)
{
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        for (qsizetype column = 0; column < report.rows.at(row).size(); ++column) {
            const client::ReachabilityCell &cell = report.rows.at(row).at(column);
            if (row == column || (!cell.differs() && !cell.isUnknown()))
                continue;
            output.result(Cli::tr("%1 %2 → %3: %4", "sign, machine, machine, sentences")
                              .arg(sign(cell), report.machines.at(row), report.machines.at(column), views::reachSentences(cell).join(u' ')));
        }
    }
}

/// What makes no question is the command line's fault.
void checkQuestion(const client::PathRequest &request)
{
    const bool hasPorts = request.protocol == u"tcp" || request.protocol == u"udp";
    if (!hasPorts && request.protocol != u"icmp")
        throw Refusal(WrongUsage, Cli::tr("“--protocol %1”: icmp, tcp or udp belongs there.").arg(request.protocol));
    checkPorts(request);
}

QCoro::Task<int> run(Context &context)
{
    client::PathRequest question;
    if (context.invocation.has(u"protocol"_s))
        question.protocol = context.invocation.value(u"protocol"_s);
    question.port = numberOption(context.invocation, u"port"_s, 0, 0);
    checkQuestion(question);
    client::ReachabilityRequest request;
    request.protocol = question.protocol;
    request.port = question.port;
    request.measures = context.invocation.has(u"measure"_s);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const QJsonObject json = co_await lab->reachability(request);
    const client::ReachabilityReport report = client::ReachabilityReport::fromJson(json);
    context.output.json(report.json);
    if (report.machines.size() <= widest)
        printMatrix(context.output, report);
    printDifferences(context.output, report);
    context.output.result(Cli::tr("The design means %1 of %2 pairs to reach each other.").arg(report.meant()).arg(report.pairs()));
    context.output.result(views::reachSummary(report));
    co_return report.asExpected() == report.pairs() ? Done : Failed;
}

} // namespace

Command reachCommand()
{
    Command command;
    command.name = u"reach"_s;
    command.synopsis = u"[--protocol P] [--port N] [--measure]"_s;
    command.summary = Cli::tr("who reaches whom, as designed and as it is; status 0 when all is as the design means it");
    command.options = {{u"protocol"_s, u"P"_s, Cli::tr("icmp, tcp or udp (icmp)")},
                       {u"port"_s, u"N"_s, Cli::tr("the destination's, of tcp and udp")},
                       {u"measure"_s, {}, Cli::tr("each machine sends a real packet to each other one, too")}};
    command.run = run;
    return command;
}

} // namespace overlab::cli
