// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopmodel.h"

#include "views/wording/listwording.h"
#include "views/wording/pathwording.h"
#include "views/wording/proofwording.h"

#include <QStringList>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

QList<HopPair> alone(const client::PathWay &way)
{
    QList<HopPair> pairs;
    for (int i = 0; i < way.hops.size(); ++i)
        pairs.append({-1, i, HopChange::Same, false, false, {}});
    return pairs;
}

bool isLoss(const client::PathWay &way, int hop)
{
    return !way.isDelivered() && hop + 1 == way.hops.size();
}

} // namespace

void HopModel::show(const client::PathWay &way, const QList<client::ProofHop> &proofs, const std::optional<client::PathWay> &before)
{
    beginResetModel();
    m_way = way;
    m_proofs = proofs;
    m_before = before;
    m_pairs = before ? compareWays(*before, way) : alone(way);
    endResetModel();
}

void HopModel::retranslate()
{
    if (!m_pairs.isEmpty())
        emit dataChanged(index(0), index(int(m_pairs.size()) - 1));
}

int HopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

const client::PathHop &HopModel::hop(int row) const
{
    const HopPair &pair = m_pairs.at(row);
    return pair.now >= 0 ? m_way.hops.at(pair.now) : m_before->hops.at(pair.before);
}

const client::PathHop *HopModel::hopBefore(int row) const
{
    const HopPair &pair = m_pairs.at(row);
    return pair.before >= 0 && pair.now >= 0 ? &m_before->hops.at(pair.before) : nullptr;
}

int HopModel::rowOfInterest() const
{
    if (const qsizetype first = m_before ? firstDifference(m_pairs) : -1; first >= 0)
        return int(first);
    return m_way.isDelivered() ? 0 : std::max(0, rowCount() - 1);
}

QString HopModel::changeSentence(int row) const
{
    const HopPair &pair = m_pairs.at(row);
    if (pair.change != HopChange::Changed)
        return {};
    const QString before = hopSentence(*hopBefore(row));
    if (before != hopSentence(hop(row)))
        return tr("Before: %1", "what happened at a hop").arg(before);
    if (pair.isOtherRule)
        return tr("Before, another rule decided.");
    QStringList names;
    for (const PacketField field : pair.fields)
        names.append(packetFieldName(field));
    return tr("Other headers than before: %1.").arg(listed(names));
}

QString HopModel::sentence(int row) const
{
    QStringList lines{hopSentence(hop(row))};
    if (const int now = m_pairs.at(row).now; now >= 0 && now < m_proofs.size())
        lines.append(hopProofSentence(m_proofs.at(now)));
    lines.append(changeSentence(row));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant HopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const client::PathHop &hop = this->hop(index.row());
    const HopPair &pair = m_pairs.at(index.row());
    const int number = (pair.now >= 0 ? pair.now : pair.before) + 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (const QString change = changeWords(pair); !change.isEmpty())
            //: number, place, whether it is another hop than before, what happens there
            return tr("%1. %2 (%3): %4").arg(number).arg(hopPlace(hop), change, sentence(index.row()));
        //: number, place, what happens there
        return tr("%1. %2: %3").arg(number).arg(hopPlace(hop), sentence(index.row()));
    case Qt::ToolTipRole:
    case SentenceRole:
        return sentence(index.row());
    case NumberRole:
        return number;
    case PlaceRole:
        return hopPlace(hop);
    case LossRole:
        return pair.now >= 0 ? isLoss(m_way, pair.now) : isLoss(*m_before, pair.before);
    case KindRole:
        return hop.kind;
    case ChangeRole:
        return QVariant::fromValue(pair.change);
    case ChangeWordsRole:
        return changeWords(pair);
    default:
        return {};
    }
}

} // namespace overlab::views
