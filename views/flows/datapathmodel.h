// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a node's datapath as rows, with counters that move. DatapathOrder sorts them, and filters by the language that
// the flows of bridges are filtered by.
#pragma once

#include "engine/client/datapathflows.h"
#include "views/flows/flowfilter.h"
#include "views/wording/datapathwording.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QPalette>
#include <QSet>
#include <QSortFilterProxyModel>

namespace overlab::views {

class DatapathModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PortColumn, RecirculationColumn, MatchColumn, ActionsColumn, SentenceColumn,
        PacketsColumn, BytesColumn, RateColumn, ByteRateColumn, UsedColumn, ColumnCount,
    };
    enum Role { SortRole = Qt::UserRole + 1 }; ///< the number or text behind a cell

    explicit DatapathModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void take(const QJsonObject &sample);
    void clear();
    void setNames(const DatapathNames &names);
    /// What is seen may be old.
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }
    void setPalette(const QPalette &palette);
    void retranslate();

    const client::DatapathBoard &board() const { return m_board; }
    const DatapathNames &names() const { return m_names; }
    /// nullptr: no such row.
    const client::DatapathEntry *flowAt(int row) const;
    /// -1: there is none.
    int rowOf(const QString &ufid) const;
    QString sentenceAt(int row) const;
    bool accepts(int row, const FlowFilter &filter) const;
    /// Packets took it between the last two looks.
    static bool isHit(const client::DatapathEntry &flow) { return flow.packetsPerSecond > 0; }

signals:
    /// A sample was taken.
    void counted();

private:
    /// What is found out about a flow once.
    struct Row
    {
        int id = 0;
        QString actions; ///< short
        FlowReading reading;
    };
    Row rowFor(const client::DatapathEntry &flow) const;
    void readAnew();
    void remove(const QSet<int> &ids);
    QVariant text(const client::DatapathEntry &flow, const Row &row, int column) const;
    QVariant sortValue(const client::DatapathEntry &flow, const Row &row, int column) const;

    client::DatapathBoard m_board;
    DatapathNames m_names;
    QList<Row> m_rows;
    bool m_isStale = false;
    QPalette m_palette;
    QFont m_fixed;
};

class DatapathOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// It must outlive this.
    explicit DatapathOrder(DatapathModel &model, QObject *parent = nullptr);

    void setFilter(const FlowFilter &filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DatapathModel &m_model;
    FlowFilter m_filter;
};

} // namespace overlab::views
