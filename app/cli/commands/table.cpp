// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl table and fdb: tables of a place as somebody with a shell there would print them, with whose each row is.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/observing.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "views/wording/listwording.h"
#include "views/wording/tablewording.h"

#include <QJsonArray>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// {"kind", "place", "bridge", "at", "command", "rows": [{COLUMN: text or number, "origin"}]}
QJsonObject toJson(const client::ObservationTopic &topic, const client::LiveTable &table)
{
    QJsonArray rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QJsonObject json{{u"origin"_s, table.origins.value(row)}};
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QString cell = table.rows.at(row).value(column);
            bool isNumber = false;
            const double number = cell.toDouble(&isNumber);
            const bool isCounted = isNumber && views::isNumberColumn(table.columns.at(column));
            json.insert(table.columns.at(column), isCounted ? QJsonValue(number) : QJsonValue(cell));
        }
        rows.append(json);
    }
    QJsonObject json = topic.toJson();
    json.remove(u"topic"_s);
    json.insert(u"at"_s, table.at);
    json.insert(u"command"_s, table.command);
    json.insert(u"rows"_s, rows);
    return json;
}

QString toText(const client::LiveTable &table)
{
    QStringList header;
    for (const QString &column : table.columns)
        header << views::columnName(column).toUpper();
    TextTable text(header << Cli::tr("OF"));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            cells << views::cellText(table.columns.at(column), table.rows.at(row).value(column));
        text.addRow(cells << table.origins.value(row));
    }
    return text.isEmpty() ? Cli::tr("It is empty.") : text.text(STDOUT_FILENO).trimmed();
}

QCoro::Task<int> show(Context &context, client::ObservationTopic topic)
{
    const bool isWatching = context.invocation.has(u"watch"_s);
    const std::chrono::milliseconds interval = watchInterval(context.invocation);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    client::LiveTable table;
    const Observing::Take take = [&](const QJsonObject &sample) {
        if (!table.take(sample) && isWatching)
            return true; // nothing has changed
        context.output.json(toJson(topic, table));
        context.output.result((isWatching ? freshScreen() : QString()) + toText(table));
        context.output.result(coloured(Cli::tr("The same in a shell there: %1").arg(table.command), Colour::Dim, STDOUT_FILENO));
        return isWatching;
    };
    const int status = co_await follow(lab.get(), topic, interval, &context, take);
    co_return status;
}

QCoro::Task<int> runTable(Context &context)
{
    client::ObservationTopic topic;
    topic.name = u"table"_s;
    topic.kind = context.arguments().at(0);
    topic.place = context.arguments().at(1);
    topic.bridge = context.arguments().value(2);
    if (!views::tableKinds().contains(topic.kind))
        throw Refusal(WrongUsage, Cli::tr("“%1” is no table. There are: %2.").arg(topic.kind, views::listed(views::tableKinds())));
    if ((topic.kind == u"forwarding") == topic.bridge.isEmpty())
        throw Refusal(WrongUsage, Cli::tr("“table forwarding NODE BRIDGE” names a bridge, no other table does."));
    const int status = co_await show(context, topic);
    co_return status;
}

QCoro::Task<int> runForwarding(Context &context)
{
    client::ObservationTopic topic;
    topic.name = u"table"_s;
    topic.kind = u"forwarding"_s;
    topic.place = context.arguments().at(0);
    topic.bridge = context.arguments().at(1);
    const int status = co_await show(context, topic);
    co_return status;
}

} // namespace

Command tableCommand()
{
    Command command;
    command.name = u"table"_s;
    command.synopsis = u"KIND PLACE [BRIDGE] [--watch]"_s;
    command.summary = Cli::tr("a table of a place: %1").arg(views::listed(views::tableKinds()));
    command.options = watchOptions();
    command.fewestArguments = 2;
    command.mostArguments = 3;
    command.run = runTable;
    return command;
}

Command fdbCommand()
{
    Command command;
    command.name = u"fdb"_s;
    command.synopsis = u"NODE BRIDGE [--watch]"_s;
    command.summary = Cli::tr("which hardware address a bridge has learned at which port");
    command.options = watchOptions();
    command.fewestArguments = 2;
    command.mostArguments = 2;
    command.run = runForwarding;
    return command;
}

} // namespace overlab::cli
