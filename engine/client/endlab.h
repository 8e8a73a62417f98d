// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a lab through its engine, or without it when the engine is silent or gone: a lab that hangs
// or was killed must still be one that can be removed. Command line and window share it.
#pragma once

#include "engine/client/hostcommands.h"

namespace overlab::client {

struct EndReport
{
    enum class Way {
        ByEngine,
        WithoutEngine, ///< the engine did not do it: the host's overlabd ended PID 1
        WasStopped,    ///< nothing ran any more: the host's overlabd removed what was left
    };

    GoneReport gone;
    Way way = Way::ByEngine;
};

/// Finishes when the kernel has taken the lab apart, or not within some seconds: then gone says
/// what is left. Throws NotFound when there is no such lab, not even a stopped one, and what
/// hostcommands.h throws.
[[nodiscard]] QCoro::Task<EndReport> endLab(LabAddress lab);

/// Ends a lab that was started for nothing: its first design was refused. One that has a design, or gets
/// one from somebody at this moment, stays. Nothing is thrown: what could not be ended is in the list of labs.
[[nodiscard]] QCoro::Task<> endIfUnused(LabAddress lab);

} // namespace overlab::client
