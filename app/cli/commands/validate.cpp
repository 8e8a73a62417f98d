// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl validate: all problems of the files. Asks no lab.
#include "app/cli/commands/commands.h"
#include "app/cli/designfile.h"
#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/design/designreader.h"

#include <algorithm>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// All problems of a file, printed with the verdict.
QList<design::Diagnostic> judge(Output &output, const client::DesignText &text)
{
    const design::ReadResult result = design::readDesign(text.text, text.fileName);
    printDiagnostics(output, result.diagnostics);
    const auto errors = std::count_if(
        result.diagnostics.cbegin(), result.diagnostics.cend(),
        [](const auto &diagnostic) { return diagnostic.severity == design::Severity::Error; });
    if (errors > 0)
        output.result(Cli::tr("%1: %n error(s)", nullptr, int(errors)).arg(text.fileName));
    else
        output.result(Cli::tr("%1: valid").arg(text.fileName));
    return result.diagnostics;
}

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    QList<client::DesignText> texts; // all of them first: a missing file ends it before a verdict
    for (const QString &path : context.arguments())
        texts << readText(path);
    QList<design::Diagnostic> all;
    for (const client::DesignText &text : std::as_const(texts))
        all << judge(output, text);
    output.json(diagnosticsDocument(all));
    co_return design::hasErrors(all) ? InvalidDesign : Done;
}

} // namespace

Command validateCommand()
{
    Command command;
    command.name = u"validate"_s;
    command.synopsis = u"FILE…"_s;
    command.summary = Cli::tr("all problems of the files");
    command.fewestArguments = 1;
    command.mostArguments = -1;
    command.run = run;
    return command;
}

} // namespace overlab::cli
