// SPDX-License-Identifier: GPL-3.0-or-later
// One OpenFlow flow as a value, and the one spelling in which ovs-ofctl 3.1 prints it under
// OpenFlow 1.4 with port names. Pure text work: the blueprint's flows and dumped flows meet here
// and are compared as text. The rules are listed in README.md of this folder.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace overlab::host {

/// Identity of a flow in a bridge: table, priority and match. The rest can be replaced.
struct Flow
{
    quint64 cookie = 0;
    int table = 0;
    int priority = 32768;
    int idleTimeout = 0; ///< seconds; 0: stays
    int hardTimeout = 0; ///< seconds; 0: stays
    QString match;       ///< fields with commas between; empty: every packet
    QString actions;     ///< "drop" when nothing is done

    /// Made by another flow's learn() action: such flows age, ours stay.
    bool isLearned() const { return idleTimeout != 0 || hardTimeout != 0; }

    friend bool operator==(const Flow &, const Flow &) = default;
};

struct FlowChange
{
    enum class Kind {
        Add,    ///< or replace the flow with the same table, priority and match
        Remove, ///< exactly the flow with the same table, priority and match; absent is fine
    };
    Kind kind = Kind::Add;
    Flow flow;

    friend bool operator==(const FlowChange &, const FlowChange &) = default;
};

/// \a flow with match and actions in canonical spelling; idempotent.
Flow canonical(const Flow &flow);

/// The line that "ovs-ofctl -O OpenFlow14 --names --no-stats dump-flows" prints for \a flow, without
/// the leading blank: cookie=0x1, table=60, priority=1 actions=NORMAL
QString canonicalFlow(const Flow &flow);

/// Reads one line in the style of ovs-ofctl (dumped or hand-written; statistics are skipped) and
/// makes it canonical; nullopt when it has no "actions=" or a number is none.
std::optional<Flow> parseFlow(QStringView line);

/// What turns \a present into \a wanted: removals of flows that are not wanted, additions of those
/// that are missing or differ in cookie or actions. Learned flows in \a present are left alone.
/// Removals come first, then additions in the order of \a wanted.
QList<FlowChange> flowDifference(const QList<Flow> &wanted, const QList<Flow> &present);

} // namespace overlab::host
