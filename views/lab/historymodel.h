// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to labs since the window opened, newest first.
#pragma once

#include "views/lab/activityentry.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace overlab::views {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, DurationColumn, CountsColumn, OutcomeColumn, ColumnCount };
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Beyond some hundreds the oldest goes.
    void add(const ActivityEntry &entry);
    void clear();
    void setPalette(const QPalette &palette);
    void retranslate();
    const ActivityEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant text(const ActivityEntry &entry, int column) const;
    void emitAllChanged();

    QList<ActivityEntry> m_entries;
    QPalette m_palette;
};

} // namespace overlab::views
