// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/labprocess.h"

#include "engine/base/error.h"
#include "engine/lab/world/enginesocket.h"
#include "engine/lab/world/labfolders.h"
#include "engine/lab/world/processidentity.h"
#include "engine/lab/world/remains.h"
#include "engine/lab/world/removetree.h"
#include "engine/lab/world/statefolder.h"
#include "engine/lab/world/uplink.h"

#include <QDir>
#include <QJsonArray>

#include <thread>

#include <poll.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto lockLimit = 20s;
constexpr auto settleLimit = 1s; ///< for processes from outside that are ending just now

StateFolder requireFolder(const QString &labName)
{
    std::optional<StateFolder> folder = StateFolder::find(labName);
    if (!folder)
        throw Error(ErrorCode::NotFound, labName, u"no such lab"_s);
    return std::move(*folder);
}

/// Waits for the end of PID 1, which the kernel announces after all other processes of the PID
/// namespace are dead. False when it runs on after \a limit.
bool waitForInitEnd(const LabRecord &record, std::chrono::milliseconds limit)
{
    const FileDescriptor process = host::openProcess(record.init);
    if (!process.isOpen())
        return true;
    pollfd wait{process.get(), POLLIN, 0};
    poll(&wait, 1, int(limit.count()));
    return !isInitRunning(record);
}

QList<LabRecord> livingLabsBut(const QString &labName)
{
    QList<LabRecord> records;
    const QList<LabSummary> labs = listLabs();
    for (const LabSummary &lab : labs) {
        const std::optional<StateFolder> folder =
            lab.isRunning && lab.name != labName ? StateFolder::find(lab.name) : std::nullopt;
        if (const auto record = folder ? folder->readRecord() : std::nullopt)
            records.append(*record);
    }
    return records;
}

void lookForRemains(const LabRecord &record, GoneReport &report)
{
    const Clock::time_point end = Clock::now() + settleLimit;
    const bool isOfThisBoot = record.bootId == readBootId();
    for (;;) {
        const Findings processes =
            isOfThisBoot ? findProcesses(record, livingLabsBut(report.labName)) : Findings();
        const Findings mounts = findMounts(record, report.stateFolder);
        const Findings links = findLinks(report.labName);
        const Findings uplinks = findUplinks(report.stateFolder);
        report.processesChecked = processes.looked;
        report.mountsChecked = mounts.looked;
        report.linksChecked = links.looked;
        report.left = processes.left + mounts.left + links.left + uplinks.left;
        if (report.left.isEmpty() || Clock::now() >= end)
            return;
        std::this_thread::sleep_for(20ms);
    }
}

enum class Ending { IsUnderWay, IsOurs };

GoneReport proveGone(const QString &labName, std::chrono::milliseconds limit, Ending ending)
{
    const Clock::time_point begin = Clock::now();
    const StateFolder folder = requireFolder(labName);
    const FileDescriptor lock = folder.lock(lockLimit);
    if (!folder.isStillThere())
        throw Error(ErrorCode::NotFound, labName, u"no such lab"_s);
    const std::optional<LabRecord> record = folder.readRecord();
    if (!record && connectToEngine(folder).isOpen())
        throw Error(ErrorCode::Busy, labName, u"its engine runs, but lab.json is missing"_s);

    GoneReport report;
    report.labName = labName;
    report.stateFolder = folder.path();
    std::vector<FileDescriptor> held;
    if (record && isInitRunning(*record)) {
        held = holdNamespaces(*record);
        if (ending == Ending::IsOurs)
            killInit(*record);
        if (!waitForInitEnd(*record, limit))
            throw Error(ErrorCode::Timeout, labName,
                        u"PID 1 of the lab (process %1) runs on"_s.arg(record->init.pid));
    }
    const bool isUplinkGone = endUplink(folder);
    lookForRemains(record.value_or(LabRecord()), report);
    if (!isUplinkGone)
        report.left.append(u"the supervisor of the uplink"_s);
    if (report.left.isEmpty()) {
        removeStateFolder(folder);
        report.isFolderRemoved = true;
    }
    report.waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    return report;
}

} // namespace

QJsonObject LabSummary::toJson() const
{
    return {{u"name"_s, name},
            {u"state"_s, isRunning ? u"running"_s : u"stopped"_s},
            {u"pid"_s, initPid},
            {u"folder"_s, stateFolder}};
}

QJsonObject GoneReport::toJson() const
{
    return {{u"lab"_s, labName},
            {u"gone"_s, left.isEmpty()},
            {u"folder"_s, stateFolder},
            {u"folderRemoved"_s, isFolderRemoved},
            {u"processesChecked"_s, qint64(processesChecked)},
            {u"mountsChecked"_s, qint64(mountsChecked)},
            {u"linksChecked"_s, qint64(linksChecked)},
            {u"left"_s, QJsonArray::fromStringList(left)},
            {u"milliseconds"_s, qint64(waited.count())}};
}

QList<LabSummary> listLabs()
{
    QList<LabSummary> labs;
    const QStringList names =
        QDir(labsFolder())
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden,
                       QDir::Name);
    for (const QString &name : names) {
        if (!isLabName(name))
            continue;
        try {
            const StateFolder folder = requireFolder(name);
            const std::optional<LabRecord> record = folder.readRecord();
            const bool isRunning = record && isInitRunning(*record);
            labs.append({name, isRunning, isRunning ? record->init.pid : 0, folder.path()});
        } catch (const Error &) { // somebody else's folder, or removed at this moment
            continue;
        }
    }
    return labs;
}

GoneReport verifyGone(const QString &labName, std::chrono::milliseconds limit)
{
    return proveGone(labName, limit, Ending::IsUnderWay);
}

GoneReport destroyLab(const QString &labName, std::chrono::milliseconds limit)
{
    return proveGone(labName, limit, Ending::IsOurs);
}

bool killLab(const QString &labName)
{
    const StateFolder folder = requireFolder(labName);
    const FileDescriptor lock = folder.lock(lockLimit);
    const std::optional<LabRecord> record = folder.readRecord();
    return record && isInitRunning(*record) && killInit(*record) && waitForInitEnd(*record, 10s);
}

} // namespace overlab::lab
