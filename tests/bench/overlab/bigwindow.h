// SPDX-License-Identifier: GPL-3.0-or-later
// Section "bigwindow": what a window costs that watches a lab of ten nodes and three hundred machines with traffic in it.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

void bigWindow(const Options &options, Table &table);

} // namespace overlab::bench
