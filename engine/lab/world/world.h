// SPDX-License-Identifier: GPL-3.0-or-later
// The lab's world as its first process makes it for itself: mounts, terminals, loopback, host name,
// limits, environment; then that process becomes overlab-init. Runs in the child of launcher.cpp,
// already in the lab's namespaces and as user 0 there.
#pragma once

#include "engine/lab/world/namespacechild.h"

#include <QString>

#include <sys/types.h>

namespace overlab::lab {

struct WorldOptions
{
    QString labName;
    QString stateFolder; ///< canonical; must still be the folder with this device and inode
    dev_t stateDevice = 0;
    ino_t stateInode = 0;
    QString programFolder; ///< holds overlab-init and overlabd
    QString imagesFolder;  ///< empty when the host has none
};

/// Makes the world. Throws an Error that names the place of the first step that failed; what the
/// lab can do without is only a warning.
void prepareWorld(const WorldOptions &options, const Reporter &reporter);

/// Becomes overlab-init, which starts overlabd. Returns only by throwing.
[[noreturn]] void becomeInit(const QString &labName);

} // namespace overlab::lab
