// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of one bridge with their counters.
#pragma once

#include "engine/host/ovs/flowwatch.h"
#include "engine/observe/observer.h"

#include <functional>

namespace overlab::observe {

/// look(): {"at": milliseconds since 1970, "added": [FLOW…], "removed": [id…], "counted": [[id, packets, bytes]…]}. FLOW:
/// {"id": not used again, "table", "priority", "cookie": "0x…", "match", "actions", "origin": object of the design, "idle",
/// "hard": timeouts in seconds, "packets", "bytes", "since": when it was made, as at}. What is 0, empty or unknown is left
/// out of a flow. whole() has "whole": true, all as added.
class FlowObserver : public Observer
{
public:
    /// \a originOf: whose cookie it is.
    using OriginOf = std::function<QString(quint64 cookie)>;
    FlowObserver(const QString &openVSwitchFolder, const QString &bridge, OriginOf originOf);

    QJsonObject look() override;
    QJsonObject whole() const override;

private:
    QJsonObject flowJson(const host::WatchedFlow &flow) const;

    host::FlowWatch m_watch;
    OriginOf m_originOf;
    qint64 m_at = 0;
};

} // namespace overlab::observe
