// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/differencemodel.h"

#include "views/path/waycomparison.h"
#include "views/wording/pathwording.h"

namespace overlab::views {

void DifferenceModel::show(const client::PathHop &before, const client::PathHop &now)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [this](const QString &what, const QString &one, const QString &other) {
        if (one != other)
            m_rows.append({what, one, other});
    };
    add(tr("What happens"), hopSentence(before), hopSentence(now));
    add(tr("Rule"), ruleSentence(before.rule), ruleSentence(now.rule));
    for (const PacketField field : differingFields(before.after, now.after))
        add(packetFieldName(field), packetFieldValue(before.after, field), packetFieldValue(now.after, field));
    endResetModel();
}

void DifferenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return row.what;
    case BeforeColumn:
        return row.before;
    default:
        return row.now;
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Difference");
    case BeforeColumn:
        return tr("Before", "the path that was shown before");
    case NowColumn:
        return tr("Now", "the path that is shown now");
    default:
        return {};
    }
}

} // namespace overlab::views
