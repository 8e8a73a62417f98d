// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planlines.h"

#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "views/wording/listwording.h"

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

QString planStepLine(const client::PlanStep &step)
{
    Colour colour = Colour::Yellow;
    QChar mark = u'~';
    if (step.action == u"create") {
        colour = Colour::Green;
        mark = u'+';
    } else if (step.action == u"remove") {
        colour = Colour::Red;
        mark = u'-';
    }
    QStringList words{coloured(QString(mark), colour, STDOUT_FILENO)};
    for (const QString &word : {step.place, step.kind, step.subject}) {
        if (!word.isEmpty())
            words << word;
    }
    if (!step.object.isEmpty() && step.object != step.subject)
        words << coloured(u"(%1)"_s.arg(step.object), Colour::Dim, STDOUT_FILENO);
    return words.join(u' ');
}

QString planCounts(const client::PlanReport &report)
{
    return views::listed({Cli::tr("%n to create", "objects of a lab", report.created),
                          Cli::tr("%n to change", "objects of a lab", report.changed),
                          Cli::tr("%n to remove", "objects of a lab", report.removed),
                          Cli::tr("%n unchanged", "objects of a lab", report.unchanged)});
}

} // namespace overlab::cli
