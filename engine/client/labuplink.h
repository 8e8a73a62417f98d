// SPDX-License-Identifier: GPL-3.0-or-later
// The host's side of an apply with the uplink: the engine made the lab's side of it. Command line
// and window share it.
#pragma once

#include "engine/client/labaddress.h"
#include "engine/client/reports.h"

#include <QCoroTask>

namespace overlab::client {

/// Starts the uplink that an apply with \c uplink asked for. A failure of it is one more problem of
/// \a report: the lab is made in spite of it.
[[nodiscard]] QCoro::Task<ApplyReport> withUplink(LabAddress lab, ApplyReport report);

} // namespace overlab::client
