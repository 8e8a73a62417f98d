// SPDX-License-Identifier: GPL-3.0-or-later
// What of the host decides how a blueprint is made. Asked from inside a lab, by the engine; what a
// host can do at all is `doctor`'s question (engine/host/probe).
#pragma once

#include "engine/blueprint/blueprint.h"

namespace overlab::lab {

/// Once is enough: what the host can do does not change under a lab. Blocks for as long as a guest
/// takes to prove that KVM works.
blueprint::HostProfile readHostProfile();

} // namespace overlab::lab
