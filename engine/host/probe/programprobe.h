// SPDX-License-Identifier: GPL-3.0-or-later
// Which programs a lab can use, where they are and which version they say they are.
#pragma once

#include "engine/host/probe/hostcapabilities.h"

namespace overlab::host {

/// Asks all programs at once, on threads that end before it returns.
QList<Finding> probePrograms();

/// The first thing in \a text that looks like a version ("3.1.0"); empty when nothing does.
QString versionIn(const QString &text);

} // namespace overlab::host
