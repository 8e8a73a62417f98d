// SPDX-License-Identifier: GPL-3.0-or-later
// What ofproto/trace (ovs-vswitchd(8)) says, as values: which rule of which table decided on which bridge, and what
// left. Pure.
#pragma once

#include "engine/path/trace/datapathactions.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace overlab::path {

/// A rule that the packet met.
struct TracedRule
{
    int table = 0;
    bool isMatch = true; ///< false: no rule of the table matched, which drops (OpenFlow 1.3, 5.4)
    QString match;       ///< empty: everything
    int priority = 32768;
    std::optional<quint64> cookie;
    QStringList actions; ///< as Open vSwitch carried them out
    QStringList notes;   ///< its remarks: "-> forwarding to learned port"

    bool hasNote(QStringView part) const;
    friend bool operator==(const TracedRule &, const TracedRule &) = default;
};

/// What happened on one bridge.
struct TracedBridge
{
    QString bridge;
    int parent = -1; ///< index of the one that it came from; -1: where the packet came in
    QList<TracedRule> rules;

    friend bool operator==(const TracedBridge &, const TracedBridge &) = default;
};

struct OvsTrace
{
    QList<TracedBridge> bridges; ///< in the order of the trace; recirculations continue their bridge
    QList<DatapathOutput> outputs;
    QStringList unknownActions;
    QString text; ///< all of it
};

/// \a vlan: the tag that the packet came in with. Throws Error(BadReply) when \a text is no trace.
OvsTrace parseOvsTrace(const QString &text, int vlan = 0);

} // namespace overlab::path
