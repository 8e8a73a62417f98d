// SPDX-License-Identifier: GPL-3.0-or-later
// Which frame is which predicted sight of the packet, and what follows from it. Pure.
#pragma once

#include "engine/path/proof/proof.h"

namespace overlab::path {

/// Names of the fields in which \a seen is not what was \a expected. An ICMP error that answers instead is compared by
/// its addresses only. \a sender is who sent the packet: once NAT has changed it, ports are the kernel's choice.
QStringList differences(const Packet &expected, const Packet &seen, FrameRole role, Ipv4Address sender);

/// Fills in there, back, surprises, errors, findings and the verdict from plan, frames and the rest. \a outcome: what
/// was predicted.
void judge(Proof &proof, Outcome outcome);

/// Whether all that should be seen is.
bool isComplete(const Proof &judged);

} // namespace overlab::path
