// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of who reaches whom as a table for other programs.
#pragma once

#include "engine/client/reachreport.h"

#include <QByteArray>

namespace overlab::views {

/// CSV, a line an ordered pair of machines, below one of names: from, to, protocol, port, expected, found, measured ("yes", "no",
/// "unknown"; empty: not asked), and in the language of now why. Any thread.
QByteArray reachCsv(const client::ReachabilityReport &report);

} // namespace overlab::views
