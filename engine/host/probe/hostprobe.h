// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what this host can do, by trying rather than by reading version numbers: link kinds,
// packet schedulers and filters in a network namespace that is thrown away afterwards. Used by
// `overlabd --doctor`, as any user.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

/// Blocking, about a tenth of a second. Call it while the process has one thread, because an
/// ordinary user's probe forks into a user namespace of its own. Changes nothing on the host, but
/// the kernel may load modules to answer. \a imagesFolder is where a lab's guest images are.
HostCapabilities probeHost(const QString &imagesFolder);

} // namespace overlab::host
