// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out about flows once, when they come: their fields, their sentence, and which of them no packet can reach.
// Pure, and made for another thread.
#pragma once

#include "engine/client/flowfields.h"
#include "engine/client/flows.h"
#include "views/wording/flowwording.h"

#include <QHash>
#include <QList>

namespace overlab::views {

struct FlowReading
{
    client::FlowMatch match;
    QList<int> next; ///< tables that it sends packets on to
    QString sentence;
};

FlowReading readFlow(const client::FlowEntry &flow, const FlowNames &names);

/// For each flow that cannot be reached the one of its table that takes all its packets, by ids. One of higher priority
/// whose match covers it; where that cannot be told (conjunctions, fields that are not known bit by bit) there is none.
QHash<int, int> shadowedFlows(const QList<client::FlowEntry> &flows, const QHash<int, FlowReading> &readings);

struct FlowDigest
{
    QHash<int, FlowReading> readings;
    QHash<int, int> shadows;
};

/// Of all \a flows; what \a known has of them is not read again.
FlowDigest digestFlows(const QList<client::FlowEntry> &flows, const QHash<int, FlowReading> &known, const FlowNames &names);

} // namespace overlab::views
