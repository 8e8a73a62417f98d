// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl reach: who reaches whom, from the lab's tables; status 0 when everybody reaches everybody.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/packetports.h"
#include "app/cli/refusal.h"
#include "app/cli/texttable.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 24; ///< machines: more columns fit on no terminal

QString sign(client::PathWay::Outcome outcome)
{
    switch (outcome) {
    case client::PathWay::Outcome::Delivered:
        return u"+"_s;
    case client::PathWay::Outcome::Dropped:
        return u"-"_s;
    case client::PathWay::Outcome::Unknown:
        break;
    }
    return u"?"_s;
}

void printMatrix(Output &output, const client::ReachabilityReport &report)
{
    QStringList header{Cli::tr("FROM \\ TO")};
    for (qsizetype column = 0; column < report.machines.size(); ++column)
        header << QString::number(column + 1);
    TextTable table(header);
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        //: a row's number and machine
        QStringList words{Cli::tr("%1 %2").arg(QString::number(row + 1), report.machines.at(row))};
        for (qsizetype column = 0; column < report.rows.at(row).size(); ++column)
            words << (row == column ? u"·"_s : sign(report.rows.at(row).at(column).outcome));
        table.addRow(words);
    }
    output.result(table.text(STDOUT_FILENO).trimmed());
}

/// The pairs that do not, for when there are too many for a table.
void printPairs(Output &output, const client::ReachabilityReport &report)
{
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        for (qsizetype column = 0; column < report.rows.at(row).size(); ++column) {
            const client::ReachabilityCell &cell = report.rows.at(row).at(column);
            if (cell.outcome == client::PathWay::Outcome::Unknown) {
                output.result(Cli::tr("%1 %2 → %3, unknown", "sign, machine, machine")
                                  .arg(sign(cell.outcome), report.machines.at(row), report.machines.at(column)));
            } else if (cell.outcome == client::PathWay::Outcome::Dropped) {
                output.result(Cli::tr("%1 %2 → %3, lost at %4", "sign, machine, machine, place")
                                  .arg(sign(cell.outcome), report.machines.at(row), report.machines.at(column), cell.place));
            }
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
    client::PathRequest request;
    if (context.invocation.has(u"protocol"_s))
        request.protocol = context.invocation.value(u"protocol"_s);
    request.port = numberOption(context.invocation, u"port"_s, 0, 0);
    checkQuestion(request);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const client::ReachabilityReport report = co_await lab->reachability(request.protocol, request.port);
    context.output.json(report.json);
    if (report.machines.size() <= widest)
        printMatrix(context.output, report);
    else
        printPairs(context.output, report);
    const qsizetype pairs = report.machines.size() * (report.machines.size() - 1);
    context.output.result(Cli::tr("%1 of %2 pairs reach each other this way.").arg(report.delivered()).arg(pairs));
    co_return report.delivered() == pairs ? Done : Failed;
}

} // namespace

Command reachCommand()
{
    Command command;
    command.name = u"reach"_s;
    command.synopsis = u"[--protocol P] [--port N]"_s;
    command.summary = Cli::tr("who reaches whom: a path for each pair of machines");
    command.options = {{u"protocol"_s, u"P"_s, Cli::tr("icmp, tcp or udp (icmp)")},
                       {u"port"_s, u"N"_s, Cli::tr("the destination's, of tcp and udp")}};
    command.run = run;
    return command;
}

} // namespace overlab::cli
