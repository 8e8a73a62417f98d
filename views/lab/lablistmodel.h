// SPDX-License-Identifier: GPL-3.0-or-later
// The labs of the host as a list. Holds copies; changes by name, never resets.
#pragma once

#include "engine/client/hostcommands.h"

#include <QAbstractListModel>
#include <QPalette>

namespace overlab::views {

class LabListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IsRunningRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<client::LabEntry> &labs);
    void setPalette(const QPalette &palette);
    void retranslate();
    /// The row of \a name, or -1.
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void emitAllChanged();

    QList<client::LabEntry> m_labs; ///< by name
    QPalette m_palette;
};

} // namespace overlab::views
