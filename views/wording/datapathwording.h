// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for flows of the datapath, and its actions in a length that people read. What it does not know it says in the
// datapath's own words. Pure.
#pragma once

#include "engine/client/datapathflows.h"
#include "views/wording/flowwording.h"

namespace overlab::views {

/// What stands for what in the flows of a node's datapath.
struct DatapathNames
{
    FlowNames flows;               ///< of all bridges of the node
    QHash<QString, QString> nodes; ///< by tunnel address
};

/// As \a inside has them; empty for what it does not know.
DatapathNames datapathNames(const client::InsideState &inside, const QString &node);

/// One sentence: "A ping request from red/a, to the MAC address …, goes out to red/b."
QString datapathSentence(const client::DatapathEntry &flow, const DatapathNames &names);

/// The actions, with a tunnel's header in a few words: "tnl_push(vxlan 172.16.0.2 vni 22),eth0".
QString shortDatapathActions(const QString &actions);

/// A rule as ovs-ofctl prints it, without counters: "table=60, priority=1 actions=NORMAL".
QString datapathRuleText(const client::DatapathRule &rule);

/// "The tables would do something else by now: …", or why there is no chain; empty: there is nothing to say.
QString datapathOriginRemark(const client::DatapathOrigin &origin);

} // namespace overlab::views
