// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was done to a lab, as the history keeps it: values only, so that it can be told in
// any language later.
#pragma once

#include "engine/base/error.h"
#include "engine/client/checkresult.h"
#include "engine/client/reports.h"
#include "engine/design/diagnostic.h"

#include <QDateTime>

#include <optional>

namespace overlab::views {

enum class WorkKind { Plan, Apply, End, Start, Stop, Reboot, Check };

enum class WorkOutcome {
    Done,
    DoneWithProblems, ///< some objects failed, the rest is made
    Cancelled,
    Refused, ///< the design has errors, or the host cannot make it: nothing was changed
    Failed,  ///< the engine could not be asked, or gave up
};

struct ActivityEntry
{
    QDateTime begin;
    WorkKind kind = WorkKind::Apply;
    QString subject; ///< the lab, or the machine
    double seconds = 0;
    WorkOutcome outcome = WorkOutcome::Done;
    int created = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    QList<client::Problem> problems;
    QList<design::Diagnostic> findings;
    std::optional<Error> error;
    QList<client::CheckResult> checks;
};

/// "Applied the design to the lab “first”", "Restarted red/vm-1" …
QString activityTitle(WorkKind kind, const QString &subject);
/// The same while it goes on: "Applying the design to the lab “first”…".
QString activityProgress(WorkKind kind, const QString &subject);
QString outcomeName(WorkOutcome outcome);
/// "41 created, 2 changed"; what is none is left out; "2 of 5 checks fail."; empty for machines and an end.
QString countsText(const ActivityEntry &entry);
/// Everything there is to say about it: counts, problems with their evidence, the error.
QString activityDetails(const ActivityEntry &entry);

} // namespace overlab::views
