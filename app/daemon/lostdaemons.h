// SPDX-License-Identifier: GPL-3.0-or-later
// The daemons of the lab that have ended and do not run again yet, with what that means for traffic, for whoever watches.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/lab/lab.h"

#include <QJsonArray>
#include <QObject>

#include <mutex>

namespace overlab {

/// Whether a node of \a blueprint forwards nothing without it: its bridges live in that process.
bool stopsTraffic(const blueprint::NodeBlueprint &blueprint, const QString &daemon);
/// Whether what the firewall of a node knows of connections goes with it.
bool forgetsConnections(const blueprint::NodeBlueprint &blueprint, const QString &daemon);

/// Main thread, but for what says otherwise.
class LostDaemons : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const lab::LabDaemon &daemon, const blueprint::NodeBlueprint &blueprint);
    /// Forgets those that are among \a running, and those that \a lab has no more. The others are said to fail for the first
    /// of \a failures that is about their node or network.
    void settle(const lab::Lab &lab, const QList<lab::LabDaemon> &running, const QList<Error> &failures);

    /// [{"node", "daemon", "object", "stopsTraffic", "forgetsConnections", "reason"}]; object: the network that it serves, or
    /// ""; reason: why it could not be started again, "" so far. Thread: any.
    QJsonArray toJson() const;

signals:
    void changed();

private:
    struct Lost
    {
        lab::LabDaemon daemon;
        bool stopsTraffic = false;
        bool forgetsConnections = false;
        QString reason{};
    };

    mutable std::mutex m_mutex; ///< guards m_lost
    QList<Lost> m_lost;
};

} // namespace overlab
