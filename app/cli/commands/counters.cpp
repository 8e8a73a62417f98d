// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl counters: packets and bytes of every port and device of a lab, with rates.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/observing.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "engine/client/counters.h"
#include "views/wording/counterwording.h"

#include <QJsonArray>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject directionJson(const client::Counted &counted)
{
    return {{u"packets"_s, counted.packets}, {u"bytes"_s, counted.bytes}, {u"dropped"_s, counted.dropped}, {u"errors"_s, counted.errors},
            {u"packetsPerSecond"_s, counted.packetsPerSecond}, {u"bytesPerSecond"_s, counted.bytesPerSecond}};
}

/// What is asked for: all, or of one node, or of one object.
bool isWanted(const client::PortCounters &port, const QStringList &places)
{
    return places.isEmpty() || places.contains(port.key.node) || places.contains(port.object);
}

/// {"at", "ports": [{"node", "device", "bridge", "object", "kind", "network", "remote", "received": {…}, "sent": {…}}],
/// "machines": [{"object", "vcpus", "processors", "memory"}]}
QJsonObject toJson(const client::CounterBoard &board, const QStringList &places)
{
    QJsonArray ports;
    for (const client::PortCounters &port : board.ports()) {
        if (!isWanted(port, places))
            continue;
        ports.append(QJsonObject{{u"node"_s, port.key.node}, {u"device"_s, port.key.device}, {u"bridge"_s, port.bridge},
                                 {u"object"_s, port.object}, {u"kind"_s, port.kind}, {u"network"_s, port.network}, {u"remote"_s, port.remote},
                                 {u"received"_s, directionJson(port.received)}, {u"sent"_s, directionJson(port.sent)}});
    }
    QJsonArray machines;
    for (const client::MachineUse &machine : board.machines()) {
        if (places.isEmpty() || places.contains(machine.object))
            machines.append(QJsonObject{{u"object"_s, machine.object}, {u"vcpus"_s, machine.vcpus}, {u"processors"_s, machine.processors}, {u"memory"_s, machine.memoryBytes}});
    }
    return {{u"at"_s, board.at()}, {u"ports"_s, ports}, {u"machines"_s, machines}};
}

QString told(const client::Counted &counted)
{
    const QString total = views::packetsAndBytes(counted.packets, counted.bytes);
    return counted.bytesPerSecond > 0 ? Cli::tr("%1, %2", "packets and bytes, rate").arg(total, views::bitRate(counted.bytesPerSecond)) : total;
}

QString lost(const client::PortCounters &port)
{
    const qint64 dropped = port.received.dropped + port.sent.dropped + port.received.errors + port.sent.errors;
    return dropped > 0 ? QString::number(dropped) : QString();
}

QString toText(const client::CounterBoard &board, const QStringList &places)
{
    TextTable ports({Cli::tr("NODE"), Cli::tr("DEVICE"), Cli::tr("OF"), Cli::tr("KIND"), Cli::tr("RECEIVED"), Cli::tr("SENT"), Cli::tr("LOST")});
    for (const client::PortCounters &port : board.ports()) {
        if (isWanted(port, places))
            ports.addRow({port.key.node, port.key.device, views::portOwner(port), views::portKindName(port.kind), told(port.received), told(port.sent), lost(port)});
    }
    TextTable machines({Cli::tr("MACHINE"), Cli::tr("PROCESSORS"), Cli::tr("MEMORY")});
    for (const client::MachineUse &machine : board.machines()) {
        if (places.isEmpty() || places.contains(machine.object))
            machines.addRow({machine.object, views::processorShare(machine), views::dataSize(machine.memoryBytes)});
    }
    QStringList parts;
    for (const TextTable &table : {ports, machines}) {
        if (!table.isEmpty())
            parts << table.text(STDOUT_FILENO).trimmed();
    }
    return parts.join(u"\n\n"_s);
}

QCoro::Task<int> run(Context &context)
{
    const bool isWatching = context.invocation.has(u"watch"_s);
    const QStringList places = context.arguments();
    const std::chrono::milliseconds interval = watchInterval(context.invocation);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    client::ObservationTopic topic;
    topic.name = u"counters"_s;
    client::CounterBoard board;
    int samples = 0;
    const Observing::Take take = [&](const QJsonObject &sample) {
        board.take(sample);
        const bool hasRates = ++samples > 1;
        if (isWatching || !context.invocation.has(u"interval"_s) || hasRates) { // rates need two looks
            context.output.json(toJson(board, places));
            context.output.result((isWatching ? freshScreen() : QString()) + toText(board, places));
            return isWatching;
        }
        return true;
    };
    const int status = co_await follow(lab.get(), topic, interval, &context, take);
    for (const QString &node : board.failures().keys())
        context.output.message(Cli::tr("%1: not all could be read: %2", "node, reason").arg(node, board.failures().value(node)));
    co_return status;
}

} // namespace

Command countersCommand()
{
    Command command;
    command.name = u"counters"_s;
    command.synopsis = u"[PLACE…] [--watch] [--interval S]"_s;
    command.summary = Cli::tr("packets and bytes of ports and devices, the machines' use of the host");
    command.options = watchOptions();
    command.mostArguments = -1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
