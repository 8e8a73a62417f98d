// SPDX-License-Identifier: GPL-3.0-or-later
// The hops of one way, in order; or of two, those at the same place in one row.
#pragma once

#include "engine/client/pathproof.h"
#include "engine/client/pathreport.h"
#include "views/path/waycomparison.h"

#include <QAbstractListModel>

#include <optional>

namespace overlab::views {

class HopModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< from 1, in the way that the hop is of
        PlaceRole,
        SentenceRole, ///< what happens there, and whether it was seen
        LossRole, ///< the packet ends here and has not arrived
        KindRole, ///< of the protocol: machine, filter, bridge …
        ChangeRole,      ///< of HopChange, with two ways
        ChangeWordsRole, ///< empty: it is the same in both, or there is only one
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a proofs: where each hop was seen by a real packet; empty: none was sent.
    /// \a before: the way that it is compared with.
    void show(const client::PathWay &way, const QList<client::ProofHop> &proofs = {}, const std::optional<client::PathWay> &before = {});
    const client::PathWay &way() const { return m_way; }
    const std::optional<client::PathWay> &before() const { return m_before; }
    const QList<HopPair> &pairs() const { return m_pairs; }
    /// As it is now; one that is no more, as it was.
    const client::PathHop &hop(int row) const;
    /// The same place before; nullptr: there was none, or only one way is shown.
    const client::PathHop *hopBefore(int row) const;
    /// Where the packet was lost, or where first something is different; else the beginning.
    int rowOfInterest() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row) const;

    QString changeSentence(int row) const;

    client::PathWay m_way;
    std::optional<client::PathWay> m_before;
    QList<HopPair> m_pairs; ///< a row each
    QList<client::ProofHop> m_proofs;
};

} // namespace overlab::views
