// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of counters as a table: totals, rates, a machine's use of the host.
#pragma once

#include "engine/client/history/counterrows.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace overlab::views {

class CounterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, SentRate, ReceivedRate, Packets, Sent, Received, Lost, Processor, Memory, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole, ObjectRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// As they are now, sorted by id. Rows that stay keep their place: only cells that changed are told of.
    void show(const QList<client::CounterRow> &rows);
    void clear() { show({}); }
    const QList<client::CounterRow> &rows() const { return m_rows; }
    /// The swatches of the rows that the chart has, by id.
    void setColours(const QHash<QString, QColor> &colours);
    /// Words are in another language.
    void retranslate();
    /// How a row is called: "red/vm-1", "compute-0 → compute-1".
    static QString nameOf(const client::CounterRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString words(const client::CounterRow &row, int column);
    static QString tipOf(const client::CounterRow &row, int column);
    static QVariant number(const client::CounterRow &row, int column);

    QList<client::CounterRow> m_rows;
    QHash<QString, QColor> m_colours;
};

} // namespace overlab::views
