// SPDX-License-Identifier: GPL-3.0-or-later
// All flows of a bridge at once, made ready for the model on another thread: ten thousand of them take longer than the thread
// of the window may be kept. Pure.
#pragma once

#include "views/flows/flowreading.h"

#include <QJsonObject>

namespace overlab::views {

/// In which order flows are shown; ties are by table, falling priority and match.
struct FlowOrder
{
    int column = 0; ///< FlowModel::Column
    Qt::SortOrder order = Qt::AscendingOrder;

    bool isBefore(const client::FlowEntry &first, const client::FlowEntry &second) const;
    /// Rows change places with each look.
    bool isMoving() const;
    friend bool operator==(const FlowOrder &, const FlowOrder &) = default;
};

struct FlowBuilding
{
    client::FlowBoard board;
    FlowDigest digest;
    QList<int> ids; ///< of all flows, in \c order
    FlowOrder order;
};

/// \a sample is whole.
FlowBuilding buildFlows(const QJsonObject &sample, const FlowNames &names, const FlowOrder &order);

} // namespace overlab::views
