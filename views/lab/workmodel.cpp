// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/workmodel.h"

#include "views/theme/statemark.h"
#include "views/wording/statewording.h"

#include <QLocale>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

/// Failures first, then what is under way.
int rankOf(const QString &state)
{
    static const QStringList order{u"failed"_s, u"building"_s, u"planned"_s, u"stopped"_s,
                                   u"running"_s};
    return int(order.indexOf(state));
}

} // namespace

void WorkModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    m_places.clear();
    endRemoveRows();
}

void WorkModel::note(const client::Progress &progress, std::chrono::milliseconds since)
{
    const auto place = m_places.constFind(progress.object);
    const Row row{progress.object, progress.state, progress.reason, since};
    if (place == m_places.cend()) {
        const int last = int(m_rows.size());
        beginInsertRows({}, last, last);
        m_rows.append(row);
        m_places.insert(progress.object, last);
        endInsertRows();
        return;
    }
    Row &known = m_rows[*place];
    if (known.state == row.state && known.reason == row.reason)
        return;
    known = row;
    emit dataChanged(index(*place, 0), index(*place, ColumnCount - 1));
}

void WorkModel::abandon()
{
    for (Row &row : m_rows) {
        if (row.state == u"building")
            row.state = u"planned"_s;
    }
    emitAllChanged();
}

void WorkModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void WorkModel::retranslate()
{
    emitAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void WorkModel::emitAllChanged()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int WorkModel::failures() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return row.state == u"failed"; }));
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkModel::text(const Row &row, int column) const
{
    switch (column) {
    case ObjectColumn:
        return row.object;
    case StateColumn:
        return stateName(row.state);
    case TimeColumn:
        //: Seconds since the apply began: "3.2 s"
        return tr("%1 s").arg(QLocale().toString(double(row.since.count()) / 1000, 'f', 1));
    case ReasonColumn:
        return row.reason.simplified();
    default:
        return {};
    }
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.reason.isEmpty() ? text(row, index.column()) : row.reason;
    case Qt::DecorationRole:
        return index.column() == StateColumn
            ? QVariant(stateMark(stateKind(row.state), m_palette)) : QVariant();
    case ObjectRole:
        return row.object;
    case StateRole:
        return row.state;
    case SortRole:
        if (index.column() == StateColumn)
            return rankOf(row.state);
        return index.column() == TimeColumn ? QVariant(qlonglong(row.since.count()))
                                            : text(row, index.column());
    default:
        return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ObjectColumn:
        return tr("Object");
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("After");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace overlab::views
