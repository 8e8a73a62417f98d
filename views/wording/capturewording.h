// SPDX-License-Identifier: GPL-3.0-or-later
// Words for captures: points, what was lost, why one could not begin.
#pragma once

#include "engine/client/capturesession.h"

#include <QString>

namespace overlab::views {

/// "red/a: tap1234", "compute-0: eth0 (tunnel vxlan-0a000002)"
QString capturePointName(const client::CapturedPlace &place);
/// Of one point: "12 captured", "12 captured, 3 lost in the kernel, …".
QString captureCountsText(const client::CaptureCounts &counts);
/// Why a capture of \a request did not begin.
QString captureErrorText(const Error &error, const client::CaptureRequest &request);

} // namespace overlab::views
