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

QCoro::Task<int> run(Context &context)
{
    Output &output = context.output;
    QList<design::Diagnostic> all;
    for (const QString &path : context.arguments()) {
        const design::ReadResult result = design::readDesignFile(path);
        printDiagnostics(output, result.diagnostics);
        const auto errors = std::count_if(
            result.diagnostics.cbegin(), result.diagnostics.cend(),
            [](const auto &diagnostic) { return diagnostic.severity == design::Severity::Error; });
        if (errors > 0)
            output.result(Cli::tr("%1: %n error(s)", nullptr, int(errors)).arg(path));
        else
            output.result(Cli::tr("%1: valid").arg(path));
        all << result.diagnostics;
    }
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
