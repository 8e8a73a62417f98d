// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl list: the labs of a host.
#include "app/cli/commands/commands.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/texttable.h"
#include "engine/client/hostcommands.h"
#include "views/wording/statewording.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// The list as overlabd gave it, but a stopped lab has no process: null, not 0.
QJsonArray listDocument(const client::LabList &list)
{
    QJsonArray labs;
    for (const QJsonValue &value : list.json) {
        QJsonObject lab = value.toObject();
        if (lab.value(u"pid").toInteger() == 0)
            lab.insert(u"pid"_s, QJsonValue::Null);
        labs << lab;
    }
    return labs;
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    const client::LabList list = co_await client::readLabs(context.host);
    output.json(listDocument(list));
    if (list.labs.isEmpty()) {
        output.message(Cli::tr("There is no lab; “overlabctl apply FILE” makes one."));
        co_return Done;
    }
    TextTable table({Cli::tr("LAB"), Cli::tr("STATE"), Cli::tr("PID"), Cli::tr("FOLDER")});
    for (const client::LabEntry &lab : list.labs) {
        table.addRow({lab.name, views::stateName(lab.isRunning ? u"running"_s : u"stopped"_s),
                      lab.pid > 0 ? QString::number(lab.pid) : QString(), lab.folder});
    }
    output.result(table.text(STDOUT_FILENO).trimmed());
    co_return Done;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = u"list"_s;
    command.summary = Cli::tr("the labs of the host");
    command.run = run;
    return command;
}

} // namespace overlab::cli
