// SPDX-License-Identifier: GPL-3.0-or-later
// What flows through the parts of the picture of the nodes' inside, from the lab's counters. Pure.
#pragma once

#include "engine/client/counters.h"
#include "views/inside/figure.h"

#include <QHash>

namespace overlab::views {

/// Bytes a second, both directions together, by the key of a port or tunnel that something flows through. A tunnel's are
/// those that either end receives: Open vSwitch's userspace datapath counts what a tunnel sends twice.
QHash<QString, double> figureTraffic(const Figure &figure, const client::CounterBoard &board);

} // namespace overlab::views
