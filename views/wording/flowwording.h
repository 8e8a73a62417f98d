// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for flows of Open vSwitch: which packets one takes and what it does to them, and what a table of a bridge is
// for. What it does not know it says in the flow's own words. Pure.
#pragma once

#include "engine/client/insidestate.h"

#include <QHash>
#include <QString>

namespace overlab::views {

/// What numbers and names in the flows of a bridge stand for.
struct FlowNames
{
    QString bridge;
    QHash<QString, QString> ports;    ///< name of a port → what is behind it, in words
    QHash<int, QString> numbers;      ///< OpenFlow's number of a port → its name as flows show it
    QHash<int, QString> tags;         ///< VLAN tag of the node → network
    QHash<qint64, QString> segments;  ///< → network
};

/// As \a inside has them; empty for what it does not know.
FlowNames flowNames(const client::InsideState &inside, const QString &node, const QString &bridge);

/// One sentence: "ARP from red/vm-1 goes on to table 24, which checks ARP for forged addresses."
QString flowSentence(const QString &match, const QString &actions, const FlowNames &names);

/// What a table of \a bridge is for, to follow "Table 24 …": "checks ARP for forged addresses"; empty: not known.
QString flowTablePurpose(const QString &bridge, int table);

/// The tables that \a actions send a packet on to, each once, in their order.
QList<int> nextTables(const QString &actions);

} // namespace overlab::views
