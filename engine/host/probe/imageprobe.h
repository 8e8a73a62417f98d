// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the built-in guest image was made, and what to type when it was not.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

/// Looks in \a imagesFolder, the one that a lab would get; empty: there is none.
QList<Finding> probeImages(const QString &imagesFolder);

} // namespace overlab::host
