// SPDX-License-Identifier: GPL-3.0-or-later
// What is different at one hop of two ways: what happens, which rule decides, what leaves.
#pragma once

#include "engine/client/pathreport.h"

#include <QAbstractTableModel>

namespace overlab::views {

class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, NowColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const client::PathHop &before, const client::PathHop &now);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString what;
        QString before;
        QString now;
    };

    QList<Row> m_rows;
};

} // namespace overlab::views
