// SPDX-License-Identifier: GPL-3.0-or-later
// Where a packet's way lights up inside the nodes.
#pragma once

#include "engine/client/pathreport.h"
#include "views/inside/insidescene.h"

#include <QList>

#include <optional>

namespace overlab::gui {

/// The hops of \a way with their numbers from 1, those of \a before, and behind them the ports that the hops
/// of \a way use, without numbers. The first are as many as the hops, in their order.
QList<views::InsideStep> insideSteps(const client::PathWay &way, const std::optional<client::PathWay> &before);

} // namespace overlab::gui
