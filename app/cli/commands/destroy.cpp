// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl destroy: ends a lab and proves that nothing of it is left on the host.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/client/hostcommands.h"

#include <QCoroTimer>

namespace overlab::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto verifyPause = 250ms;
constexpr int verifyTries = 20; // the kernel takes namespaces apart after the last process

QCoro::Task<client::GoneReport> waitUntilGone(client::LabAddress address)
{
    client::GoneReport report = co_await client::verifyGone(address);
    for (int i = 0; !report.isGone && i < verifyTries; ++i) {
        co_await QCoro::sleepFor(verifyPause);
        report = co_await client::verifyGone(address);
    }
    co_return report;
}

void printGone(Output &output, const QString &lab, const client::GoneReport &report)
{
    if (report.isGone) {
        output.result(Cli::tr("The lab “%1” has ended. Processes, namespaces, mounts, links and "
                              "files were checked: nothing is left.")
                          .arg(lab));
        return;
    }
    output.message(Cli::tr("The lab “%1” has ended, but something is left:").arg(lab));
    for (const QString &left : report.left)
        output.message(u"    "_s + left);
}

QCoro::Task<int> run(Context &context)
{
    const client::LabAddress address = co_await selectLab(context);
    const std::unique_ptr<client::LabClient> lab = co_await openLab(address);
    co_await lab->destroy();
    const client::GoneReport report = co_await waitUntilGone(address);
    QJsonObject json = report.json;
    json.insert(u"lab"_s, address.name);
    context.output.json(json);
    printGone(context.output, address.name, report);
    co_return report.isGone ? Done : Failed;
}

} // namespace

Command destroyCommand()
{
    Command command;
    command.name = u"destroy"_s;
    command.summary = Cli::tr("ends the lab and proves that nothing is left");
    command.run = run;
    return command;
}

} // namespace overlab::cli
