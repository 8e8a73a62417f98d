// SPDX-License-Identifier: GPL-3.0-or-later
// The long-running services of a node (dnsmasq) and the files they read.
#pragma once

#include "engine/lab/execute/nodejob.h"

namespace overlab::lab {

/// Ends removed and changed services; of removed ones the files go too.
void stopServices(const NodeJob &job);

/// Writes created and changed files.
void writeFiles(const NodeJob &job);

/// Starts created and changed services; tells running ones to read changed files again.
void startServices(const NodeJob &job);

/// Starts \a service of \a node and writes its mark. Throws what the process driver met.
void startService(const QString &node, const blueprint::Service &service);

} // namespace overlab::lab
