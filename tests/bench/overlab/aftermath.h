// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel still does behind a lab that has ended: it takes the devices of network namespaces
// apart after nobody can see them any more (cleanup_net() in net/core/net_namespace.c), and whoever
// makes namespaces meanwhile waits for it.
#pragma once

namespace overlab::bench {

/// Waits until the kernel has cleaned up, at most a minute; returns the seconds that took. Only root
/// can see it: 0 for others.
double waitForCleanup();

} // namespace overlab::bench
