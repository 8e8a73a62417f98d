// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes, machines, routers and networks of one lab as a tree of two levels. Holds copies of plain
// values: never calls the engine. Whoever has a new status hands it to show().
#pragma once

#include "views/lab/labtreerows.h"

#include <QAbstractItemModel>
#include <QPalette>

#include <array>

namespace overlab::views {

class LabTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, AddressColumn, NodeColumn, KindColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the object's name in the design; empty for a group
        GroupRole,                 ///< int(LabGroup)
        StateRole,                 ///< the protocol's word
        SortRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Becomes \a status with the fewest changes; an equal status causes no signal at all.
    void show(const client::LabStatus &status);
    /// For the colours of the state marks.
    void setPalette(const QPalette &palette);
    /// All texts in the language of the moment.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant groupData(int group, int column, int role) const;
    QVariant rowData(const LabRow &row, LabGroup group, int column, int role) const;
    void showGroup(int group, const QList<LabRow> &rows);
    void emitAllChanged();

    std::array<QList<LabRow>, labGroupCount> m_groups;
    QPalette m_palette;
};

} // namespace overlab::views
