// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of which each node has its own, so that the standard daemons find their standard paths.
#pragma once

#include <QStringList>

namespace overlab::lab {

/// Absolute paths; each must exist in the lab's file system (those below /var/lib, /var/log and
/// /var/cache are made there, those below /etc come with the daemons' packages).
const QStringList &privateFolders();

} // namespace overlab::lab
