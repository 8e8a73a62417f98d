// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/base/spawn.h"
#include "engine/client/diagnosticjson.h"
#include "views/wording/errorwording.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::NotFound:
        return NoSuchThing;
    case ErrorCode::InvalidDesign:
        return InvalidDesign;
    default:
        return Failed;
    }
}

int reportError(Output &output, const Error &error)
{
    const QList<design::Diagnostic> diagnostics = client::diagnosticsOf(error);
    if (!diagnostics.isEmpty()) {
        printDiagnostics(output, diagnostics);
        output.json(diagnosticsDocument(diagnostics));
    }
    output.failure(error, views::errorText(error));
    return statusOf(error);
}

/// Runs the command to its end; nothing is thrown from here. Leaves the event loop.
QCoro::Task<> runCommand(Context &context)
{
    int status = Failed;
    try {
        status = co_await context.invocation.command->run(context);
    } catch (const Refusal &refusal) {
        context.output.failure(refusal);
        status = refusal.status();
    } catch (const Error &error) {
        status = reportError(context.output, error);
    } catch (const std::exception &error) {
        const Error unexpected(ErrorCode::BadReply, QString(), QString::fromUtf8(error.what()));
        status = reportError(context.output, unexpected);
    }
    QCoreApplication::exit(status);
}

/// Asked before the words are taken apart: that, too, can fail and must say so as JSON.
bool wantsJson(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return (end < 0 ? words : words.first(end)).contains(u"--json"_s);
}

int runInvocation(const Invocation &invocation, Output &output)
{
    Context context{invocation, output, invocation.value(u"lab"_s), {}};
    try {
        context.host = client::Host::fromText(invocation.value(u"host"_s));
    } catch (const Error &error) {
        throw Refusal(WrongUsage,
                      Cli::tr("“%1” is not a host that ssh could reach.").arg(error.subject()));
    }
    if (invocation.command->isInteractive && output.isJson())
        throw Refusal(WrongUsage, Cli::tr("“%1” is for people; --json makes no sense with it.")
                                      .arg(invocation.command->name));
    // Begun by the loop, so that a command that ends at once finds a loop to leave.
    QMetaObject::invokeMethod(
        qApp, [&context] { spawn(qApp, runCommand(context), [](const Error &) {}); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

void prepareLocale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
}

int runProgram(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    Output output(wantsJson(words));
    try {
        const Invocation invocation = parseArguments(words, commands);
        const bool wantsHelp = invocation.has(u"help"_s);
        if (invocation.has(u"version"_s) && !wantsHelp) {
            writeAll(1, "overlabctl " + QCoreApplication::applicationVersion().toUtf8() + '\n');
            return Done;
        }
        if (wantsHelp) {
            const QString text =
                invocation.command ? commandHelp(*invocation.command) : generalHelp(commands);
            writeAll(1, text.toUtf8());
            return Done;
        }
        return runInvocation(invocation, output);
    } catch (const Refusal &refusal) {
        output.failure(refusal);
        if (refusal.status() == WrongUsage)
            output.message(Cli::tr("“overlabctl --help” lists the commands."));
        return refusal.status();
    }
}

} // namespace overlab::cli
