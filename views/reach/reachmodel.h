// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of who reaches whom: a row a sender, a column a receiver.
#pragma once

#include "engine/client/reachreport.h"

#include <QAbstractTableModel>

namespace overlab::views {

class ReachModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind {
        Self,    ///< a machine to itself
        Reaches, ///< as the design means it
        Apart,   ///< does not, and is not meant to
        Differs, ///< is not as the design means it
        Unknown
    };
    enum Role { KindRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const client::ReachabilityReport &report);
    void clear();
    const client::ReachabilityReport &report() const { return m_report; }
    Kind kindAt(int row, int column) const;
    /// Whether \a machine differs from the design towards somebody, or somebody towards it.
    bool isOdd(int machine) const;
    /// For who sees no colours.
    static QString signOf(Kind kind);
    /// What it says in other languages is other words.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row, int column) const;

    client::ReachabilityReport m_report;
};

} // namespace overlab::views
