// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom: a path for each pair of machines, without its hops.
#pragma once

#include "engine/path/pathfinder.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace overlab::path {

struct ReachabilityQuestion
{
    QList<int> machines; ///< by their indexes in the topology
    Protocol protocol = Protocol::Icmp;
    int destinationPort = 0; ///< tcp, udp
    /// The address of machine \a to as \a from would use it; null: it has none.
    std::function<Ipv4Address(int from, int to)> target;
};

/// Why a packet was lost that never was on its way to its receiver.
namespace reach {
inline constexpr QLatin1StringView noAddress{"no-address"};       ///< the receiver has none
inline constexpr QLatin1StringView otherMachine{"other-machine"}; ///< the place took it
} // namespace reach

struct ReachabilityCell
{
    Outcome outcome = Outcome::Unknown;
    QString place; ///< where it was lost, or cannot be told further
    QString code;  ///< of hopcodes.h, or as below: why
};

/// A row a sender, a column a receiver, both in the order of the question; a machine to itself is Delivered. Walks
/// with several threads through tables that are read once for each, so a lab that changes meanwhile may be seen
/// half before and half after. Rows that \a stop left undone are empty.
QList<QList<ReachabilityCell>> findReachability(const LabIndex &index, const LabPlaces &places, RulesCache &cache,
                                                const ReachabilityQuestion &question, const std::stop_token &stop = {});

} // namespace overlab::path
