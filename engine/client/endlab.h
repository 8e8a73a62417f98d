// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a lab through its engine, or without it when the engine is silent: a lab that hangs must
// still be one that can be ended. Command line and window share it.
#pragma once

#include "engine/client/hostcommands.h"

namespace overlab::client {

struct EndReport
{
    GoneReport gone;
    bool isWithoutEngine = false; ///< the engine did not do it: the host's overlabd ended PID 1
};

/// Finishes when the kernel has taken the lab apart, or not within some seconds: then gone says
/// what is left. Throws NotFound when the lab does not run, and what hostcommands.h throws.
[[nodiscard]] QCoro::Task<EndReport> endLab(LabAddress lab);

} // namespace overlab::client
