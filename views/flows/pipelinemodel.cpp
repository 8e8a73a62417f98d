// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/pipelinemodel.h"
#include "views/wording/listwording.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace overlab::views {

using namespace Qt::StringLiterals;

int PipelineModel::Lane::first() const
{
    int row = target;
    for (const Way &way : ways)
        row = std::min(row, way.row);
    return row;
}

int PipelineModel::Lane::last() const
{
    int row = target;
    for (const Way &way : ways)
        row = std::max(row, way.row);
    return row;
}

double PipelineModel::Lane::rate() const
{
    double sum = 0;
    for (const Way &way : ways)
        sum += way.rate;
    return sum;
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_tables.isEmpty() ? 0 : int(m_tables.size()) + 1;
}

std::optional<int> PipelineModel::tableAt(int row) const
{
    return row > 0 && row <= m_tables.size() ? std::optional(m_tables.at(row - 1).number) : std::nullopt;
}

int PipelineModel::rowOf(int table) const
{
    const auto found = std::find_if(m_tables.cbegin(), m_tables.cend(), [table](const Table &one) { return one.number == table; });
    return found == m_tables.cend() ? -1 : int(found - m_tables.cbegin()) + 1;
}

QString PipelineModel::purposeAt(int row) const
{
    const std::optional<int> table = tableAt(row);
    QString purpose = table ? flowTablePurpose(m_bridge, *table) : QString();
    if (!purpose.isEmpty())
        purpose[0] = purpose.at(0).toUpper();
    return purpose;
}

QString PipelineModel::countsAt(int row) const
{
    constexpr double few = 10;
    const int flows = row == 0 ? m_flows : m_tables.at(row - 1).flows;
    const double rate = row == 0 ? 0 : m_tables.at(row - 1).rate; // a packet goes through several
    const QString count = tr("%n flow(s)", nullptr, flows);
    if (rate <= 0)
        return count; //: a number of flows, packets a second
    return tr("%1, %2/s").arg(count, QLocale().toString(rate, 'f', rate < few ? 1 : 0));
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const QString name = row == 0 ? tr("All tables") : tr("Table %1").arg(m_tables.at(row - 1).number);
    if (role == Qt::DisplayRole)
        return name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList words{name, purposeAt(row), countsAt(row)};
    words.removeAll(QString());
    QStringList next;
    for (const int table : row == 0 ? QList<int>() : m_tables.at(row - 1).next.keys())
        next << QString::number(table);
    std::sort(next.begin(), next.end(), [](const QString &first, const QString &second) { return first.toInt() < second.toInt(); });
    if (!next.isEmpty())
        words << tr("Goes on to: %1", "numbers of tables").arg(listed(next));
    return words.join(role == Qt::ToolTipRole ? u"\n"_s : u". "_s);
}

void PipelineModel::follow(const FlowModel &flows)
{
    std::map<int, Table> tables;
    m_flows = 0;
    for (const client::FlowEntry &flow : flows.board().flows()) {
        Table &table = tables[flow.table];
        table.number = flow.table;
        ++table.flows;
        table.rate += flow.packetsPerSecond;
        table.isHit = table.isHit || flows.isHit(flow);
        for (const int next : flows.readingOf(flow).next)
            table.next[next] += flow.packetsPerSecond;
        ++m_flows;
    }
    QList<Table> now;
    for (const auto &[number, table] : tables)
        now.append(table);
    const bool areSame = now.size() == m_tables.size()
                         && std::equal(now.cbegin(), now.cend(), m_tables.cbegin(), [](const Table &first, const Table &second) { return first.number == second.number; });
    m_bridge = flows.names().bridge;
    if (!areSame)
        beginResetModel();
    m_tables = now;
    layLanes();
    if (!areSame)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void PipelineModel::layLanes()
{
    m_lanes.clear();
    std::map<int, Lane> lanes; // by target
    for (int row = 1; row <= m_tables.size(); ++row) {
        const QHash<int, double> &next = m_tables.at(row - 1).next;
        for (auto way = next.cbegin(); way != next.cend(); ++way) {
            const int target = rowOf(way.key());
            if (target < 0 || target == row) // a table that has no flow: every packet is dropped there
                continue;
            lanes[target].target = target;
            lanes[target].ways.append({row, *way});
        }
    }
    for (const auto &[target, lane] : lanes)
        m_lanes.append(lane);
    std::sort(m_lanes.begin(), m_lanes.end(), [](const Lane &one, const Lane &other) { return one.last() - one.first() < other.last() - other.first(); });
    for (qsizetype i = 0; i < m_lanes.size(); ++i) { // short ones next to the rows
        Lane &lane = m_lanes[i];
        const auto isTaken = [&](int place) {
            return std::any_of(m_lanes.cbegin(), m_lanes.cbegin() + i, [&](const Lane &other) {
                return other.place == place && other.first() <= lane.last() && lane.first() <= other.last();
            });
        };
        while (isTaken(lane.place))
            ++lane.place;
    }
}

int PipelineModel::laneCount() const
{
    int count = 0;
    for (const Lane &lane : m_lanes)
        count = std::max(count, lane.place + 1);
    return count;
}

void PipelineModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace overlab::views
