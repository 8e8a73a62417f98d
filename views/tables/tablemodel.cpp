// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablemodel.h"

#include "views/theme/look.h"
#include "views/theme/palettes.h"
#include "views/wording/tablewording.h"

#include <QHash>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewRows = 64; ///< so many come and go one by one

/// What moves while a row stays the same one.
bool isMoving(const QString &column)
{
    static const QSet<QString> moving{u"age"_s, u"state"_s, u"packets"_s, u"bytes"_s, u"secondsLeft"_s, u"expires"_s, u"processorSeconds"_s, u"memory"_s};
    return moving.contains(column);
}

/// Moves with every look, which is no news.
bool isClock(const QString &column)
{
    return column == u"age" || column == u"secondsLeft";
}

bool isFixed(const QString &column)
{
    static const QSet<QString> fixed{u"mac"_s, u"address"_s, u"destination"_s, u"source"_s, u"via"_s, u"replySource"_s, u"replyDestination"_s,
                                     u"member"_s, u"rule"_s, u"command"_s, u"clientId"_s};
    return fixed.contains(column);
}

} // namespace

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent), m_fixed(fixedFont()) {}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_columns.size()) + 1;
}

QString TableModel::code(int column) const
{
    return m_columns.value(column); // empty: whose it is
}

QString TableModel::originOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).origin : QString();
}

QStringList TableModel::cellsOf(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).cells + QStringList{m_rows.at(row).origin} : QStringList();
}

bool TableModel::isChanged(int row, int column) const
{
    return m_rows.at(row).isNew || m_rows.at(row).changed.contains(column);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const QString column = code(index.column());
    const QString cell = column.isEmpty() ? row.origin : row.cells.value(index.column());
    constexpr double tint = 0.22;
    switch (role) {
    case Qt::DisplayRole:
        return column.isEmpty() && cell == u"node" ? tr("the node") : cellText(column, cell);
    case Qt::ToolTipRole:
        return cell.size() > 20 ? QVariant(cell) : QVariant();
    case SortRole: {
        bool isNumber = false;
        const double number = cell.toDouble(&isNumber);
        return isNumberColumn(column) && isNumber ? QVariant(number) : QVariant(cell);
    }
    case Qt::FontRole:
        return isFixed(column) ? QVariant(m_fixed) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::BackgroundRole:
        return !m_isStale && isChanged(index.row(), index.column()) ? QVariant(mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), tint)) : QVariant();
    case Qt::ForegroundRole:
        return m_isStale ? QVariant(quietText(m_palette)) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const QString column = code(section);
    return column.isEmpty() ? tr("Of", "whose a row of a table is") : columnName(column);
}

QList<TableModel::Row> TableModel::readRows() const
{
    QList<Row> rows;
    QHash<QString, int> seen; ///< rows that are told apart by nothing but their place
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        Row row;
        row.cells = m_table.rows.at(i);
        row.origin = m_table.origins.value(i);
        QStringList parts;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            if (!isMoving(m_table.columns.at(column)))
                parts << row.cells.value(column);
        }
        const QString key = parts.join(QChar(0x1f));
        row.key = key + QChar(0x1f) + QString::number(seen[key]++);
        rows.append(row);
    }
    return rows;
}

void TableModel::take(const QJsonObject &sample)
{
    const bool isFirst = m_table.isEmpty();
    m_isStale = false;
    if (!m_table.take(sample)) {
        paintAnew();
        emit counted();
        return;
    }
    QList<Row> rows = readRows();
    QHash<QString, const Row *> before;
    for (const Row &row : std::as_const(m_rows))
        before.insert(row.key, &row);
    for (Row &row : rows) {
        const Row *const old = before.value(row.key);
        row.isNew = !old && !isFirst;
        for (qsizetype column = 0; old && column < row.cells.size(); ++column) {
            if (row.cells.at(column) != old->cells.value(column) && !isClock(m_table.columns.value(column)))
                row.changed.insert(int(column));
        }
    }
    if (isFirst || m_columns != m_table.columns)
        replace(std::move(rows));
    else
        show(std::move(rows));
    emit counted();
}

/// Nothing has changed since the look before.
void TableModel::paintAnew()
{
    for (Row &row : m_rows) {
        row.isNew = false;
        row.changed.clear();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::replace(QList<Row> rows)
{
    beginResetModel();
    m_columns = m_table.columns;
    m_rows = std::move(rows);
    endResetModel();
}

void TableModel::show(QList<Row> rows)
{
    QSet<QString> now;
    QSet<QString> then;
    for (const Row &row : std::as_const(m_rows))
        now.insert(row.key);
    for (const Row &row : std::as_const(rows))
        then.insert(row.key);
    const qsizetype stay = (now & then).size();
    QStringList staying;
    QStringList wanted;
    for (const Row &row : std::as_const(m_rows)) {
        if (then.contains(row.key))
            staying << row.key;
    }
    for (const Row &row : std::as_const(rows)) {
        if (now.contains(row.key))
            wanted << row.key;
    }
    if (staying != wanted || now.size() - stay > fewRows || then.size() - stay > fewRows) {
        replace(std::move(rows));
        return;
    }
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (then.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i).key == rows.at(i).key) {
            m_rows[i] = rows.at(i);
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        m_rows.insert(i, rows.at(i));
        endInsertRows();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::clear()
{
    beginResetModel();
    m_table = {};
    m_rows.clear();
    m_columns.clear();
    m_isStale = false;
    endResetModel();
    emit counted();
}

void TableModel::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale && !m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::ForegroundRole, Qt::BackgroundRole});
}

void TableModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_fixed = fixedFont();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    setPalette(m_palette);
}

} // namespace overlab::views
