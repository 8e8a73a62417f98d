// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel alone takes for endpoints: a network namespace and a veth pair each, through raw
// netlink, both ends up. Nothing that makes guests can be quicker.
#pragma once

namespace overlab::bench {

/// "overlab_bench --floor COUNT": prints milliseconds per endpoint, up and down, measured in a world
/// of its own. To be called before any thread exists. Returns the exit code; 77 without such a world.
int printFloor(int count);

/// Runs that in a process of its own. Throws Error(NotSupported) with its words.
double measureFloorMs(int count);

} // namespace overlab::bench
