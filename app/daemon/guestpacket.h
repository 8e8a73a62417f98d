// SPDX-License-Identifier: GPL-3.0-or-later
// Has a virtual machine send the packet of a proof: by ping and nc, which every image has.
#pragma once

#include "engine/lab/lab.h"
#include "engine/path/proof/prover.h"

namespace overlab {

/// Blocks for seconds at most. What the program said when it failed; it fails, too, when nobody answers. Throws Error
/// when no agent answers or the image has no such program.
QString sendInGuest(lab::Lab &lab, const lab::Intent &intent, const path::GuestOrder &order, const std::stop_token &stop);

} // namespace overlab
