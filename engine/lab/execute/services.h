// SPDX-License-Identifier: GPL-3.0-or-later
// The long-running services of a node (dnsmasq) and the files they read.
#pragma once

#include "engine/base/error.h"
#include "engine/lab/execute/nodejob.h"

#include <functional>

namespace overlab::lab {

/// Ends removed and changed services; of removed ones the files go too.
void stopServices(const NodeJob &job);

/// Writes created and changed files.
void writeFiles(const NodeJob &job);

/// Starts created and changed services; tells running ones to read changed files again.
void startServices(const NodeJob &job);

using ServiceFailure = std::function<void(const blueprint::Service &, const Error &)>;

/// Starts \a services of \a node and writes their marks. Returns when the pid file of each names a
/// living process; \a failed is told of those that do not get so far.
void startServices(const QString &node, const QList<blueprint::Service> &services,
                   const ServiceFailure &failed);

} // namespace overlab::lab
