// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a lab: state folder, namespaces, world, overlab-init, engine. What `overlabd --start`
// does. The process that calls start() must have one thread; it lives on after the lab has started.
#pragma once

#include "engine/lab/world/labrecord.h"

#include <QString>

#include <chrono>

namespace overlab::lab {

struct LaunchOptions
{
    QString labName;
    QString version;       ///< written into lab.json
    QString programFolder; ///< holds overlab-init and overlabd; programFolderOfThisProcess()
    std::chrono::milliseconds engineLimit = std::chrono::seconds(10);
    std::chrono::milliseconds lockLimit = std::chrono::seconds(20);
};

struct LaunchOutcome
{
    LabRecord record;
    bool alreadyRunning = false;
};

/// The folder of the running program's file, with symbolic links resolved.
QString programFolderOfThisProcess();

/// The folder of guest images: $OVERLAB_IMAGES_DIR, else images beside the program's folder, else
/// share/overlab/images beside it; empty when there is none.
QString imagesFolderFor(const QString &programFolder);

/// Makes the lab run and its engine answer; a lab that runs already is left alone. Two calls at
/// once give one lab. On failure throws Error and leaves no process behind.
LaunchOutcome start(const LaunchOptions &options);

} // namespace overlab::lab
