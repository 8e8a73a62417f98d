// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: its start, opening large designs, frames, edits, doing nothing. Needs no root and no screen.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

void window(const Options &options, Table &table);

} // namespace overlab::bench
