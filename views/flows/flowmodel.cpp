// SPDX-License-Identifier: GPL-3.0-or-later
// What rows there are and in which order. What they look like is in flowcells.cpp.
#include "views/flows/flowmodel.h"

#include "views/theme/look.h"

#include <QJsonArray>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>

namespace overlab::views {

using client::FlowEntry;

namespace {

constexpr qsizetype fewRows = 64; ///< so many come and go one by one
constexpr qsizetype manyRows = 500; ///< so many are made ready on another thread

} // namespace

FlowModel::FlowModel(QObject *parent) : QAbstractTableModel(parent), m_fixed(fixedFont())
{
    connect(&m_work, &QFutureWatcher<FlowDigest>::finished, this, &FlowModel::takeDigest);
    connect(&m_building, &QFutureWatcher<FlowBuilding>::finished, this, &FlowModel::takeBuilding);
}

FlowModel::~FlowModel() = default;

int FlowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FlowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const FlowEntry *FlowModel::flowAt(int row) const
{
    if (row < 0 || row >= m_shown.size())
        return nullptr;
    const auto flow = m_board.flows().constFind(m_shown.at(row));
    return flow == m_board.flows().cend() ? nullptr : &*flow;
}

QList<FlowEntry> FlowModel::shown() const
{
    QList<FlowEntry> flows;
    flows.reserve(m_shown.size());
    for (int row = 0; row < m_shown.size(); ++row) {
        if (const FlowEntry *const flow = flowAt(row))
            flows.append(*flow);
    }
    return flows;
}

FlowReading FlowModel::readingOf(const FlowEntry &flow) const
{
    const auto known = m_readings.constFind(flow.id);
    return known == m_readings.cend() ? *m_readings.insert(flow.id, readFlow(flow, m_names)) : *known;
}

const FlowEntry *FlowModel::shadowOf(const FlowEntry &flow) const
{
    const auto shadow = m_shadows.constFind(flow.id);
    if (shadow == m_shadows.cend())
        return nullptr;
    const auto above = m_board.flows().constFind(*shadow);
    return above == m_board.flows().cend() ? nullptr : &*above;
}

void FlowModel::take(const QJsonObject &sample)
{
    const bool isWhole = sample.value(u"whole").toBool();
    if (isWhole)
        m_waiting.clear(); // what came before it is in it
    if (m_building.isRunning()) {
        m_waiting.append(sample);
        return;
    }
    if (!isWhole || sample.value(u"added").toArray().size() < manyRows) {
        takeNow(sample);
        return;
    }
    m_isBuildingWanted = true;
    m_isStale = false; // what makes it old later holds when it is ready, too
    m_buildingGeneration = m_generation;
    m_building.setFuture(QtConcurrent::run(buildFlows, sample, m_names, m_order));
}

void FlowModel::takeBuilding()
{
    if (std::exchange(m_isBuildingWanted, false)) { // else nobody wants to see these any more
        FlowBuilding built = m_building.future().takeResult();
        const bool areWordsOld = m_buildingGeneration != m_generation;
        ++m_generation; // its ids mean other flows
        beginResetModel();
        m_board = std::move(built.board);
        m_readings = areWordsOld ? QHash<int, FlowReading>() : std::move(built.digest.readings);
        m_shadows = std::move(built.digest.shadows);
        m_shown = std::move(built.ids);
        m_shown.removeIf([this](int id) { return !accepts(*m_board.flows().constFind(id)); });
        if (built.order != m_order)
            sortShown();
        endResetModel();
        m_hits = 0;
        if (areWordsOld)
            digest();
        emit counted();
    }
    for (const QJsonObject &sample : std::exchange(m_waiting, {}))
        take(sample);
}

void FlowModel::takeNow(const QJsonObject &sample)
{
    m_isStale = false;
    apply(m_board.take(sample));
    m_hits = int(std::count_if(m_board.flows().cbegin(), m_board.flows().cend(), [this](const FlowEntry &flow) { return isHit(flow); }));
    if (m_which == Which::Hit || m_which == Which::Moving || m_which == Which::Unused || m_which == Which::Idle || m_order.isMoving())
        arrange();
    if (!m_shown.isEmpty()) // ages grow with every look, too
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit counted();
}

void FlowModel::apply(const client::FlowBoard::Changes &changes)
{
    if (changes.isAnew) { // its ids mean other flows
        ++m_generation;
        beginResetModel();
        m_shown.clear();
        m_readings.clear();
        m_shadows.clear();
        for (auto flow = m_board.flows().cbegin(); flow != m_board.flows().cend(); ++flow) {
            if (accepts(*flow))
                m_shown.append(flow.key());
        }
        sortShown();
        endResetModel();
        digest();
        return;
    }
    if (changes.added.isEmpty() && changes.removed.isEmpty())
        return;
    for (const int id : changes.removed) {
        m_readings.remove(id);
        m_shadows.remove(id);
    }
    if (changes.added.size() + changes.removed.size() <= fewRows && !m_order.isMoving())
        changeFew(changes);
    else
        arrange();
    digest();
}

void FlowModel::sortShown()
{
    std::sort(m_shown.begin(), m_shown.end(), [this](int first, int second) {
        return m_order.isBefore(*m_board.flows().constFind(first), *m_board.flows().constFind(second));
    });
}

/// As arrange(), where all others stay where they are.
void FlowModel::changeFew(const client::FlowBoard::Changes &changes)
{
    for (const int id : changes.removed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    for (const int id : changes.added) {
        const FlowEntry &flow = *m_board.flows().constFind(id);
        if (!accepts(flow))
            continue;
        const auto place = std::lower_bound(m_shown.cbegin(), m_shown.cend(), flow, [this](int other, const FlowEntry &one) {
            return m_order.isBefore(*m_board.flows().constFind(other), one);
        });
        const int row = int(place - m_shown.cbegin());
        beginInsertRows({}, row, row);
        m_shown.insert(row, id);
        endInsertRows();
    }
}

void FlowModel::clear()
{
    ++m_generation;
    m_isBuildingWanted = false;
    m_waiting.clear();
    beginResetModel();
    m_board.clear();
    m_shown.clear();
    m_readings.clear();
    m_shadows.clear();
    m_hits = 0;
    m_isStale = false;
    endResetModel();
    emit counted();
}

void FlowModel::setNames(const FlowNames &names)
{
    m_names = names;
    retranslate();
}

void FlowModel::setFilter(const FlowFilter &filter)
{
    m_filter = filter;
    arrange();
}

void FlowModel::setWhich(Which which)
{
    m_which = which;
    arrange();
}

void FlowModel::setTable(std::optional<int> table)
{
    m_table = table;
    arrange();
}

void FlowModel::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale && !m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole, Qt::BackgroundRole});
}

void FlowModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_fixed = fixedFont();
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FlowModel::retranslate()
{
    ++m_generation;
    m_readings.clear();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    digest();
}

void FlowModel::sort(int column, Qt::SortOrder order)
{
    m_order = {column < 0 ? int(TableColumn) : column, order};
    arrange();
}

bool FlowModel::accepts(const FlowEntry &flow) const
{
    if (m_table && flow.table != *m_table)
        return false;
    const bool isChosen = m_which == Which::All || (m_which == Which::Hit && isHit(flow)) || (m_which == Which::Moving && flow.lastHit != 0)
                          || (m_which == Which::Unused && flow.packets == 0) || (m_which == Which::Idle && flow.lastHit == 0)
                          || (m_which == Which::Shadowed && m_shadows.contains(flow.id));
    return isChosen && (m_filter.isEmpty() || m_filter.accepts(flow, readingOf(flow)));
}

void FlowModel::arrange()
{
    QList<const FlowEntry *> flows;
    for (auto flow = m_board.flows().cbegin(); flow != m_board.flows().cend(); ++flow) {
        if (accepts(*flow))
            flows.append(&*flow);
    }
    std::sort(flows.begin(), flows.end(), [this](const FlowEntry *first, const FlowEntry *second) { return m_order.isBefore(*first, *second); });
    QList<int> ids;
    ids.reserve(flows.size());
    for (const FlowEntry *const flow : std::as_const(flows))
        ids.append(flow->id);
    show(std::move(ids));
}

void FlowModel::show(QList<int> ids)
{
    if (ids == m_shown)
        return;
    const QSet<int> now(m_shown.cbegin(), m_shown.cend());
    const QSet<int> then(ids.cbegin(), ids.cend());
    const qsizetype stay = std::count_if(ids.cbegin(), ids.cend(), [&now](int id) { return now.contains(id); });
    if (m_shown.size() - stay > fewRows || ids.size() - stay > fewRows) {
        beginResetModel();
        m_shown = std::move(ids);
        endResetModel();
        return;
    }
    for (qsizetype row = m_shown.size() - 1; row >= 0; --row) {
        if (then.contains(m_shown.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_shown.removeAt(row);
        endRemoveRows();
    }
    changeRows(ids);
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (row < m_shown.size() && m_shown.at(row) == ids.at(row))
            continue;
        beginInsertRows({}, int(row), int(row));
        m_shown.insert(row, ids.at(row));
        endInsertRows();
    }
}

/// Puts the rows that stay into the order that they have in \a ids.
void FlowModel::changeRows(const QList<int> &ids)
{
    const QSet<int> staying(m_shown.cbegin(), m_shown.cend());
    QList<int> ordered;
    ordered.reserve(m_shown.size());
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(ordered), [&staying](int id) { return staying.contains(id); });
    if (ordered == m_shown)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(int(ordered.indexOf(m_shown.at(old.row()))), old.column()));
    m_shown = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FlowModel::digest()
{
    m_isDigestOld = m_work.isRunning();
    if (m_isDigestOld || m_board.flows().isEmpty())
        return;
    m_workGeneration = m_generation;
    m_work.setFuture(QtConcurrent::run([flows = m_board.flows().values(), known = m_readings, names = m_names] { return digestFlows(flows, known, names); }));
}

void FlowModel::takeDigest()
{
    if (m_workGeneration == m_generation) {
        const FlowDigest digest = m_work.result();
        m_readings = digest.readings;
        m_shadows = digest.shadows;
        if (m_which == Which::Shadowed || !m_filter.isEmpty())
            arrange();
        if (!m_shown.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit counted();
    } else {
        m_isDigestOld = true;
    }
    if (m_isDigestOld)
        digest();
}

} // namespace overlab::views
