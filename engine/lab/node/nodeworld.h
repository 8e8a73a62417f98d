// SPDX-License-Identifier: GPL-3.0-or-later
// The namespaces and the file system view of one node: network, mount and UTS namespace, pinned by
// binds so that they need no process. What runs inside is nodedaemons' business.
#pragma once

#include <QString>

namespace overlab::lab {

/// Whether \a node's three namespaces are pinned.
bool nodeWorldExists(const QString &node);

/// Makes the world of \a node: own /run (shared with the lab's view of it, so that namespaces that
/// either side pins in /run/netns appear on both), the private folders, /sys of its network
/// namespace, hostname, lo up. Throws Error with the mount or call that failed. A half-made world
/// of an earlier attempt is removed first.
void createNodeWorld(const QString &node);

/// Unpins the namespaces and removes the node's files. Processes in it must have ended. Absent is
/// success.
void removeNodeWorld(const QString &node);

} // namespace overlab::lab
