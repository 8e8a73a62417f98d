// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of security groups as flows of tables 72 (egress) and 82 (ingress) of br-int.
#pragma once

#include "engine/blueprint/parts.h"

#include <set>

namespace overlab::blueprint {

/// A register's value as Open vSwitch prints it: 0x1f.
QString hex(int number);

/// Collects the flows of all filtered ports of a node, since remote groups share some. A rule with a
/// remote group is a conjunctive match (ovs-actions(7)): flows with the members' addresses, one for
/// each network, and flows with the port, protocol and destination port.
class NativeRules
{
public:
    NativeRules(const PartContext &context, NodeBlueprint &into) : m_context(context), m_into(into) {}

    void addPort(const ResolvedMachine &machine, const ResolvedPort &port);
    /// Writes what the ports share.
    void finish();

private:
    /// A remote group whose members' addresses are needed in a table, at a priority, on a network.
    struct Members
    {
        int table = 0;
        int priority = 0;
        int tag = 0;
        int group = 0;

        friend auto operator<=>(const Members &, const Members &) = default;
    };
    class Port;

    /// The same for all ports with the same groups. Valid until the next call.
    const QList<ResolvedRule> &groupRules(const ResolvedPort &port, design::RuleDirection direction);
    void addMembers(int table, int priority, int tag, const QList<int> &groups);

    const PartContext &m_context;
    NodeBlueprint &m_into;
    QHash<std::pair<int, QList<int>>, QList<ResolvedRule>> m_groupRules;
    std::set<Members> m_members; ///< in order, so that equal designs give equal blueprints
};

} // namespace overlab::blueprint
