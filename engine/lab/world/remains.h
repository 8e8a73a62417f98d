// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for anything of an ended lab on the host: processes in its namespaces, mounts, links. Used
// by labprocess.cpp. Reads only.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/lab/world/labrecord.h"

#include <QStringList>

#include <vector>

namespace overlab::lab {

/// Keeps the inode numbers of a living lab's namespaces from being given to new ones, so that a
/// comparison after the lab's end cannot meet a stranger. Empty for a lab that has ended.
std::vector<host::FileDescriptor> holdNamespaces(const LabRecord &record);

struct Findings
{
    qsizetype looked = 0;
    QStringList left;
};

/// Processes in the lab's network or mount namespace (its PID namespace can have none, as its PID 1
/// has ended). \a livingLabs own their inode numbers now, whoever had them before.
Findings findProcesses(const LabRecord &record, const QList<LabRecord> &livingLabs);

/// Mounts below the state folder, and the lab's namespaces pinned by a mount.
Findings findMounts(const LabRecord &record, const QString &stateFolder);

/// Processes that carry the uplink of the lab with this state folder.
Findings findUplinks(const QString &stateFolder);

/// Links of this network namespace whose alias names the lab as their origin.
Findings findLinks(const QString &labName);

/// The same over the text of /proc/PID/mountinfo.
Findings findMountsIn(const QByteArray &mountInfo, const LabRecord &record,
                      const QString &stateFolder);

} // namespace overlab::lab
