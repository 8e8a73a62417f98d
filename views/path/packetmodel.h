// SPDX-License-Identifier: GPL-3.0-or-later
// A packet's headers before and after a hop, one field a row.
#pragma once

#include "views/path/packetfields.h"

#include <QAbstractTableModel>

namespace overlab::views {

class PacketModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { ChangedRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const client::PathPacket &before, const client::PathPacket &after);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PacketField field;
        QString before;
        QString after;
    };

    QList<Row> m_rows;
};

} // namespace overlab::views
