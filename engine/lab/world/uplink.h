// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a lab's place "outside" to the real network. slirp4netns puts a tap device there and
// carries what comes through it with sockets of the host, so that it needs no rights, no link, no
// address and no rule there, as root neither: nothing of it can stay behind. A supervisor on the
// host's side keeps it running as long as the lab's journal asks for it, and ends with the lab.
#pragma once

#include "engine/lab/world/statefolder.h"

#include <chrono>

namespace overlab::lab {

/// Makes the uplink work that the lab's journal asks for: starts the supervisor unless it runs, and
/// waits for slirp4netns. The process must have one thread. Throws NotFound without such a lab,
/// ProgramMissing without slirp4netns, CommandFailed with what slirp4netns said.
void startUplink(const QString &labName, std::chrono::milliseconds limit);

/// Ends the supervisor of a lab that has ended, in case it did not do so by itself. False when it
/// runs on.
bool endUplink(const StateFolder &folder);

} // namespace overlab::lab
