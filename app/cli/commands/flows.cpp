// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl flows: the flows of a node's bridges, or of its datapath, with their counters and what they were made for.
#include "app/cli/commands/commands.h"
#include "app/cli/datapathtext.h"
#include "app/cli/labselection.h"
#include "app/cli/observing.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "engine/client/flows.h"
#include "engine/client/insidestate.h"
#include "views/wording/counterwording.h"

#include <QJsonArray>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a bridge: {"node", "bridge", "at", "flows": [{"table", "priority", "cookie", "match", "actions", "origin", "packets", "bytes",
/// "packetsPerSecond", "bytesPerSecond", "seconds": its age, "idleTimeout", "hardTimeout"}]}
QJsonObject toJson(const client::ObservationTopic &topic, const client::FlowBoard &board)
{
    QJsonArray flows;
    for (const client::FlowEntry &flow : board.sorted()) {
        flows.append(QJsonObject{{u"table"_s, flow.table}, {u"priority"_s, flow.priority}, {u"cookie"_s, flow.cookie}, {u"match"_s, flow.match},
                                 {u"actions"_s, flow.actions}, {u"origin"_s, flow.origin}, {u"packets"_s, flow.packets}, {u"bytes"_s, flow.bytes},
                                 {u"packetsPerSecond"_s, flow.packetsPerSecond}, {u"bytesPerSecond"_s, flow.bytesPerSecond},
                                 {u"seconds"_s, double(board.at() - flow.since) / 1000}, {u"idleTimeout"_s, flow.idleTimeout},
                                 {u"hardTimeout"_s, flow.hardTimeout}});
    }
    return {{u"node"_s, topic.node}, {u"bridge"_s, topic.bridge}, {u"at"_s, board.at()}, {u"flows"_s, flows}};
}

QString lineOf(const client::FlowEntry &flow)
{
    QString line = u"  %1  %2  %3"_s.arg(flow.priority, 5).arg(flow.match.isEmpty() ? u"*"_s : flow.match, u"→ "_s + flow.actions);
    QStringList notes;
    if (!flow.origin.isEmpty())
        notes << flow.origin;
    if (flow.packets > 0)
        notes << views::packetsAndBytes(flow.packets, flow.bytes);
    if (flow.packetsPerSecond > 0)
        notes << views::packetRate(flow.packetsPerSecond);
    if (flow.isLearned())
        notes << Cli::tr("learned");
    if (notes.isEmpty())
        return line;
    return line + u"  "_s + coloured(u'(' + notes.join(u", "_s) + u')', Colour::Dim, STDOUT_FILENO);
}

QString toText(const client::FlowBoard &board)
{
    QStringList lines;
    int table = -1;
    for (const client::FlowEntry &flow : board.sorted()) {
        if (std::exchange(table, flow.table) != flow.table)
            lines << coloured(Cli::tr("table %1").arg(flow.table), Colour::Bold, STDOUT_FILENO);
        lines << lineOf(flow);
    }
    return lines.join(u'\n');
}

/// Shows one bridge, once or again and again; the status.
QCoro::Task<int> show(Context &context, client::LabClient *lab, client::ObservationTopic topic, QJsonArray *documents)
{
    const bool isWatching = context.invocation.has(u"watch"_s);
    const std::chrono::milliseconds interval = watchInterval(context.invocation);
    client::FlowBoard board;
    const Observing::Take take = [&](const QJsonObject &sample) {
        board.take(sample);
        if (isWatching)
            context.output.json(toJson(topic, board));
        else
            documents->append(toJson(topic, board));
        const QString title = coloured(Cli::tr("%1 on %2", "bridge, node").arg(topic.bridge, topic.node), Colour::Bold, STDOUT_FILENO);
        context.output.result((isWatching ? freshScreen() : QString()) + title + u'\n' + toText(board));
        return isWatching;
    };
    const int status = co_await follow(lab, topic, interval, &context, take);
    co_return status;
}

/// Bridges of Open vSwitch that \a node has. Throws Refusal when there is no such node.
QCoro::Task<QStringList> bridgesOf(client::LabClient *lab, QString node)
{
    const QJsonObject inside = co_await lab->inside();
    const client::InsideState state = client::InsideState::fromJson(inside);
    for (const client::InsideNode &known : state.nodes) {
        if (known.name != node)
            continue;
        QStringList bridges;
        for (const client::InsideBridge &bridge : known.bridges) {
            if (bridge.isOpenVSwitch)
                bridges << bridge.name;
        }
        co_return bridges;
    }
    throw Refusal(NoSuchThing, Cli::tr("There is no node “%1” in the lab.").arg(node));
}

