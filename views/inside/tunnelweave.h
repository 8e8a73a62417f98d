// SPDX-License-Identifier: GPL-3.0-or-later
// The tunnels between frames: the ports of both ends found by their addresses, and what they carry.
#pragma once

#include "engine/client/insidestate.h"
#include "views/inside/figure.h"

#include <QPainterPath>

namespace overlab::views {

QList<FigureTunnel> weaveTunnels(const client::InsideState &state, const QList<FigureFrame> &frames);

/// The curve that it is drawn as.
QPainterPath curveOf(const FigureTunnel &tunnel);

} // namespace overlab::views
