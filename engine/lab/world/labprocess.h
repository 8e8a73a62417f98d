// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at labs from outside and ends them: the other side of launcher.h. Used by overlabd's
// sub-commands, and through them by the command line and the desktop application.
#pragma once

#include "engine/lab/world/labrecord.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace overlab::lab {

struct LabSummary
{
    QString name;
    bool isRunning = false;
    qint64 initPid = 0; ///< 0 when not running
    QString stateFolder;

    QJsonObject toJson() const;
};

/// All labs of the calling user, by name. A state folder that is not ours is left out.
QList<LabSummary> listLabs();

/// What was looked at to prove that a lab is gone, and what was found in spite of it.
struct GoneReport
{
    QString labName;
    QString stateFolder;
    qsizetype processesChecked = 0;
    qsizetype mountsChecked = 0;
    qsizetype linksChecked = 0;
    QStringList left; ///< sentences for the details; empty when the lab is gone
    bool isFolderRemoved = false;
    std::chrono::milliseconds waited{0};

    QJsonObject toJson() const;
};

/// Waits until the lab's PID 1 has ended, proves that nothing is left of the lab on this host and
/// removes its state folder. Throws NotFound without a lab, Timeout when PID 1 runs on after
/// \a limit, Busy when another command holds the lab. With something left the folder stays.
GoneReport verifyGone(const QString &labName, std::chrono::milliseconds limit);

/// Ends the lab by SIGKILL of its PID 1, after proving that it is the lab's; then as verifyGone().
/// The one way that is exact about processes which joined the lab from outside, as it takes hold of
/// the namespaces before it ends the lab.
GoneReport destroyLab(const QString &labName, std::chrono::milliseconds limit);

/// Ends the lab's PID 1 by SIGKILL, after proving that it is the lab's. False when none ran.
bool killLab(const QString &labName);

} // namespace overlab::lab
