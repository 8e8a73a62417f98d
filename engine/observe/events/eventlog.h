// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in the lab, in the order in which it was learned: the last few thousand entries, for whoever looks later.
#pragma once

#include "engine/observe/observer.h"

#include <QList>
#include <QString>

#include <memory>
#include <mutex>

namespace overlab::observe {

/// Whose doing it was.
enum class Actor {
    Program, ///< the engine, at the word of whoever gave the command
    Person,  ///< somebody in a shell, behind the program's back
    Guest,   ///< a machine of the lab by itself
    Nobody,  ///< a fault, or not to be told
};

/// One thing that happened. Kinds and their arguments (texts):
///   apply-begun; apply-done and apply-cancelled {created, changed, removed, problems, seconds}; apply-refused {reason}, or {problems} that
///   the host has with the design
///   object-running, object-stopped; object-failed {reason}: what an operation of the program made of an object
///   machine-started, machine-stopped, machine-crashed, machine-rebooted, machine-paused, machine-resumed
///   port-added, port-removed {device, bridge, tag}; port-retagged {device, bridge, former, tag}: of Open vSwitch
///   bridge-added, bridge-removed {bridge}
///   flow-added, flow-removed, flow-changed {bridge, table, priority, match, actions, cookie}
///   flows-changed {bridge, added, removed, changed}: many at once
///   link-added, link-removed, link-up, link-down {device, place}: place is a named namespace, empty: the node's own
///   address-added, address-removed {device, place, address}; route-added, route-removed {device, place, destination, via}
///   lease-given, lease-renewed, lease-released {network, address, mac}
///   daemon-ended {daemon, forgets: "connections" where the firewall's knowledge of them goes with it}, daemon-returned {daemon}
///   engine-returned: this engine came for one that had ended by itself
struct Event
{
    qint64 at = 0;    ///< milliseconds since 1970
    QString node{};   ///< empty: of the whole lab
    QString object{}; ///< of the design; empty: of none
    QString kind{};
    Actor by = Actor::Nobody;
    QJsonObject arguments{};
};

/// Thread: any.
class EventLog
{
public:
    static constexpr qsizetype capacity = 4000;

    void append(const Event &event);
    /// {"sequence", "at", "node", "object", "kind", "by": "program", "person", "guest" or "nobody", "arguments"}, oldest
    /// first, of those that came after \a sequence and are still kept. Sequences begin with 1.
    QList<QJsonObject> since(qint64 sequence) const;

private:
    mutable std::mutex m_mutex; ///< guards all below
    QList<QJsonObject> m_events;
    qint64 m_last = 0;
};

/// Tells {"events": as since()}: of a look those after the look before, of the whole all that are kept.
class EventObserver : public Observer
{
public:
    explicit EventObserver(std::shared_ptr<const EventLog> log) : m_log(std::move(log)) {}

    QJsonObject look() override;
    QJsonObject whole() const override;

private:
    const std::shared_ptr<const EventLog> m_log;
    qint64 m_seen = 0;
};

} // namespace overlab::observe
