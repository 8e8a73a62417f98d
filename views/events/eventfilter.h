// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses among events: by words, by what they are about, by whose doing they were.
#pragma once

#include "engine/client/eventlog.h"
#include "views/wording/eventwording.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace overlab::views {

class EventFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EventFilter(QObject *parent = nullptr);

    /// Words that all have to be in the row.
    void setText(const QString &text);
    /// nullopt: all.
    void setSort(std::optional<EventSort> sort);
    void setActor(std::optional<client::EventActor> actor);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<EventSort> m_sort;
    std::optional<client::EventActor> m_actor;
};

} // namespace overlab::views
