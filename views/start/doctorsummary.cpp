// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/doctorsummary.h"

#include "views/wording/doctorwording.h"

#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::DoctorFinding;

namespace {

bool isNeeded(const DoctorFinding &finding)
{
    return finding.purpose == u"everything" || finding.purpose == u"labs-without-root";
}

/// Something can be done about it.
bool canBeHelped(const DoctorFinding &finding)
{
    return !finding.package.isEmpty() || !finding.remedy.isEmpty();
}

QList<DoctorFinding> wanting(const client::DoctorReport &report)
{
    QList<DoctorFinding> found;
    for (const DoctorFinding &finding : report.findings) {
        if (finding.state != u"ok")
            found << finding;
    }
    std::stable_sort(found.begin(), found.end(), [](const DoctorFinding &a, const DoctorFinding &b) {
        return isNeeded(a) && !isNeeded(b);
    });
    return found;
}

QString sentenceOf(const DoctorFinding &finding)
{
    const QString meaning = doctorMeaning(finding.key);
    if (!meaning.isEmpty())
        return meaning;
    const QString subject = doctorSubject(finding.key);
    return finding.state == u"limited" ? DoctorSummary::tr("Every lab needs this, and it works only in part: %1").arg(subject)
                                       : DoctorSummary::tr("Every lab needs this, and it is missing: %1").arg(subject);
}

/// One line for all packages, and the lines that help besides.
QStringList commandsFor(const QList<DoctorFinding> &findings)
{
    QStringList packages;
    QStringList lines;
    for (const DoctorFinding &finding : findings) {
        if (!finding.package.isEmpty() && !packages.contains(finding.package))
            packages << finding.package;
        else if (finding.package.isEmpty() && !finding.remedy.isEmpty() && !lines.contains(finding.remedy))
            lines << finding.remedy;
    }
    if (!packages.isEmpty())
        lines.prepend(u"apt install "_s + packages.join(u' '));
    return lines;
}

} // namespace

DoctorSummary summaryOf(const client::DoctorReport &report)
{
    DoctorSummary summary;
    const QList<DoctorFinding> findings = wanting(report);
    QList<DoctorFinding> helpful;
    QStringList more;
    for (const DoctorFinding &finding : findings) {
        if (isNeeded(finding) && finding.state == u"missing")
            summary.canRun = false;
        if (isNeeded(finding))
            summary.sentences << sentenceOf(finding);
        else if (finding.key == u"kvm")
            summary.sentences << DoctorSummary::tr("Virtual machines are emulated here: they work, but start slowly.");
        else if (canBeHelped(finding) && !more.contains(doctorPurpose(finding.purpose)))
            more << doctorPurpose(finding.purpose);
        if (canBeHelped(finding))
            helpful << finding;
        summary.details << DoctorSummary::tr("%1: %2", "a thing, and whether it is missing or limited")
                               .arg(doctorSubject(finding.key), doctorStateName(finding.state));
    }
    if (!more.isEmpty())
        summary.sentences << DoctorSummary::tr("Packages are missing for: %1.").arg(QLocale().createSeparatedList(more));
    summary.title = summary.canRun ? DoctorSummary::tr("This computer can run labs.")
                                   : DoctorSummary::tr("This computer cannot run labs yet.");
    summary.commands = commandsFor(helpful);
    return summary;
}

} // namespace overlab::views
