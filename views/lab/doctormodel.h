// SPDX-License-Identifier: GPL-3.0-or-later
// What a host can and cannot do for labs, one finding a row; what is missing comes first.
#pragma once

#include "engine/client/hostcommands.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace overlab::views {

class DoctorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, StateColumn, FoundColumn, PurposeColumn, ColumnCount };
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< what its lack means, in sentences
        RemedyRole,                    ///< the command that helps; empty: none would
        StateRole,                     ///< ok, missing or limited
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const client::DoctorReport &report);
    void setPalette(const QPalette &palette);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant text(const client::DoctorFinding &finding, int column) const;
    void emitAllChanged();

    QList<client::DoctorFinding> m_findings;
    QPalette m_palette;
};

/// The packages that would help, as one line to install them all; empty: none.
QStringList packagesOf(const client::DoctorReport &report);

/// What labs are possible there, in a sentence or two for who has never heard of the details.
QString doctorSummary(const client::DoctorReport &report);

} // namespace overlab::views
