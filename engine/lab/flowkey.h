// SPDX-License-Identifier: GPL-3.0-or-later
// What tells flows apart, for looking tens of thousands of them up without a copy of their text.
#pragma once

#include "engine/blueprint/ovsobjects.h"

#include <QHashFunctions>
#include <QStringView>

namespace overlab::lab {

/// Two flows with the same key replace each other (OpenFlow 1.3, 6.4, ADD). Valid as long as the flow that it
/// was made of.
struct FlowKey
{
    explicit FlowKey(const blueprint::Flow &flow)
        : bridge(flow.bridge), match(flow.match), table(flow.table), priority(flow.priority)
    {
    }

    QStringView bridge;
    QStringView match;
    int table;
    int priority;

    friend bool operator==(const FlowKey &, const FlowKey &) = default;
    friend size_t qHash(const FlowKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.match, key.table, key.priority); // most are of one bridge
    }
};

} // namespace overlab::lab
