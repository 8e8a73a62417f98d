// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, or differently than drawn, as a list: problems of an apply, diagnostics of a
// design, and drift alike.
#pragma once

#include "engine/client/labstatus.h"
#include "engine/client/reports.h"
#include "engine/design/diagnostic.h"

#include <QAbstractTableModel>
#include <QPalette>

#include <variant>

namespace overlab::views {

using ProblemItem = std::variant<client::Problem, design::Diagnostic, client::Drift>;

class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SentenceColumn, PlaceColumn, ColumnCount };
    enum Role { DetailRole = Qt::UserRole + 1, IsErrorRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ProblemItem> &items);
    bool hasErrors() const;
    void setPalette(const QPalette &palette);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void emitAllChanged();

    QList<ProblemItem> m_items;
    QPalette m_palette;
};

} // namespace overlab::views
