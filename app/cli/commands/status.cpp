// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl status: what a lab has, with addresses and states, and what is not as drawn.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/observing.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/statuswatching.h"
#include "app/cli/texttable.h"
#include "views/wording/daemonwording.h"
#include "views/wording/driftwording.h"
#include "views/wording/statewording.h"

#include <QJsonArray>
#include <QLocale>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds eventPace{500};
constexpr qsizetype mostDriftLines = 20; // a bridge by itself has hundreds of flows

template<typename Read>
QString joined(const QList<client::InterfaceStatus> &interfaces, Read read)
{
    QStringList texts;
    for (const client::InterfaceStatus &interface : interfaces) {
        const QString text = read(interface);
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u", "_s);
}

QString addressWithNetwork(const client::InterfaceStatus &interface)
{
    return interface.address.isEmpty() ? interface.network
                                       : interface.address + u" ("_s + interface.network + u')';
}

QString floating(const client::InterfaceStatus &interface)
{
    return interface.floatingIp;
}

TextTable nodeTable(const client::LabStatus &status)
{
    TextTable table({Cli::tr("NODE"), Cli::tr("STATE"), Cli::tr("ADDRESS"), Cli::tr("ROLES")});
    for (const client::NodeStatus &node : status.nodes) {
        QStringList roles;
        for (const QString &role : node.roles)
            roles << views::roleName(role);
        table.addRow({node.name, views::stateName(node.state), node.address, roles.join(u", "_s)});
    }
    if (!status.outside.isEmpty())
        table.addRow({u"outside"_s, views::stateName(status.outside), QString(), QString()});
    return table;
}

TextTable machineTable(const client::LabStatus &status)
{
    TextTable table({Cli::tr("MACHINE"), Cli::tr("STATE"), Cli::tr("ADDRESSES"),
                     Cli::tr("FLOATING"), Cli::tr("NODE"), Cli::tr("KIND"), Cli::tr("REASON")});
    for (const client::MachineStatus &machine : status.machines) {
        table.addRow({machine.path(), views::stateName(machine.state),
                      joined(machine.interfaces, addressWithNetwork),
                      joined(machine.interfaces, floating), machine.node,
                      views::machineTypeName(machine.type), machine.reason});
    }
    return table;
}

TextTable routerTable(const client::LabStatus &status)
{
    TextTable table({Cli::tr("ROUTER"), Cli::tr("STATE"), Cli::tr("ADDRESSES"), Cli::tr("EXTERNAL"),
                     Cli::tr("NODE")});
    for (const client::RouterStatus &router : status.routers) {
        table.addRow({router.path(), views::stateName(router.state),
                      joined(router.interfaces, addressWithNetwork), router.external, router.node});
    }
    return table;
}

TextTable networkTable(const client::LabStatus &status)
{
    TextTable table({Cli::tr("NETWORK"), Cli::tr("STATE"), Cli::tr("TYPE"), Cli::tr("SEGMENT"),
                     Cli::tr("SUBNETS"), Cli::tr("LOCAL VLAN")});
    for (const client::NetworkStatus &network : status.networks) {
        QStringList tags;
        for (auto tag = network.localVlan.cbegin(); tag != network.localVlan.cend(); ++tag)
            tags << u"%1=%2"_s.arg(tag.key()).arg(tag.value());
        tags.sort();
        table.addRow({network.path(), views::stateName(network.state), network.type,
                      network.segment >= 0 ? QString::number(network.segment) : QString(),
                      network.cidrs.join(u", "_s), tags.join(u' ')});
    }
    return table;
}

QString dataSize(qint64 bytes)
{
    if (bytes < 1024) // QLocale knows no plural of "byte": Russian needs one
        return Cli::tr("%n byte(s)", nullptr, int(bytes));
    return QLocale().formattedDataSize(bytes);
}

