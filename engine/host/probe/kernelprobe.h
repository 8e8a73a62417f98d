// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel offers to a network namespace: link kinds, netem, packet filter, the Open vSwitch
// datapath. Tried in a child process with a namespace of its own that ends with it.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

/// Every kernel finding; all Missing, with the reason, when no namespace can be made.
QList<Finding> probeKernel();

} // namespace overlab::host
