// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges of ports as Open vSwitch matches them: value and mask.
#pragma once

#include "engine/design/securitygroup.h"

#include <QList>
#include <QStringList>

namespace overlab::blueprint {

/// The fewest matches that cover \a range and nothing else, as Open vSwitch prints them: "80",
/// "0x50/0xfff0".
QStringList portMatches(design::PortRange range);

/// \a ranges cut where another one begins or ends, in rising order: none overlap, and each of
/// \a ranges is made of whole pieces.
QList<design::PortRange> disjointPieces(const QList<design::PortRange> &ranges);

} // namespace overlab::blueprint
