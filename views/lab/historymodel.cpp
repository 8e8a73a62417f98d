// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/historymodel.h"

#include "views/theme/statemark.h"
#include "views/wording/timewording.h"

#include <QLocale>

namespace overlab::views {

namespace {

constexpr int mostEntries = 500;

StateKind kindOf(WorkOutcome outcome)
{
    switch (outcome) {
    case WorkOutcome::Done:
        return StateKind::Running;
    case WorkOutcome::DoneWithProblems:
        return StateKind::Partial;
    case WorkOutcome::Cancelled:
        return StateKind::Stopped;
    case WorkOutcome::Refused:
    case WorkOutcome::Failed:
        return StateKind::Fault;
    }
    return StateKind::Unknown;
}

} // namespace

void HistoryModel::add(const ActivityEntry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
    if (m_entries.size() <= mostEntries)
        return;
    beginRemoveRows({}, mostEntries, mostEntries);
    m_entries.removeLast();
    endRemoveRows();
}

void HistoryModel::clear()
{
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_entries.size()) - 1);
    m_entries.clear();
    endRemoveRows();
}

void HistoryModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void HistoryModel::retranslate()
{
    emitAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::emitAllChanged()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeText(entry.begin);
    case WhatColumn:
        return activityTitle(entry.kind, entry.subject);
    case DurationColumn:
        if (entry.seconds <= 0) // nobody has taken the time
            return {};
        //: A duration in seconds: "3.2 s"
        return tr("%1 s").arg(QLocale().toString(entry.seconds, 'f', 1));
    case CountsColumn:
        return countsText(entry);
    case OutcomeColumn:
        return outcomeName(entry.outcome);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn
            ? QVariant(longDateAndTime(entry.begin))
            : text(entry, index.column());
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn
            ? QVariant(stateMark(kindOf(entry.outcome), m_palette)) : QVariant();
    case DetailRole:
        return activityDetails(entry);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        return tr("What");
    case DurationColumn:
        return tr("Duration");
    case CountsColumn:
        return tr("Objects");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace overlab::views
