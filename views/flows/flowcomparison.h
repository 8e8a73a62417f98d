// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a bridge's flows since a moment: those that came, went, and counted. As a pure function and as rows.
#pragma once

#include "engine/client/flows.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QPalette>

namespace overlab::views {

struct FlowDifference
{
    enum class Kind { Came, Gone, Counted };
    Kind kind = Kind::Came;
    client::FlowEntry flow; ///< as it is now; of one that is gone: as it was
    qint64 packets = 0;     ///< since the moment
    qint64 bytes = 0;

    QString key() const;
};

/// By table, falling priority and match. A flow is the same one while table, priority, match, actions and cookie are; one
/// that was removed and made again meanwhile has counted from 0.
QList<FlowDifference> compareFlows(const QList<client::FlowEntry> &then, const QList<client::FlowEntry> &now);

class FlowComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, TableColumn, PriorityColumn, MatchColumn, ActionsColumn, OriginColumn, PacketsColumn, BytesColumn, ColumnCount };

    explicit FlowComparisonModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<FlowDifference> &differences);
    const QList<FlowDifference> &differences() const { return m_rows; }
    /// "2 flows have come, 1 has gone, 5 have counted 120 packets."
    QString summary() const;
    void setPalette(const QPalette &palette);
    void retranslate();

private:
    QList<FlowDifference> m_rows;
    QPalette m_palette;
    QFont m_fixed;
};

} // namespace overlab::views
