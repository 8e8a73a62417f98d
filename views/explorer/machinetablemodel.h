// SPDX-License-Identifier: GPL-3.0-or-later
// All machines of the design as a table: the drawing's twin for whoever reads better than they see.
#pragma once

#include "engine/design/document.h"
#include "views/theme/statemark.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>

namespace overlab::views {

class DesignLookup;
class ObjectEdits;

class MachineTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TenantColumn, NetworksColumn, AddressesColumn, NodeColumn, TypeColumn, StateColumn, ColumnCount };

    /// Both must outlive it.
    MachineTableModel(design::Document &document, ObjectEdits &edits, QObject *parent = nullptr);

    void setStates(const QHash<QString, StateKind> &states);
    void setPalette(const QPalette &palette);
    void retranslate();

    design::ObjectId machineAt(int row) const { return m_rows.at(row).id; }
    QModelIndex indexOf(const design::ObjectId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        design::ObjectId id;
        QString networks;
        QString addresses;
        QString node;
        bool isLight = false;
        std::optional<StateKind> state;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void rebuild();
    void follow(const design::DesignDifference &difference);
    void removeRowsOf(const QList<design::ObjectId> &ids);
    void insertRowsOf(const QList<design::ObjectId> &ids, DesignLookup &lookup);
    Row rowOf(const design::ObjectId &id, const design::Machine &machine) const;
    int positionOf(const design::ObjectId &id) const;
    bool isAt(int position, const design::ObjectId &id) const;
    QString words(const Row &row, int column) const;
    QIcon iconOf(const Row &row) const;

    design::Document &m_document;
    ObjectEdits &m_edits;
    QPalette m_palette;
    QList<Row> m_rows; ///< by tenant and name
    QHash<QString, StateKind> m_states;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace overlab::views
