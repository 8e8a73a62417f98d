// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a tree: the drawn objects that it touches, and below each what is made, changed and
// removed for it, with the equivalent commands.
#pragma once

#include "engine/client/reports.h"

#include <QAbstractItemModel>
#include <QPalette>

namespace overlab::views {

class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, ActionColumn, KindColumn, PlaceColumn, ColumnCount };
    enum Role {
        ObjectRole = Qt::UserRole + 1, ///< the drawn object; of both levels
        FilterRole,                    ///< everything that a search should find
        CommandsRole,                  ///< as text, with the place of each
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const client::PlanReport &report);
    void setPalette(const QPalette &palette);
    void retranslate();
    /// The commands of the whole plan, place by place.
    QString script() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString object;
        QList<client::PlanStep> steps;
        int created = 0;
        int changed = 0;
        int removed = 0;
    };

    QVariant groupData(const Group &group, int column, int role) const;
    QVariant stepData(const Group &group, const client::PlanStep &step, int column, int role) const;
    void emitAllChanged();

    QList<Group> m_groups;
    QList<client::PlanStep> m_steps; ///< in the plan's order
    QPalette m_palette;
};

/// The commands of \a steps with a comment wherever the place changes.
QString commandsText(const QList<client::PlanStep> &steps);

} // namespace overlab::views
