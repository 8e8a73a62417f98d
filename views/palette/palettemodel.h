// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of things that can be drawn: name, key and one sentence each. The same actions stand in menus.
#pragma once

#include "views/canvas/drawnkind.h"

#include <QAbstractListModel>

class QAction;

namespace overlab::views {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the key as text
    };

    explicit PaletteModel(QObject *parent = nullptr);

    DrawnKind kindAt(int row) const;
    /// One a row, in their order.
    const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<QAction *> m_actions;
};

} // namespace overlab::views
