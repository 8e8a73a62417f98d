// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopmodel.h"

#include "views/wording/pathwording.h"

namespace overlab::views {

void HopModel::show(const client::PathWay &way)
{
    beginResetModel();
    m_way = way;
    endResetModel();
}

void HopModel::retranslate()
{
    if (!m_way.hops.isEmpty())
        emit dataChanged(index(0), index(int(m_way.hops.size()) - 1));
}

int HopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_way.hops.size());
}

QVariant HopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const client::PathHop &hop = m_way.hops.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: number, place, what happens there
        return tr("%1. %2: %3").arg(index.row() + 1).arg(hopPlace(hop), hopSentence(hop));
    case Qt::ToolTipRole:
    case SentenceRole:
        return hopSentence(hop);
    case NumberRole:
        return index.row() + 1;
    case PlaceRole:
        return hopPlace(hop);
    case LossRole:
        return !m_way.isDelivered() && index.row() + 1 == m_way.hops.size();
    case KindRole:
        return hop.kind;
    default:
        return {};
    }
}

} // namespace overlab::views
