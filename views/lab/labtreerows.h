// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's status as rows of text for LabTreeModel: one list of rows for each group. Pure.
#pragma once

#include "engine/client/labstatus.h"

#include <QList>
#include <QString>

namespace overlab::views {

enum class LabGroup { Nodes, Machines, Routers, Networks };
constexpr int labGroupCount = 4;

/// What a row of the tree shows. Words of the protocol are kept as they are; the model puts them
/// into the language of the moment.
struct LabRow
{
    QString id; ///< what it is called in the design: "compute-0", "red/vm-1"
    QString state;
    QString kind; ///< "vm", "vxlan 22" …
    QStringList addresses;
    QString node;
    QStringList devices; ///< MACs and devices, for the tool tip
    QString reason;      ///< why it failed; empty: it did not

    friend bool operator==(const LabRow &, const LabRow &) = default;
};

QList<LabRow> labRows(const client::LabStatus &status, LabGroup group);

} // namespace overlab::views
