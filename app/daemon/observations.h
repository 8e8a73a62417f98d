// SPDX-License-Identifier: GPL-3.0-or-later
// What one client watches: observe.* of the program's protocol.
#pragma once

#include "app/daemon/knownlab.h"
#include "app/daemon/observerhub.h"
#include "app/daemon/observers.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <map>

namespace overlab {

/// observe.begin {"observation": a number of the client's choice, "topic", "interval": milliseconds, and what the topic
/// needs: topicOf()} → {}; then notifications observe.sample {"observation", "sample": as the topic's observer says} or
/// {"observation", "failure": Error::toJson()}, the first of which is whole, until observe.end {"observation"} → {} or
/// the end of the connection. A client that does not keep up misses samples; the next one that it gets is whole.
/// Main thread.
class Observations : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Observations(rpc::JsonRpcPeer &peer, const Watchable &watchable, ObserverHub &hub, QObject *parent);
    ~Observations() override;

    /// False for another method.
    bool handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters);

private:
    void begin(const QJsonValue &id, const QJsonObject &parameters);
    bool send(int observation, const QJsonObject &sample);

    rpc::JsonRpcPeer &m_peer;
    const Watchable m_watchable;
    ObserverHub &m_hub;
    std::map<int, std::unique_ptr<ObserverHub::Watch>> m_watches;
};

} // namespace overlab
