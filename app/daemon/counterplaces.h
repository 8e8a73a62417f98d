// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lab's counters are, and which object of the design each belongs to.
#pragma once

#include "app/daemon/knownlab.h"
#include "engine/observe/counters/counterobserver.h"

namespace overlab {

/// For the nodes of the design, "outside" too, that exist now.
QList<observe::CounterPlace> counterPlaces(lab::Lab &lab, const KnownLab &known);

} // namespace overlab
