// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a lab, as the engine's topic "events" tells it (engine/observe/events/eventlog.h has the kinds and their
// arguments).
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace overlab::client {

enum class EventActor { Program, Person, Guest, Nobody };

struct LabEvent
{
    qint64 sequence = 0;
    qint64 at = 0; ///< milliseconds since 1970, by the lab host's clock
    QString node{};   ///< empty: of the whole lab
    QString object{}; ///< of the design; empty: of none
    QString kind{};
    EventActor by = EventActor::Nobody;
    QHash<QString, QString> arguments{};

    QString argument(const QString &name) const { return arguments.value(name); }
    static LabEvent fromJson(const QJsonObject &json);
    friend bool operator==(const LabEvent &, const LabEvent &) = default;
};

/// The events that were told of, in their order.
class EventBook
{
public:
    /// Returns those that are new. Numbers that begin again are of another engine: they follow what is known.
    QList<LabEvent> take(const QJsonObject &sample);
    void clear() { *this = {}; }

private:
    qint64 m_last = 0;   ///< the number of the last event
    qint64 m_lastAt = 0; ///< and its time
};

} // namespace overlab::client
