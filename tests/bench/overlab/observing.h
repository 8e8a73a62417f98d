// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to watch a lab: the engine's processor time, and the datapath's throughput.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

void observing(const Options &options, Table &table);

} // namespace overlab::bench
