// SPDX-License-Identifier: GPL-3.0-or-later
// What security groups cost: sections of overlab_bench.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

/// Many ports with many rules from nothing, then one rule more for all of them.
void rules(const Options &options, Table &table);
/// A TCP stream with each firewall beside the same without one.
void throughput(const Options &options, Table &table);

} // namespace overlab::bench
