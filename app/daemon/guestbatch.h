// SPDX-License-Identifier: GPL-3.0-or-later
// Has a virtual machine send to many others in one order to its agent: by ping, nc and traceroute, which busybox has.
#pragma once

#include "engine/lab/lab.h"
#include "engine/path/matrix/measurement.h"

namespace overlab {

/// As path::BatchSender. Each target is tried twice, many at a time; seconds for a hundred that answer. Throws Error when
/// the machine is stopped, no agent answers, or its image has no such program.
QList<Ipv4Address> sendBatchInGuest(lab::Lab &lab, const lab::Intent &intent, const path::GuestBatch &batch,
                                    const std::stop_token &stop);

} // namespace overlab
