// SPDX-License-Identifier: GPL-3.0-or-later
// The hops of one way, in order.
#pragma once

#include "engine/client/pathproof.h"
#include "engine/client/pathreport.h"

#include <QAbstractListModel>

namespace overlab::views {

class HopModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< from 1
        PlaceRole,
        SentenceRole, ///< what happens there, and whether it was seen
        LossRole, ///< the packet ends here and has not arrived
        KindRole, ///< of the protocol: machine, filter, bridge …
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a proofs: where each hop was seen by a real packet; empty: none was sent.
    void show(const client::PathWay &way, const QList<client::ProofHop> &proofs = {});
    const client::PathWay &way() const { return m_way; }
    const client::PathHop &hop(int row) const { return m_way.hops.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row) const;

    client::PathWay m_way;
    QList<client::ProofHop> m_proofs;
};

} // namespace overlab::views
