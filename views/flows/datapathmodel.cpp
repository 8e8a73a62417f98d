// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/datapathmodel.h"

#include "views/flows/flowspan.h"
#include "views/theme/look.h"
#include "views/wording/counterwording.h"

#include <QLocale>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::DatapathEntry;

namespace {

constexpr qsizetype fewRows = 100; ///< told one by one

} // namespace

DatapathModel::DatapathModel(QObject *parent) : QAbstractTableModel(parent), m_fixed(fixedFont()) {}

int DatapathModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DatapathModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const DatapathEntry *DatapathModel::flowAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    const auto flow = m_board.flows().constFind(m_rows.at(row).id);
    return flow == m_board.flows().cend() ? nullptr : &*flow;
}

int DatapathModel::rowOf(const QString &ufid) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const DatapathEntry *const flow = flowAt(row); flow && flow->ufid == ufid)
            return row;
    }
    return -1;
}

QString DatapathModel::sentenceAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? QString() : m_rows.at(row).reading.sentence;
}

bool DatapathModel::accepts(int row, const FlowFilter &filter) const
{
    const DatapathEntry *const flow = flowAt(row);
    if (!flow)
        return false;
    client::FlowEntry entry;
    entry.match = flow->wholeMatch();
    entry.actions = flow->actions;
    return filter.accepts(entry, m_rows.at(row).reading);
}

DatapathModel::Row DatapathModel::rowFor(const DatapathEntry &flow) const
{
    return {flow.id, shortDatapathActions(flow.actions), {client::flowMatch(flow.wholeMatch()), {}, datapathSentence(flow, m_names)}};
}

void DatapathModel::take(const QJsonObject &sample)
{
    m_isStale = false;
    const bool isAnew = sample.value(u"whole").toBool();
    if (isAnew)
        beginResetModel();
    const client::DatapathBoard::Changes changes = m_board.take(sample);
    if (isAnew) {
        m_rows.clear();
        for (const DatapathEntry &flow : m_board.sorted())
            m_rows.append(rowFor(flow));
        endResetModel();
        emit counted();
        return;
    }
    remove(QSet<int>(changes.removed.cbegin(), changes.removed.cend()));
    if (!changes.added.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + changes.added.size()) - 1);
        for (const int id : changes.added)
            m_rows.append(rowFor(*m_board.flows().constFind(id)));
        endInsertRows();
    }
    if (!m_rows.isEmpty()) // ages grow with every look, too
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit counted();
}

void DatapathModel::remove(const QSet<int> &ids)
{
    const auto isGone = [&ids](const Row &row) { return ids.contains(row.id); };
    if (ids.size() > fewRows) { // after a scan thousands expire in one look, and each would be told to the table alone
        beginResetModel();
        m_rows.removeIf(isGone);
        endResetModel();
        return;
    }
    for (int row = int(m_rows.size()) - 1; row >= 0 && !ids.isEmpty(); --row) {
        if (!isGone(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void DatapathModel::clear()
{
    beginResetModel();
    m_board.clear();
    m_rows.clear();
    m_isStale = false;
    endResetModel();
    emit counted();
}

void DatapathModel::readAnew()
{
    for (Row &row : m_rows)
        row = rowFor(*m_board.flows().constFind(row.id));
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DatapathModel::setNames(const DatapathNames &names)
{
    m_names = names;
    readAnew();
}

void DatapathModel::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole, Qt::BackgroundRole});
}

void DatapathModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_fixed = fixedFont();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DatapathModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    readAnew();
}

QVariant DatapathModel::data(const QModelIndex &index, int role) const
{
    const DatapathEntry *const flow = flowAt(index.row());
    if (!flow)
        return {};
    const int column = index.column();
    const Row &row = m_rows.at(index.row());
    constexpr double tint = 0.22;
    switch (role) {
    case Qt::DisplayRole:
        return text(*flow, row, column);
    case SortRole:
        return sortValue(*flow, row, column);
    case Qt::ToolTipRole:
        return row.reading.sentence;
    case Qt::FontRole:
        return column == MatchColumn || column == ActionsColumn ? QVariant(m_fixed) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column >= PacketsColumn || column == RecirculationColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole:
        return m_isStale || !isHit(*flow) ? QVariant() : QVariant(mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), tint));
    case Qt::ForegroundRole:
        return m_isStale || flow->packets == 0 ? QVariant(quietText(m_palette)) : QVariant();
    default:
        return {};
    }
}

QVariant DatapathModel::text(const DatapathEntry &flow, const Row &row, int column) const
{
    constexpr double few = 10;
    switch (column) {
    case PortColumn:
        return flow.port;
    case RecirculationColumn:
        return flow.recirculation == 0 ? QString() : u"0x"_s + QString::number(flow.recirculation, 16);
    case MatchColumn:
        return flow.match.isEmpty() ? u"*"_s : flow.match;
    case ActionsColumn:
        return flow.isOffloaded ? tr("%1 (in the network card)", "actions").arg(row.actions) : row.actions;
    case SentenceColumn:
        return row.reading.sentence;
    case PacketsColumn:
        return QLocale().toString(flow.packets);
    case BytesColumn:
        return dataSize(flow.bytes);
    case RateColumn: //: packets a second
        return flow.packetsPerSecond <= 0 ? QString() : tr("%1/s").arg(QLocale().toString(flow.packetsPerSecond, 'f', flow.packetsPerSecond < few ? 1 : 0));
    case ByteRateColumn:
        return flow.bytesPerSecond <= 0 ? QString() : bitRate(flow.bytesPerSecond);
    case UsedColumn: //: no packet was counted at this flow
        return flow.used == 0 ? tr("never") : isHit(flow) ? tr("now") : tr("%1 ago").arg(flowSpan(m_board.at() - flow.used));
    default:
        return {};
    }
}

QVariant DatapathModel::sortValue(const DatapathEntry &flow, const Row &row, int column) const
{
    switch (column) {
    case RecirculationColumn:
        return flow.recirculation;
    case PacketsColumn:
        return flow.packets;
    case BytesColumn:
        return flow.bytes;
    case RateColumn:
        return flow.packetsPerSecond;
    case ByteRateColumn:
        return flow.bytesPerSecond;
    case UsedColumn:
        return flow.used;
    default:
        return text(flow, row, column);
    }
}

QVariant DatapathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (role == Qt::ToolTipRole) {
        if (section == RecirculationColumn)
            return tr("The number of the recirculation that packets come back from; empty: they come in from outside");
        return section == UsedColumn ? tr("When a packet took the flow at last") : QVariant();
    }
    switch (section) {
    case PortColumn:
        return tr("In port");
    case RecirculationColumn: //: recirculation of packets in the datapath of Open vSwitch, as short as may be
        return tr("Recirc");
    case MatchColumn:
        return tr("Match");
    case ActionsColumn:
        return tr("Actions");
    case SentenceColumn:
        return tr("What it does");
    case PacketsColumn:
        return tr("Packets");
    case BytesColumn:
        return tr("Bytes");
    case RateColumn:
        return tr("Rate");
    case ByteRateColumn: //: bits a second
        return tr("Throughput");
    case UsedColumn:
        return tr("Last used");
    default:
        return {};
    }
}

DatapathOrder::DatapathOrder(DatapathModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(DatapathModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void DatapathOrder::setFilter(const FlowFilter &filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool DatapathOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.isEmpty() || m_model.accepts(row, m_filter);
}

} // namespace overlab::views
