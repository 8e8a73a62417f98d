// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/activityentry.h"

#include "views/wording/checkwording.h"
#include "views/wording/diagnosticwording.h"
#include "views/wording/errorwording.h"
#include "views/wording/listwording.h"
#include "views/wording/problemwording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ActivityEntry)
};

/// \a text, each line moved in: evidence below its sentence.
QString indented(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line.prepend(u"    "_s);
    return lines.join(u'\n');
}

} // namespace

QString activityTitle(WorkKind kind, const QString &subject)
{
    switch (kind) {
    case WorkKind::Plan:
        return Wording::tr("Planned the lab “%1”").arg(subject);
    case WorkKind::Apply:
        return Wording::tr("Applied the design to the lab “%1”").arg(subject);
    case WorkKind::End:
        return Wording::tr("Ended the lab “%1”").arg(subject);
    case WorkKind::Start:
        return Wording::tr("Started %1").arg(subject);
    case WorkKind::Stop:
        return Wording::tr("Stopped %1").arg(subject);
    case WorkKind::Reboot:
        return Wording::tr("Restarted %1").arg(subject);
    case WorkKind::Check:
        return Wording::tr("Checked the lab “%1”").arg(subject);
    }
    return {};
}

QString activityProgress(WorkKind kind, const QString &subject)
{
    switch (kind) {
    case WorkKind::Plan:
        return Wording::tr("Planning the lab “%1”…").arg(subject);
    case WorkKind::Apply:
        return Wording::tr("Applying the design to the lab “%1”…").arg(subject);
    case WorkKind::End:
        return Wording::tr("Ending the lab “%1”…").arg(subject);
    case WorkKind::Start:
        return Wording::tr("Starting %1…").arg(subject);
    case WorkKind::Stop:
        return Wording::tr("Stopping %1…").arg(subject);
    case WorkKind::Reboot:
        return Wording::tr("Restarting %1…").arg(subject);
    case WorkKind::Check:
        return Wording::tr("Checking the lab “%1”…").arg(subject);
    }
    return {};
}

QString outcomeName(WorkOutcome outcome)
{
    switch (outcome) {
    case WorkOutcome::Done:
        return Wording::tr("done");
    case WorkOutcome::DoneWithProblems:
        return Wording::tr("done with problems");
    case WorkOutcome::Cancelled:
        return Wording::tr("cancelled");
    case WorkOutcome::Refused:
        return Wording::tr("refused");
    case WorkOutcome::Failed:
        return Wording::tr("failed");
    }
    return {};
}

QString countsText(const ActivityEntry &entry)
{
    if (entry.kind == WorkKind::Check)
        return checksSummary(entry.checks);
    if (entry.kind != WorkKind::Apply && entry.kind != WorkKind::Plan)
        return {};
    QStringList counts;
    const bool isPlan = entry.kind == WorkKind::Plan; // which changes nothing
    if (entry.created > 0)
        counts << (isPlan ? Wording::tr("%n to create", "objects of a lab", entry.created)
                          : Wording::tr("%n created", "objects of a lab", entry.created));
    if (entry.changed > 0)
        counts << (isPlan ? Wording::tr("%n to change", "objects of a lab", entry.changed)
                          : Wording::tr("%n changed", "objects of a lab", entry.changed));
    if (entry.removed > 0)
        counts << (isPlan ? Wording::tr("%n to remove", "objects of a lab", entry.removed)
                          : Wording::tr("%n removed", "objects of a lab", entry.removed));
    const bool tellsAll = entry.outcome == WorkOutcome::Done
        || entry.outcome == WorkOutcome::DoneWithProblems;
    if (counts.isEmpty())
        return tellsAll ? Wording::tr("nothing to change") : QString();
    return listed(counts);
}

QString activityDetails(const ActivityEntry &entry)
{
    QStringList parts;
    const QString counts = countsText(entry);
    if (!counts.isEmpty())
        parts << counts;
    if (entry.unchanged > 0)
        parts << Wording::tr("%n object(s) of the lab were left as they are.", nullptr,
                             entry.unchanged);
    if (entry.error) {
        parts << errorSentence(*entry.error);
        if (!entry.error->detail().trimmed().isEmpty())
            parts << indented(entry.error->detail());
        if (const QString advice = errorAdvice(*entry.error); !advice.isEmpty())
            parts << advice;
    }
    for (const client::CheckResult &check : entry.checks) {
        if (!check.isPassed()) //: a check, what became of its packet
            parts << Wording::tr("%1: %2").arg(checkName(check.check), checkSentence(check));
    }
    for (const design::Diagnostic &finding : entry.findings)
        parts << diagnosticLine(finding);
    for (const client::Problem &problem : entry.problems) {
        parts << problemSentence(problem.code, problem.object, problem.arguments);
        if (!problem.detail.trimmed().isEmpty())
            parts << indented(problem.detail);
    }
    return parts.join(u'\n');
}

} // namespace overlab::views
