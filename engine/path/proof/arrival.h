// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a proof's packet at the ends, whatever was predicted for it: from the frames that were seen alone. Pure.
#pragma once

#include "engine/path/proof/proof.h"

namespace overlab::path {

/// Fills in hasArrived and isAnswered. Arrived: it came in at a network card of the destination, with the destination's
/// address and hardware address. What the destination's own system made of it then (a packet filter in the machine, say)
/// shows in the answer only. A destination without a card to look at (a machine that does not run) leaves it open: it would
/// take nothing from anybody. Where nobody in the lab has the address, an answer says that it arrived somewhere; and what
/// was not seen anywhere has not arrived.
void judgeArrival(Proof &proof, Protocol protocol);

} // namespace overlab::path
