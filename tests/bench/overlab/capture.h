// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture loses, and costs the engine, at 50,000 packets a second on a veth.
#pragma once

#include "tests/bench/overlab/sections.h"

namespace overlab::bench {

/// The program itself inside a guest: \a count frames of \a bytes out of \a device at \a rate a second; prints the rate that it
/// had. The exit status.
int sendFrames(const char *device, int count, int rate, int bytes);

void captures(const Options &options, Table &table);

} // namespace overlab::bench
