// SPDX-License-Identifier: GPL-3.0-or-later
// Proves a predicted path: sends one real packet with a mark, and looks for it and its answer at every device on the way
// at once, and at those where it should not be. The one part of engine/path that makes traffic, inside the lab only.
#pragma once

#include "engine/path/proof/markedsender.h"
#include "engine/path/proof/proof.h"

#include <stop_token>

namespace overlab::path {

/// A packet that a virtual machine shall send by itself.
struct GuestOrder
{
    int machine = 0; ///< in Topology::machines
    MarkedPacket packet;
    int payloadBytes = 0; ///< of an echo request
};

/// Has a virtual machine send, blocks until it has, and returns what went wrong; empty: nothing that is known. Throws
/// Error when the machine could not be told.
using GuestSender = std::function<QString(const GuestOrder &order, const std::stop_token &stop)>;

/// A port for the question, so that the packet begins a connection which nobody knows yet.
int freshSourcePort();

/// \a predicted is findPath()'s answer to \a question, with the way back. Blocks until all is seen, or for seconds.
/// Throws Error where the sender's namespace cannot be entered.
Proof prove(const LabIndex &index, const LabPlaces &places, const PathQuestion &question, const PathAnswer &predicted,
            const GuestSender &sendFromGuest);

} // namespace overlab::path
