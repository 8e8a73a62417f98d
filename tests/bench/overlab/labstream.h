// SPDX-License-Identifier: GPL-3.0-or-later
// How much a TCP stream between two guests of a lab carries.
#pragma once

#include "tests/bench/overlab/labrun.h"

namespace overlab::bench {

/// Megabits a second from guest a to \a to, which has \a address. Throws CommandFailed.
double streamFromA(LabRun &lab, const QString &to, const QString &address, double seconds);

} // namespace overlab::bench
