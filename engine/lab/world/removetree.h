// SPDX-License-Identifier: GPL-3.0-or-later
// Removes a lab's state folder. Works on descriptors, never follows a symbolic link and never
// leaves the folder's file system, so that nothing but the folder's own contents can be removed.
#pragma once

#include "engine/lab/world/statefolder.h"

namespace overlab::lab {

/// Removes everything in \a folder and then the folder itself. Files that belong to the user's
/// subordinate ids are removed from inside a user namespace. Throws Error with the first path that
/// could not be removed. The caller holds the folder's lock; its process has one thread.
void removeStateFolder(const StateFolder &folder);

} // namespace overlab::lab
