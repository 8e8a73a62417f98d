// SPDX-License-Identifier: GPL-3.0-or-later
// A table of a place as rows: its own columns, and whose each row is. Rows stay the same ones while their address, port or
// rule does, so what is chosen stays chosen and cells that have changed at the last look are told.
#pragma once

#include "engine/client/livetable.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QPalette>
#include <QSet>

namespace overlab::views {

class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit TableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void take(const QJsonObject &sample);
    void clear();
    void setStale(bool isStale);
    void setPalette(const QPalette &palette);
    void retranslate();

    const client::LiveTable &table() const { return m_table; }
    /// The object of the design; empty: unknown.
    QString originOf(int row) const;
    /// As they are sent, with the origin at the end.
    QStringList cellsOf(int row) const;
    bool isChanged(int row, int column) const;

signals:
    void counted();

private:
    struct Row
    {
        QString key; ///< what makes it this row
        QStringList cells;
        QString origin;
        bool isNew = false;
        QSet<int> changed; ///< columns, at the last look
    };

    QList<Row> readRows() const;
    void show(QList<Row> rows);
    void replace(QList<Row> rows);
    void paintAnew();
    QString code(int column) const;

    client::LiveTable m_table;
    QList<Row> m_rows;
    QStringList m_columns;
    QPalette m_palette;
    QFont m_fixed;
    bool m_isStale = false;
};

} // namespace overlab::views
