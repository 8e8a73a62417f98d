// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's status as rows of text for LabTreeModel: one list of rows for each group. Pure.
#pragma once

#include "engine/client/labstatus.h"

#include <QList>
#include <QString>

#include <array>

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
    QString reason;      ///< why it failed, or what is not as it was made
    QString mark = {};   ///< "drifted" or "failed" where that says more than its state

    friend bool operator==(const LabRow &, const LabRow &) = default;
};

/// By LabGroup.
using LabRows = std::array<QList<LabRow>, labGroupCount>;

LabRows labRows(const client::LabStatus &status);

} // namespace overlab::views
