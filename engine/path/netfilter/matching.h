// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a packet fits a rule, at the place in the kernel where the rule is looked at. For
// traversal.cpp.
#pragma once

#include "engine/path/netfilter/traversal.h"

namespace overlab::path {

enum class Answer { No, Yes, Unknown };

/// What is known about the packet's connection at this place: before connection tracking (table
/// raw) nothing, or what a rule of the table said.
enum class Tracking { None, Zone, Untracked, Tracked };

/// The packet as a rule sees it.
struct Sight
{
    Hook hook;
    const TraversalContext &context;
    const AddressSets &sets;
    Packet packet;
    quint32 mark = 0;
    Connection connection;
    Tracking tracking = Tracking::None;
};

Answer judge(const Match &match, const Sight &sight);

struct RuleAnswer
{
    Answer answer = Answer::Yes;
    QString unknown; ///< the first match that could not be judged
};

/// No as soon as one match says so, also when others cannot be judged.
RuleAnswer judge(const Rule &rule, const Sight &sight);

} // namespace overlab::path
