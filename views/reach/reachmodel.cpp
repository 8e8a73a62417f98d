// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reach/reachmodel.h"

#include "views/wording/reachwording.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

void ReachModel::show(const client::ReachabilityReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

void ReachModel::clear()
{
    show({});
}

ReachModel::Kind ReachModel::kindAt(int row, int column) const
{
    if (row == column)
        return Kind::Self;
    const client::ReachabilityCell cell = m_report.rows.value(row).value(column);
    if (cell.differs())
        return Kind::Differs;
    if (cell.isUnknown())
        return Kind::Unknown;
    return cell.expected.arrives && cell.expected.isAnswered ? Kind::Reaches : Kind::Apart;
}

bool ReachModel::isOdd(int machine) const
{
    const auto isOddPair = [this](int row, int column) {
        const Kind kind = kindAt(row, column);
        return kind == Kind::Differs || kind == Kind::Unknown;
    };
    for (int other = 0; other < rowCount(); ++other) {
        if (isOddPair(machine, other) || isOddPair(other, machine))
            return true;
    }
    return false;
}

QString ReachModel::signOf(Kind kind)
{
    switch (kind) {
    case Kind::Self:
        return u"·"_s;
    case Kind::Reaches:
        return u"✓"_s;
    case Kind::Apart:
        return u"–"_s;
    case Kind::Differs:
        return u"≠"_s;
    case Kind::Unknown:
        break;
    }
    return u"?"_s;
}

void ReachModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.machines.size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

QString ReachModel::sentence(int row, int column) const
{
    const QString &from = m_report.machines.at(row);
    const QString &to = m_report.machines.at(column);
    if (row == column)
        return from;
    //: two machines, then what is known of the packet from one to the other
    return tr("%1 → %2: %3").arg(from, to, reachSentences(m_report.rows.value(row).value(column)).join(u' '));
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return signOf(kindAt(index.row(), index.column()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case KindRole:
        return int(kindAt(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation, int role) const
{
    if (section < 0 || section >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_report.machines.at(section);
}

} // namespace overlab::views
