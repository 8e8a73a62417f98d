// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a host without a lab's engine: overlabd's sub-commands that print JSON.
// All throw ProgramMissing (no overlabd there), Timeout, HostUnreachable (ssh), CommandFailed,
// BadReply, or the Error that overlabd printed.
#pragma once

#include "engine/client/labaddress.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

struct LabEntry
{
    QString name;
    bool isRunning = false;
    qint64 pid = 0; ///< of the lab's PID 1, as the host sees it; 0: stopped
    QString folder;

    friend bool operator==(const LabEntry &, const LabEntry &) = default;
};

/// The labs of a host. \c json is the list as overlabd printed it.
struct LabList
{
    QList<LabEntry> labs;
    QJsonArray json;
};

struct DoctorFinding
{
    QString key;
    QString state; ///< ok, missing or limited
    QString value;
    QString package; ///< what to install; empty: nothing would help
    QString purpose;
    QString remedy; ///< the command line that helps; empty: none would
};

struct DoctorReport
{
    QList<DoctorFinding> findings;
    QJsonObject json;
};

/// Whether anything of an ended lab is still on the host.
struct GoneReport
{
    bool isGone = false;
    QStringList left;
    QJsonObject json;
};

[[nodiscard]] QCoro::Task<LabList> readLabs(Host host);
[[nodiscard]] QCoro::Task<DoctorReport> readDoctor(Host host);
[[nodiscard]] QCoro::Task<GoneReport> verifyGone(LabAddress lab);
/// Ends the lab's first process, whatever its engine does, and verifies. endlab.h decides when.
[[nodiscard]] QCoro::Task<GoneReport> destroyWithoutEngine(LabAddress lab);

/// Starts the lab and its engine. Finishes when the engine answers; a lab that already runs is
/// success.
[[nodiscard]] QCoro::Task<> startLab(LabAddress lab);

/// Starts what leads the lab's "outside" to the real network, after an apply with the uplink.
/// Finishes when it works. Throws ProgramMissing with the program as subject, CommandFailed with
/// what the program said.
[[nodiscard]] QCoro::Task<> startUplink(LabAddress lab);

} // namespace overlab::client
