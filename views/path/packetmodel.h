// SPDX-License-Identifier: GPL-3.0-or-later
// A packet's headers before and after a hop, one field a row.
#pragma once

#include "engine/client/pathreport.h"

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
    enum class Field { EthSrc, EthDst, Vlan, TunnelType, TunnelKey, TunnelLocal, TunnelRemote, IpSrc, IpDst, Ttl, Protocol, SrcPort, DstPort };
    struct Row
    {
        Field field;
        QString before;
        QString after;
    };

    static QString name(Field field);
    static QString value(const client::PathPacket &packet, Field field);

    QList<Row> m_rows;
};

} // namespace overlab::views
