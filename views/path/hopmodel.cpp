// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopmodel.h"

#include "views/wording/pathwording.h"
#include "views/wording/proofwording.h"

namespace overlab::views {

void HopModel::show(const client::PathWay &way, const QList<client::ProofHop> &proofs)
{
    beginResetModel();
    m_way = way;
    m_proofs = proofs;
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

QString HopModel::sentence(int row) const
{
    const QString what = hopSentence(m_way.hops.at(row));
    const QString proof = row < m_proofs.size() ? hopProofSentence(m_proofs.at(row)) : QString();
    return proof.isEmpty() ? what : what + u'\n' + proof;
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
        return tr("%1. %2: %3").arg(index.row() + 1).arg(hopPlace(hop), sentence(index.row()));
    case Qt::ToolTipRole:
    case SentenceRole:
        return sentence(index.row());
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
