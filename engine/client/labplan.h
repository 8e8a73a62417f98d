// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of a design, also for a lab that does not run: it is started empty for the answer and
// ended again, so that nothing stays behind. Command line and window share it.
#pragma once

#include "engine/client/labclient.h"

namespace overlab::client {

/// Throws what LabClient and hostcommands.h throw.
[[nodiscard]] QCoro::Task<PlanReport> readPlan(LabAddress lab, DesignText design);

} // namespace overlab::client
