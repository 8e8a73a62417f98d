// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/events/eventlog.h"

#include <QJsonArray>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

QString actorName(Actor actor)
{
    switch (actor) {
    case Actor::Program:
        return u"program"_s;
    case Actor::Person:
        return u"person"_s;
    case Actor::Guest:
        return u"guest"_s;
    case Actor::Nobody:
        break;
    }
    return u"nobody"_s;
}

QJsonObject toSample(const QList<QJsonObject> &events)
{
    QJsonArray list;
    for (const QJsonObject &event : events)
        list.append(event);
    return {{u"events"_s, list}};
}

} // namespace

void EventLog::append(const Event &event)
{
    const std::lock_guard guard(m_mutex);
    m_events.append({{u"sequence"_s, ++m_last},
                     {u"at"_s, event.at},
                     {u"node"_s, event.node},
                     {u"object"_s, event.object},
                     {u"kind"_s, event.kind},
                     {u"by"_s, actorName(event.by)},
                     {u"arguments"_s, event.arguments}});
    if (m_events.size() > capacity)
        m_events.removeFirst();
}

QList<QJsonObject> EventLog::since(qint64 sequence) const
{
    const std::lock_guard guard(m_mutex);
    const qsizetype wanted = qsizetype(qBound(qint64(0), m_last - sequence, qint64(m_events.size())));
    return m_events.sliced(m_events.size() - wanted);
}

QJsonObject EventObserver::look()
{
    const QList<QJsonObject> events = m_log->since(m_seen);
    if (!events.isEmpty())
        m_seen = events.last().value(u"sequence").toInteger();
    return toSample(events);
}

QJsonObject EventObserver::whole() const
{
    QList<QJsonObject> events = m_log->since(0);
    while (!events.isEmpty() && events.last().value(u"sequence").toInteger() > m_seen)
        events.removeLast(); // it comes with the next look
    return toSample(events);
}

} // namespace overlab::observe
