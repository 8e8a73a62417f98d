// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways of packets beside each other: which hops belong together, and what is different in them. Pure.
#pragma once

#include "views/path/packetfields.h"

namespace overlab::views {

enum class HopChange { Same, Changed, OnlyBefore, OnlyNow };

/// A hop of one way, and the one of the other that happens at the same place.
struct HopPair
{
    int before = -1; ///< index; -1: it was not there
    int now = -1;    ///< -1: it is there no more
    HopChange change = HopChange::Same;
    bool isOtherDeed = false; ///< something else happens, or with other devices
    bool isOtherRule = false; ///< another entry decides; a rule that only moved in its chain is the same
    QList<PacketField> fields; ///< of the packet that leaves; without the sender's port, which is any

    friend bool operator==(const HopPair &, const HopPair &) = default;
};

/// In the order of both ways.
QList<HopPair> compareWays(const client::PathWay &before, const client::PathWay &now);

/// The first pair that is not the same; -1: none, the ways are one.
qsizetype firstDifference(const QList<HopPair> &pairs);

/// The fields that are not the same in both.
QList<PacketField> differingFields(const client::PathPacket &before, const client::PathPacket &now);

/// What became of the packet, where, and where first something is different: one sentence or two.
QString comparisonSentence(const client::PathWay &before, const client::PathWay &now, const QList<HopPair> &pairs);

/// What is different at one place, in few words; empty: nothing.
QString changeWords(const HopPair &pair);

} // namespace overlab::views
