// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as lines for people: plan prints all of it, check what keeps a lab from matching its design.
#pragma once

#include "engine/client/reports.h"

namespace overlab::cli {

/// "+ compute-0 port tap… (red/vm-1)": what is done with one thing; in colour where standard output has them.
QString planStepLine(const client::PlanStep &step);
/// "1 to create, 2 to change, 0 to remove, 7 unchanged".
QString planCounts(const client::PlanReport &report);

} // namespace overlab::cli
