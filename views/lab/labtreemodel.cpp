// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labtreemodel.h"

#include "views/theme/statemark.h"
#include "views/wording/listwording.h"
#include "views/wording/statewording.h"

#include <QFont>
#include <QFontDatabase>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr groupId = 0; // of a group's index; a row has its group's number + 1

bool isGroup(const QModelIndex &index)
{
    return index.internalId() == groupId;
}

qsizetype positionOf(const QList<LabRow> &rows, const QString &id, qsizetype from)
{
    for (qsizetype i = from; i < rows.size(); ++i) {
        if (rows.at(i).id == id)
            return i;
    }
    return -1;
}

const QString &markedState(const LabRow &row)
{
    return row.mark.isEmpty() ? row.state : row.mark;
}

/// That it runs goes without saying where something else is said.
QString stateText(const LabRow &row)
{
    const bool isBoth = row.mark == u"drifted" && row.state != u"running" && !row.state.isEmpty();
    return isBoth ? QLocale().createSeparatedList({stateName(row.state), stateName(row.mark)}) : stateName(markedState(row));
}

} // namespace

void LabTreeModel::show(const client::LabStatus &status)
{
    const LabRows rows = labRows(status);
    for (int group = 0; group < labGroupCount; ++group)
        showGroup(group, rows[size_t(group)]);
}

void LabTreeModel::showGroup(int group, const QList<LabRow> &wanted)
{
    QList<LabRow> &rows = m_groups[size_t(group)];
    if (rows == wanted)
        return;
    const QModelIndex parentIndex = index(group, 0);
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (positionOf(wanted, rows.at(i).id, 0) >= 0)
            continue;
        beginRemoveRows(parentIndex, int(i), int(i));
        rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qsizetype at = positionOf(rows, wanted.at(i).id, i);
        if (at < 0) {
            beginInsertRows(parentIndex, int(i), int(i));
            rows.insert(i, wanted.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) { // rows i … at-1 come later in the wanted order
            beginMoveRows(parentIndex, int(at), int(at), parentIndex, int(i));
            rows.move(at, i);
            endMoveRows();
        }
        if (rows.at(i) != wanted.at(i)) {
            rows[i] = wanted.at(i);
            emit dataChanged(index(int(i), 0, parentIndex),
                             index(int(i), ColumnCount - 1, parentIndex));
        }
    }
    while (rows.size() > wanted.size()) { // two rows of one name: a status that makes no sense
        beginRemoveRows(parentIndex, int(wanted.size()), int(rows.size()) - 1);
        rows.resize(wanted.size());
        endRemoveRows();
    }
    emit dataChanged(parentIndex, index(group, ColumnCount - 1)); // the count
}

void LabTreeModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void LabTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emitAllChanged();
}

void LabTreeModel::emitAllChanged()
{
    emit dataChanged(index(0, 0), index(labGroupCount - 1, ColumnCount - 1));
    for (int group = 0; group < labGroupCount; ++group) {
        const QModelIndex parentIndex = index(group, 0);
        const int count = rowCount(parentIndex);
        if (count > 0)
            emit dataChanged(index(0, 0, parentIndex),
                             index(count - 1, ColumnCount - 1, parentIndex));
    }
}

QModelIndex LabTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex LabTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    return createIndex(int(index.internalId()) - 1, 0, groupId);
}

int LabTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return labGroupCount;
    const bool hasRows = isGroup(parent) && parent.column() == 0;
    return hasRows ? int(m_groups.at(size_t(parent.row())).size()) : 0;
}

int LabTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant LabTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(index.row(), index.column(), role);
    const auto group = size_t(index.internalId() - 1);
    return rowData(m_groups.at(group).at(index.row()), LabGroup(group), index.column(), role);
}

QVariant LabTreeModel::groupData(int group, int column, int role) const
{
    if (role == GroupRole || role == SortRole)
        return group;
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole || column != NameColumn)
        return {};
    const int count = int(m_groups.at(size_t(group)).size());
    switch (LabGroup(group)) {
    case LabGroup::Nodes:
        return tr("Nodes (%1)").arg(count);
    case LabGroup::Machines:
        return tr("Machines (%1)").arg(count);
    case LabGroup::Routers:
        return tr("Routers (%1)").arg(count);
    case LabGroup::Networks:
        break;
    }
    return tr("Networks (%1)").arg(count);
}

QVariant LabTreeModel::rowData(const LabRow &row, LabGroup group, int column, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case GroupRole:
        return int(group);
    case StateRole:
        return row.state;
    case Qt::DecorationRole:
        if (column == StateColumn && !markedState(row).isEmpty())
            return stateMark(stateKind(markedState(row)), m_palette);
        return {};
    case Qt::FontRole:
        if (column == AddressColumn) // digits below each other
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    case Qt::ToolTipRole:
        return (row.reason.isEmpty() ? row.devices : row.devices + QStringList{row.reason})
            .join(u'\n');
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return row.id;
    case StateColumn:
        return stateText(row);
    case AddressColumn:
        return row.addresses.join(u", "_s);
    case NodeColumn:
        return row.node;
    case KindColumn:
        break;
    default:
        return {};
    }
    if (group == LabGroup::Machines)
        return machineTypeName(row.kind);
    if (group != LabGroup::Nodes)
        return row.kind;
    QStringList roles = row.kind.split(u' ', Qt::SkipEmptyParts);
    for (QString &role_ : roles)
        role_ = roleName(role_);
    return listed(roles);
}

QVariant LabTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case AddressColumn:
        return tr("Addresses");
    case NodeColumn:
        return tr("Node");
    case KindColumn:
        return tr("Details"); // of a machine its kind, of a router its way out, of a network its segment
    default:
        return {};
    }
}

} // namespace overlab::views
