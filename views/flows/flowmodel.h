// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of a bridge as rows, with counters that move. It sorts and filters by itself: a proxy would ask for each cell
// of ten thousand flows with each second's sample. What takes longer than a look (sentences, shadows) is made on another
// thread and comes a little later.
#pragma once

#include "views/flows/flowbuilding.h"
#include "views/flows/flowfilter.h"
#include "views/flows/flowreading.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QFutureWatcher>
#include <QPalette>

#include <functional>
#include <optional>

namespace overlab::views {

class FlowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TableColumn, PriorityColumn, MatchColumn, ActionsColumn, SentenceColumn, OriginColumn,
        PacketsColumn, BytesColumn, RateColumn, LastHitColumn, AgeColumn, ColumnCount,
    };
    /// Which flows are shown besides what the filter says.
    enum class Which { All, Hit, Moving, Unused, Idle, Shadowed };

    explicit FlowModel(QObject *parent = nullptr);
    ~FlowModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Many flows that come at once, a whole big bridge, are seen a little later; samples that come meanwhile wait for them.
    void take(const QJsonObject &sample);
    void clear();
    void setNames(const FlowNames &names);
    void setFilter(const FlowFilter &filter);
    void setWhich(Which which);
    /// Only the flows of one table; nullopt: of all.
    void setTable(std::optional<int> table);
    /// What is seen may be old.
    void setStale(bool isStale);
    bool isStale() const { return m_isStale; }
    void setPalette(const QPalette &palette);
    void retranslate();

    const client::FlowBoard &board() const { return m_board; }
    const FlowNames &names() const { return m_names; }
    /// nullptr: no such row.
    const client::FlowEntry *flowAt(int row) const;
    /// -1: it is not shown.
    int rowOf(int id) const { return int(m_shown.indexOf(id)); }
    QList<client::FlowEntry> shown() const;
    FlowReading readingOf(const client::FlowEntry &flow) const;
    /// The flow that takes all its packets; nullptr: none.
    const client::FlowEntry *shadowOf(const client::FlowEntry &flow) const;
    /// At the last look.
    bool isHit(const client::FlowEntry &flow) const { return flow.lastHit != 0 && flow.lastHit == m_board.at(); }
    int hits() const { return m_hits; }
    int shadowed() const { return int(m_shadows.size()); }

signals:
    /// A sample was taken, or what was found out about flows has changed.
    void counted();

private:
    bool accepts(const client::FlowEntry &flow) const;
    void takeNow(const QJsonObject &sample);
    void takeBuilding();
    void sortShown();
    void apply(const client::FlowBoard::Changes &changes);
    void changeFew(const client::FlowBoard::Changes &changes);
    /// Shows what is to be shown now.
    void arrange();
    void show(QList<int> ids);
    void changeRows(const QList<int> &ids);
    void digest();
    void takeDigest();
    QVariant text(const client::FlowEntry &flow, int column) const;
    static QString rateText(double packetsPerSecond);
    QString lastHitText(const client::FlowEntry &flow) const;
    QString toolTip(const client::FlowEntry &flow) const;
    QVariant ground(const client::FlowEntry &flow) const;
    QVariant ink(const client::FlowEntry &flow) const;

    client::FlowBoard m_board;
    QList<int> m_shown; ///< ids, in their order
    mutable QHash<int, FlowReading> m_readings;
    QHash<int, int> m_shadows;
    FlowNames m_names;
    FlowFilter m_filter;
    Which m_which = Which::All;
    std::optional<int> m_table;
    FlowOrder m_order;
    int m_hits = 0;
    bool m_isStale = false;
    QPalette m_palette;
    QFont m_fixed;
    QFutureWatcher<FlowDigest> m_work;
    bool m_isDigestOld = false; ///< flows have come or gone meanwhile
    int m_generation = 0;       ///< ids and names of before mean something else
    int m_workGeneration = 0;
    QFutureWatcher<FlowBuilding> m_building;
    QList<QJsonObject> m_waiting; ///< samples that came meanwhile
    bool m_isBuildingWanted = false;
    int m_buildingGeneration = 0;
};

} // namespace overlab::views
