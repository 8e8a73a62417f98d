// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/packetmodel.h"

#include <QFont>

namespace overlab::views {

void PacketModel::show(const client::PathPacket &before, const client::PathPacket &after)
{
    beginResetModel();
    m_rows.clear();
    for (const PacketField field : packetFields()) {
        const Row row{field, packetFieldValue(before, field), packetFieldValue(after, field)};
        if (!row.before.isEmpty() || !row.after.isEmpty())
            m_rows.append(row);
    }
    endResetModel();
}

void PacketModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PacketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isChanged = row.before != row.after;
    if (role == Qt::DisplayRole) {
        if (index.column() == FieldColumn)
            return packetFieldName(row.field);
        return index.column() == BeforeColumn ? row.before : row.after;
    }
    if (role == ChangedRole)
        return isChanged;
    if (role == Qt::FontRole && isChanged) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant PacketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace overlab::views
