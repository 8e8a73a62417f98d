// SPDX-License-Identifier: GPL-3.0-or-later
// What can be watched in a lab: from the parameters of observe.begin to who looks.
#pragma once

#include "app/daemon/knownlab.h"
#include "app/daemon/observerhub.h"

namespace overlab {

class LabEvents;

/// What is watched.
struct Topic
{
    QString key; ///< equal for the same thing
    ObserverHub::Make make; ///< blocks; throws what its look would
};

/// Whose parts can be watched; all must outlive those who look.
struct Watchable
{
    lab::Lab &lab;
    KnownLabs &known;
    LabEvents &events;
};

/// {"topic": "counters"}, {"topic": "events"}, {"topic": "flows", "node", "bridge"}, {"topic": "datapath", "node"} or {"topic": "table",
/// "kind", "place", "bridge"}: tableReader(). Throws NotSupported for other topics, NotFound for a place that is in no design.
Topic topicOf(const QJsonObject &parameters, const Watchable &watchable);

} // namespace overlab
