// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic layout: tenants side by side, external networks above routers above networks above machines, with few
// crossings; groups stay together. A pure function; run it off the views' thread.
#pragma once

#include "engine/design/editing/placement.h"

#include <QSet>

#include <stop_token>

namespace overlab::layout {

enum class LayoutWay {
    Dot,  ///< Graphviz's "dot" has arranged what is joined in more than one way
    Rows, ///< too much for it: rows and columns, as what has no place is drawn
};

struct LayoutResult
{
    QHash<design::ObjectId, QPointF> places; ///< of what moves; empty after a stop
    LayoutWay way = LayoutWay::Dot;
};

struct LayoutRequest
{
    design::Design design;
    QHash<design::ObjectId, QPointF> places; ///< of everything that is drawn, now
    QSet<design::ObjectId> objects;          ///< what may move; empty: everything but notes
    QSet<design::ObjectId> locked;           ///< stay exactly where they are
    LayoutWay way = LayoutWay::Dot;          ///< Rows: at once
};

/// Machines in one network only stand in a block below it, so that dot has only the rest to do: 1,000 machines in 100
/// networks are 100 boxes. What is drawn as one group has a part of its tenant to itself; a group of several tenants one in
/// each, since tenants stay apart. Above mostBoxes boxes the way is Rows. What stays is not overlapped by what moves. Asked twice,
/// it answers the same. \a stop is looked at between the steps; Graphviz itself cannot be stopped.
LayoutResult laidOut(const LayoutRequest &request, std::stop_token stop = {});

constexpr int mostBoxes = 2000;

} // namespace overlab::layout
