// SPDX-License-Identifier: GPL-3.0-or-later
// What the walk of a packet costs: over three nodes, and for every pair of a hundred machines.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

void paths(const Options &options, Table &table);

} // namespace overlab::bench
