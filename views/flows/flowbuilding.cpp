// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowbuilding.h"

#include "views/flows/flowmodel.h"

#include <algorithm>
#include <tuple>

namespace overlab::views {

using client::FlowEntry;

bool FlowOrder::isMoving() const
{
    return column == FlowModel::PacketsColumn || column == FlowModel::BytesColumn || column == FlowModel::RateColumn || column == FlowModel::LastHitColumn;
}

bool FlowOrder::isBefore(const FlowEntry &first, const FlowEntry &second) const
{
    const auto usual = [](const FlowEntry &one, const FlowEntry &other) {
        return std::tie(one.table, other.priority, one.match, one.id) < std::tie(other.table, one.priority, other.match, other.id);
    };
    const auto by = [&](const auto &one, const auto &other) {
        if (one == other)
            return usual(first, second);
        return order == Qt::AscendingOrder ? one < other : other < one;
    };
    switch (column) {
    case FlowModel::PriorityColumn:
        return by(first.priority, second.priority);
    case FlowModel::MatchColumn:
    case FlowModel::SentenceColumn:
        return by(first.match, second.match);
    case FlowModel::ActionsColumn:
        return by(first.actions, second.actions);
    case FlowModel::OriginColumn:
        return by(first.origin, second.origin);
    case FlowModel::PacketsColumn:
        return by(first.packets, second.packets);
    case FlowModel::BytesColumn:
        return by(first.bytes, second.bytes);
    case FlowModel::RateColumn:
        return by(first.packetsPerSecond, second.packetsPerSecond);
    case FlowModel::AgeColumn: // the older, the earlier it came
        return by(second.since, first.since);
    case FlowModel::LastHitColumn:
        return by(first.lastHit, second.lastHit);
    default:
        return by(first.table, second.table);
    }
}

FlowBuilding buildFlows(const QJsonObject &sample, const FlowNames &names, const FlowOrder &order)
{
    FlowBuilding built;
    built.order = order;
    built.board.take(sample);
    built.digest = digestFlows(built.board.flows().values(), {}, names);
    QList<const FlowEntry *> flows;
    flows.reserve(built.board.flows().size());
    for (const FlowEntry &flow : std::as_const(built.board.flows()))
        flows.append(&flow);
    std::sort(flows.begin(), flows.end(), [&order](const FlowEntry *first, const FlowEntry *second) { return order.isBefore(*first, *second); });
    built.ids.reserve(flows.size());
    for (const FlowEntry *const flow : std::as_const(flows))
        built.ids.append(flow->id);
    return built;
}

} // namespace overlab::views