TextTable tenantTable(const client::LabStatus &status)
{
    TextTable table({Cli::tr("TENANT"), Cli::tr("MACHINES"), Cli::tr("VCPUS"), Cli::tr("MEMORY"),
                     Cli::tr("NETWORKS"), Cli::tr("ROUTERS"), Cli::tr("FLOATING"), Cli::tr("SENT"),
                     Cli::tr("RECEIVED")});
    for (const client::TenantStatus &tenant : status.tenants) {
        const auto owned = [&](const QString &key) {
            const auto shown = [&](qint64 value) {
                return key == u"memory" ? dataSize(value) : QString::number(value);
            };
            const QString used = shown(tenant.used.value(key));
            const auto limit = tenant.quota.constFind(key);
            return limit == tenant.quota.cend()
                       ? used
                       : Cli::tr("%1 of %2", "used, allowed").arg(used, shown(*limit));
        };
        table.addRow({tenant.name, owned(u"vms"_s), owned(u"vcpus"_s), owned(u"memory"_s),
                      owned(u"networks"_s), owned(u"routers"_s), owned(u"floatingIps"_s),
                      dataSize(tenant.sentBytes),
                      dataSize(tenant.receivedBytes)});
    }
    return table;
}

void printDrift(Output &output, const QList<client::Drift> &drift)
{
    if (drift.isEmpty())
        return;
    output.result(u'\n' + coloured(Cli::tr("Not as drawn:"), Colour::Yellow, STDOUT_FILENO));
    for (const client::Drift &entry : drift.first(qMin(drift.size(), mostDriftLines))) {
        output.result(u"    "_s + views::driftSentence({.place = entry.place,
                                                        .kind = entry.kind,
                                                        .subject = entry.subject,
                                                        .object = entry.object,
                                                        .is = entry.is}));
    }
    if (drift.size() > mostDriftLines) {
        const int rest = int(drift.size() - mostDriftLines);
        output.result(u"    "_s + Cli::tr("… and %n more; --json has all.", nullptr, rest));
    }
    output.result(Cli::tr("Applying the design again puts it right."));
}

/// Nothing of one that is off: most labs have none.
QString uplinkLine(const client::UplinkStatus &uplink)
{
    if (uplink.state == u"running")
        return Cli::tr("Uplink: “outside” leads to the real network as %1; a resolver answers at %2",
                       "addresses")
            .arg(uplink.address, uplink.resolver);
    if (uplink.state == u"failed")
        return coloured(Cli::tr("Uplink: it does not work (%1)", "reason").arg(uplink.reason),
                        Colour::Red, STDOUT_FILENO);
    return QString();
}

void printStatus(Output &output, const client::LabStatus &status)
{
    output.result(
        Cli::tr("Lab %1: %2", "name, state").arg(status.lab, views::stateName(status.state)));
    if (const QString line = uplinkLine(status.uplink); !line.isEmpty())
        output.result(line);
    for (const TextTable &table :
         {nodeTable(status), machineTable(status), routerTable(status), networkTable(status),
          tenantTable(status)}) {
        if (!table.isEmpty())
            output.result(u'\n' + table.text(STDOUT_FILENO).trimmed());
    }
    for (const client::EndedDaemon &daemon : status.endedDaemons)
        output.result(u'\n' + coloured(views::endedSentence(daemon), Colour::Red, STDOUT_FILENO));
    printDrift(output, status.drift);
}

/// Again whenever something happened, until the person ends it.
QCoro::Task<int> watch(client::LabClient *lab, Context *context)
{
    Output &output = context->output;
    const StatusWatching::Show show = [&output](const QJsonObject &json, const client::LabStatus &status) {
        output.jsonLine(json);
        if (!output.isJson())
            output.result(freshScreen());
        printStatus(output, status);
    };
    StatusWatching watching(*lab, output, show);
    const Observing::Take take = [&watching, isFirst = true](const QJsonObject &sample) mutable {
        if (std::exchange(isFirst, false) || !sample.value(u"events").toArray().isEmpty())
            watching.look();
        return true;
    };
    client::ObservationTopic topic;
    topic.name = u"events"_s;
    const int status = co_await follow(lab, topic, eventPace, context, take);
    co_return status;
}

QCoro::Task<int> run(Context &context)
{
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    if (context.invocation.has(u"watch"_s)) {
        const int status = co_await watch(lab.get(), &context);
        co_return status;
    }
    const QJsonObject json = co_await lab->status();
    context.output.json(json);
    printStatus(context.output, client::LabStatus::fromJson(json));
    co_return Done;
}

} // namespace

Command statusCommand()
{
    Command command;
    command.name = u"status"_s;
    command.summary = Cli::tr("nodes, machines, routers and networks of a lab, its uplink and drift if any");
    command.synopsis = u"[--watch]"_s;
    command.options = {{u"watch"_s, {}, Cli::tr("shows it anew whenever something changes, until Ctrl-C; with --json a document a line")}};
    command.run = run;
    return command;
}

} // namespace overlab::cli
