// SPDX-License-Identifier: GPL-3.0-or-later
// The design as a tree: tenants with what they own, nodes with what is put on them, external networks, notes, checks.
// Follows the document by what an edit changed, never by a reset, so that rows stay open and chosen.
#pragma once

#include "engine/design/document.h"
#include "views/explorer/explorerrow.h"

#include <QAbstractItemModel>
#include <QIcon>
#include <QPalette>
#include <QSet>

#include <map>

namespace overlab::views {

class DesignLookup;
class ObjectEdits;

class ExplorerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< what is said beside the name
        StateRole,                     ///< a StateKind; not valid: there is none
        IsSectionRole,
    };

    /// Both must outlive it.
    ExplorerModel(design::Document &document, ObjectEdits &edits, QObject *parent = nullptr);
    ~ExplorerModel() override;

    /// As CanvasScene::setStates().
    void setStates(const QHash<QString, StateKind> &states);
    void setPalette(const QPalette &palette);
    void retranslate();

    /// What choosing the row chooses on the drawing: a subnet's network, both ends of a check …
    QSet<design::ObjectId> objectsAt(const QModelIndex &index) const;
    /// Whether the row stands for something that is drawn, and not for a part of it.
    bool isObject(const QModelIndex &index) const;
    QModelIndex indexOf(const design::ObjectId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

private:
    void rebuild();
    void follow(const design::DesignDifference &difference);
    bool followRenaming(const design::DesignDifference &difference);
    void rekey(const design::ObjectId &from, const design::ObjectId &to);
    void rekeyUnder(ExplorerRow &row, const design::ObjectId &from, const design::ObjectId &to);
    void followRemoved(const QList<design::ObjectId> &ids);
    void followAdded(const QList<design::ObjectId> &ids, DesignLookup &lookup);
    void refresh(const design::ObjectId &id, DesignLookup &lookup);
    void refreshOther();
    void place(const design::ObjectId &id, DesignLookup &lookup);

    std::unique_ptr<ExplorerRow> made(const RowKey &key, DesignLookup &lookup) const;
    void fillTenant(ExplorerRow &row, const design::Tenant &tenant, DesignLookup &lookup) const;
    void fillNode(ExplorerRow &row, DesignLookup &lookup) const;
    bool describeObject(ExplorerRow &row, DesignLookup &lookup) const;
    template<typename Item>
    void syncNumbered(ExplorerRow &parent, const RowKey &first, const QList<Item> &items);

    ExplorerRow *parentOf(const design::ObjectId &id) const;
    ExplorerRow *nodeRow(const std::optional<QString> &node) const;
    void insertAll(ExplorerRow &parent, ExplorerRows rows);
    void removeAt(ExplorerRow &parent, int first, int count);
    void removeAll(const QList<ExplorerRow *> &rows);
    void enlist(ExplorerRow &row);
    void forget(const ExplorerRow &row);
    void emitChanged(const ExplorerRow &row);
    void emitUnderChanged(const ExplorerRow &row);

    ExplorerRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const ExplorerRow &row) const;
    ExplorerRow &section(Section section) const { return *m_root->children[size_t(section)]; }
    std::optional<design::ObjectId> ownerAt(const QModelIndex &index) const;
    std::optional<StateKind> stateOf(const RowKey &key) const;
    QVariant words(const ExplorerRow &row) const;
    QIcon iconOf(const ExplorerRow &row) const;

    design::Document &m_document;
    ObjectEdits &m_edits;
    QPalette m_palette;
    std::unique_ptr<ExplorerRow> m_root;
    QHash<RowKey, ExplorerRow *> m_rows;
    QHash<design::ObjectId, QString> m_nodes; ///< of each machine and router that names one
    QHash<QString, StateKind> m_states;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace overlab::views
