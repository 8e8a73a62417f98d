// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/eventlog.h"

#include <QJsonArray>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

EventActor actorFrom(const QString &name)
{
    if (name == u"program")
        return EventActor::Program;
    if (name == u"person")
        return EventActor::Person;
    return name == u"guest" ? EventActor::Guest : EventActor::Nobody;
}

} // namespace

LabEvent LabEvent::fromJson(const QJsonObject &json)
{
    LabEvent event;
    event.sequence = json.value(u"sequence").toInteger();
    event.at = json.value(u"at").toInteger();
    event.node = json.value(u"node").toString();
    event.object = json.value(u"object").toString();
    event.kind = json.value(u"kind").toString();
    event.by = actorFrom(json.value(u"by").toString());
    const QJsonObject arguments = json.value(u"arguments").toObject();
    for (auto argument = arguments.constBegin(); argument != arguments.constEnd(); ++argument)
        event.arguments.insert(argument.key(), argument->toString());
    return event;
}

QList<LabEvent> EventBook::take(const QJsonObject &sample)
{
    QList<LabEvent> events;
    const QJsonArray list = sample.value(u"events").toArray();
    for (const QJsonValue &entry : list)
        events.append(LabEvent::fromJson(entry.toObject()));
    if (events.isEmpty())
        return events;
    const bool isAnotherEngine = events.last().sequence < m_last || (events.last().sequence == m_last && events.last().at != m_lastAt);
    const qint64 known = isAnotherEngine ? 0 : m_last;
    events.removeIf([known](const LabEvent &event) { return event.sequence <= known; });
    if (!events.isEmpty()) {
        m_last = events.last().sequence;
        m_lastAt = events.last().at;
    }
    return events;
}

} // namespace overlab::client
