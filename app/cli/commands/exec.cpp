// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl exec: runs a command in a place of the lab; streams, signals and exit status pass.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/stdiobridge.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the command said, for --json.
struct Collected
{
    QByteArray output;
    QByteArray errors;

    void take(client::ProcessSession::Stream stream, const QByteArray &bytes)
    {
        (stream == client::ProcessSession::Stream::Errors ? errors : output) += bytes;
    }
};

QCoro::Task<int> run(Context &context)
{
    client::ProcessRequest request;
    request.place = context.arguments().constFirst();
    request.command = context.invocation.program;
    request.timeoutSeconds = numberOption(context.invocation, u"timeout"_s, 0, 1);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const std::unique_ptr<client::ProcessSession> session = co_await lab->startProcess(request);

    Collected collected;
    BridgeOptions options;
    if (context.output.isJson()) {
        options.sink = [&collected](client::ProcessSession::Stream stream,
                                    const QByteArray &bytes) { collected.take(stream, bytes); };
    }
    StdioBridge bridge(*session, options);
    const QFuture<int> ended = bridge.run();
    const int status = co_await ended;
    context.output.json(QJsonObject{{u"place"_s, request.place},
                                    {u"status"_s, status},
                                    {u"output"_s, QString::fromUtf8(collected.output)},
                                    {u"errors"_s, QString::fromUtf8(collected.errors)}});
    co_return status;
}

} // namespace

Command execCommand()
{
    Command command;
    command.name = u"exec"_s;
    command.synopsis = u"PLACE [--timeout S] -- CMD…"_s;
    command.summary = Cli::tr("runs a command in a place; its exit status is this one's");
    command.options = {{u"timeout"_s, u"S"_s, Cli::tr("ends it after S seconds, with status 124")}};
    command.fewestArguments = 1;
    command.mostArguments = 1;
    command.takesProgram = true;
    command.run = run;
    return command;
}

} // namespace overlab::cli
