// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the rows that have all words of a filter line, and sorts names as people do.
#pragma once

#include <QSortFilterProxyModel>

namespace overlab::views {

class WordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole + 100, ///< what the words are looked for in; empty: the row stays for its children only
        SortRole,
    };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    bool hasWords() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace overlab::views
