// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/eventfilter.h"

#include "views/events/eventmodel.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

EventFilter::EventFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void EventFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void EventFilter::setSort(std::optional<EventSort> sort)
{
    m_sort = sort;
    invalidateFilter();
}

void EventFilter::setActor(std::optional<client::EventActor> actor)
{
    m_actor = actor;
    invalidateFilter();
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *const events = qobject_cast<const EventModel *>(sourceModel());
    const client::LabEvent &event = events->event(row);
    if ((m_sort && sortOf(event) != *m_sort) || (m_actor && event.by != *m_actor))
        return false;
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < EventModel::ColumnCount; ++column)
        all += events->index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_words.cbegin(), m_words.cend(), [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace overlab::views
