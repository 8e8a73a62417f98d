// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl events: what happened in a lab, when, to what, and by whom.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/observing.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/texttable.h"
#include "engine/client/eventlog.h"
#include "views/wording/eventwording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString timeOf(const client::LabEvent &event)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.at);
    const QString time = at.toString(u"HH:mm:ss.zzz");
    return at.date() == QDate::currentDate() ? time : at.toString(u"yyyy-MM-dd ") + time;
}

bool isWanted(const client::LabEvent &event, const QStringList &places)
{
    const auto isOf = [&event](const QString &place) { return event.node == place || event.object == place || event.object.endsWith(u'/' + place); };
    return places.isEmpty() || std::any_of(places.cbegin(), places.cend(), isOf);
}

/// Of a list that is whole, a table; of news, lines as they come.
void print(Output &output, const QList<client::LabEvent> &events, bool isWatching)
{
    if (!isWatching) {
        TextTable table({Cli::tr("TIME"), Cli::tr("BY"), Cli::tr("WHAT")});
        for (const client::LabEvent &event : events)
            table.addRow({timeOf(event), views::actorName(event.by), views::eventSentence(event)});
        output.result(table.isEmpty() ? Cli::tr("Nothing has happened yet since the lab's engine began.") : table.text(STDOUT_FILENO).trimmed());
        return;
    }
    for (const client::LabEvent &event : events)
        output.result(u"%1  %2  %3"_s.arg(timeOf(event), views::actorName(event.by), views::eventSentence(event)));
}

QCoro::Task<int> run(Context &context)
{
    const bool isWatching = context.invocation.has(u"watch"_s);
    const QStringList places = context.arguments();
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    client::ObservationTopic topic;
    topic.name = u"events"_s;
    client::EventBook book;
    const Observing::Take take = [&](const QJsonObject &sample) {
        QHash<qint64, QJsonObject> documents;
        for (const QJsonValue &event : sample.value(u"events").toArray())
            documents.insert(event[u"sequence"_s].toInteger(), event.toObject());
        QList<client::LabEvent> events = book.take(sample);
        events.removeIf([&places](const client::LabEvent &event) { return !isWanted(event, places); });
        QJsonArray list;
        for (const client::LabEvent &event : std::as_const(events)) {
            QJsonObject document = documents.value(event.sequence);
            document.insert(u"sentence"_s, views::eventSentence(event));
            if (isWatching)
                context.output.jsonLine(document);
            else
                list.append(document);
        }
        if (!isWatching)
            context.output.json(QJsonObject{{u"events"_s, list}});
        print(context.output, events, isWatching);
        return isWatching;
    };
    const int status = co_await follow(lab.get(), topic, 200ms, &context, take);
    co_return status;
}

} // namespace

Command eventsCommand()
{
    Command command;
    command.name = u"events"_s;
    command.synopsis = u"[PLACE…] [--watch]"_s;
    command.summary = Cli::tr("what happened in a lab, when, to what, and by whom");
    command.options = {{u"watch"_s, {}, Cli::tr("goes on with what happens from now on, until Ctrl-C; with --json a document a line")}};
    command.mostArguments = -1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
