// SPDX-License-Identifier: GPL-3.0-or-later
// Internal ports of Open vSwitch inside their namespaces: moved, up, with addresses and routes.
#pragma once

#include "engine/lab/execute/nodejob.h"

namespace overlab::lab {

/// Moves created and changed devices where they belong, sets MTU (after the move: Open vSwitch
/// clamps it before) and addresses.
void ensureDevices(const NodeJob &job);
/// Gratuitous ARP for the addresses of those that changed; once their flows are there.
void announceDevices(const NodeJob &job);

/// Sets changed routes, and all of a namespace whose devices changed.
void ensureRoutes(const NodeJob &job);

} // namespace overlab::lab
