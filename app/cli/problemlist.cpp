// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemlist.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "views/wording/problemwording.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

void printProblems(Output &output, const QList<client::Problem> &problems)
{
    for (const client::Problem &problem : problems) {
        const QString label = problem.isError ? Cli::tr("error:") : Cli::tr("warning:");
        const Colour colour = problem.isError ? Colour::Red : Colour::Yellow;
        output.message(coloured(label, colour, STDERR_FILENO) + u' ' +
                       views::problemSentence(problem.code, problem.object, problem.arguments));
        const QStringList lines = problem.detail.trimmed().split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            output.message(u"    "_s + line);
    }
}

} // namespace overlab::cli
