// SPDX-License-Identifier: GPL-3.0-or-later
// The objects that the running apply works on, each with its state, as it tells of them.
#pragma once

#include "engine/client/reports.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPalette>

#include <chrono>

namespace overlab::views {

/// Told of hundreds of objects a second: each costs one row's signal.
class WorkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ObjectColumn, StateColumn, TimeColumn, ReasonColumn, ColumnCount };
    enum Role {
        ObjectRole = Qt::UserRole + 1, ///< the engine's name
        StateRole,                     ///< the protocol's word
        SortRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// \a since the work's begin.
    void note(const client::Progress &progress, std::chrono::milliseconds since);
    /// What is not finished will not be: it is planned again.
    void abandon();
    void setPalette(const QPalette &palette);
    void retranslate();
    int failures() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString object;
        QString state;
        QString reason;
        std::chrono::milliseconds since{0}; ///< its state
    };

    QVariant text(const Row &row, int column) const;
    void emitAllChanged();

    QList<Row> m_rows;
    QHash<QString, int> m_places;
    QPalette m_palette;
};

} // namespace overlab::views
