// SPDX-License-Identifier: GPL-3.0-or-later
// What was found, as rows: the object, and beside it the text that has the words.
#pragma once

#include "views/find/findindex.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QPalette>

namespace overlab::views {

/// The mark of what was found.
QIcon foundIcon(const Found &found, const QPalette &palette);

class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FindModel(QObject *parent = nullptr);

    void show(const QList<Found> &found, const QString &words);
    void setPalette(const QPalette &palette);
    design::ObjectId objectAt(int row) const { return m_found.at(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Found> m_found;
    QString m_words;
    QPalette m_palette;
};

} // namespace overlab::views