/// Of those that \a board has. \a lab outlives it.
QCoro::Task<DatapathOrigins> originsOf(client::LabClient *lab, QString node, client::DatapathBoard board)
{
    constexpr qsizetype together = 200;
    DatapathOrigins all;
    const QList<client::DatapathEntry> flows = board.sorted();
    for (qsizetype begin = 0; begin < flows.size(); begin += together) {
        QStringList ufids;
        for (const client::DatapathEntry &flow : flows.mid(begin, together))
            ufids << flow.ufid;
        const QList<client::DatapathOrigin> origins = co_await lab->datapathOrigins(node, ufids);
        for (const client::DatapathOrigin &origin : origins)
            all.insert(origin.ufid, origin);
    }
    co_return all;
}

/// The datapath of a node, once or again and again; the status.
QCoro::Task<int> showDatapath(Context &context, client::LabClient *lab, QString node)
{
    const bool isWatching = context.invocation.has(u"watch"_s);
    const bool withOrigins = context.invocation.has(u"origins"_s);
    const std::chrono::milliseconds interval = watchInterval(context.invocation);
    client::ObservationTopic topic;
    topic.name = u"datapath"_s;
    topic.node = node;
    client::DatapathBoard board;
    DatapathOrigins origins;
    const auto tell = [&] {
        context.output.json(datapathJson(node, board, origins));
        const QString title = coloured(Cli::tr("Datapath of %1", "a node").arg(node), Colour::Bold, STDOUT_FILENO);
        context.output.result((isWatching ? freshScreen() : QString()) + title + u'\n' + datapathText(board, origins));
    };
    const Observing::Take take = [&](const QJsonObject &sample) {
        board.take(sample);
        if (!withOrigins)
            tell();
        return isWatching;
    };
    const int status = co_await follow(lab, topic, interval, &context, take);
    if (withOrigins && status == Done) {
        origins = co_await originsOf(lab, node, board);
        tell();
    }
    co_return status;
}

/// Throws Refusal for options that do not fit each other.
void checkDatapathOptions(const Context &context)
{
    const bool isDatapath = context.invocation.has(u"datapath"_s);
    if (isDatapath && context.arguments().size() > 1)
        throw Refusal(WrongUsage, Cli::tr("A node's bridges share its datapath: “flows %1 --datapath” names no bridge.").arg(context.arguments().first()));
    if (context.invocation.has(u"origins"_s) && (!isDatapath || context.invocation.has(u"watch"_s)))
        throw Refusal(WrongUsage, Cli::tr("--origins goes with --datapath, and not with --watch."));
}

QCoro::Task<int> run(Context &context)
{
    checkDatapathOptions(context);
    if (context.invocation.has(u"datapath"_s)) {
        const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
        const int status = co_await showDatapath(context, lab.get(), context.arguments().first());
        co_return status;
    }
    client::ObservationTopic topic;
    topic.name = u"flows"_s;
    topic.node = context.arguments().first();
    QStringList bridges = context.arguments().mid(1);
    if (bridges.isEmpty() && context.invocation.has(u"watch"_s))
        throw Refusal(WrongUsage, Cli::tr("--watch follows one bridge; name it behind the node: “flows %1 br-int --watch”.").arg(topic.node));
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    if (bridges.isEmpty())
        bridges = co_await bridgesOf(lab.get(), topic.node);
    QJsonArray documents;
    int status = Done;
    for (qsizetype i = 0; i < bridges.size() && status == Done; ++i) {
        topic.bridge = bridges.at(i);
        status = co_await show(context, lab.get(), topic, &documents);
    }
    if (!context.invocation.has(u"watch"_s))
        context.output.json(QJsonObject{{u"node"_s, topic.node}, {u"bridges"_s, documents}});
    co_return status;
}

} // namespace

Command flowsCommand()
{
    Command command;
    command.name = u"flows"_s;
    command.synopsis = u"NODE [BRIDGE | --datapath [--origins]] [--watch] [--interval S]"_s;
    command.summary = Cli::tr("a node's flows, with counters and what they were made for");
    command.options = watchOptions();
    command.options << Option{u"datapath"_s, {}, Cli::tr("the flows of the datapath: the switch's cache of what the flows of its bridges decided")}
                    << Option{u"origins"_s, {}, Cli::tr("below each of them the OpenFlow flows that it was made of")};
    command.fewestArguments = 1;
    command.mostArguments = 2;
    command.run = run;
    return command;
}

} // namespace overlab::cli
