// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a bridge in their order, with where each sends packets on to: one row a table, the first one for all of
// them. Ways are drawn in lanes beside the rows, one lane for all ways to a table.
#pragma once

#include "views/flows/flowmodel.h"

#include <QAbstractListModel>

#include <optional>

namespace overlab::views {

class PipelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Way
    {
        int row = 0;     ///< of the table that packets come from
        double rate = 0; ///< packets a second
    };
    /// All ways to one table.
    struct Lane
    {
        int target = 0; ///< a row
        int place = 0;  ///< 0: next to the rows
        QList<Way> ways;

        int first() const;
        int last() const;
        double rate() const;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// What \a flows has now.
    void follow(const FlowModel &flows);
    void retranslate();
    /// nullopt: of all of them.
    std::optional<int> tableAt(int row) const;
    int rowOf(int table) const;
    QString purposeAt(int row) const;
    /// "5 flows, 12/s"
    QString countsAt(int row) const;
    bool isHitAt(int row) const { return row > 0 && m_tables.at(row - 1).isHit; }
    const QList<Lane> &lanes() const { return m_lanes; }
    int laneCount() const;

private:
    struct Table
    {
        int number = 0;
        int flows = 0;
        double rate = 0;
        bool isHit = false;
        QHash<int, double> next; ///< table → packets a second
    };

    void layLanes();

    QString m_bridge;
    QList<Table> m_tables;
    QList<Lane> m_lanes;
    int m_flows = 0;
};

} // namespace overlab::views
