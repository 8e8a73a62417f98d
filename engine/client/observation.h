// SPDX-License-Identifier: GPL-3.0-or-later
// Something of a running lab that is watched: the engine looks at it as long as this lives, at the pace that is asked for.
#pragma once

#include "engine/base/error.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace overlab::client {

class LabClient;

/// What is watched: app/daemon/observers.h has the topics.
struct ObservationTopic
{
    QString name; ///< counters, datapath, events, flows, table
    QString node{};   ///< datapath, flows
    QString bridge{}; ///< flows; table: forwarding
    QString kind{};   ///< table: app/daemon/tabletopics.h
    QString place{};  ///< table

    QJsonObject toJson() const;
    friend bool operator==(const ObservationTopic &, const ObservationTopic &) = default;
};

/// Thread: the client's. May be deleted at any time, and before or after its client.
class Observation : public QObject
{
    Q_OBJECT

public:
    Observation(LabClient &client, ObservationTopic topic, std::chrono::milliseconds interval, QObject *parent = nullptr);
    ~Observation() override;

    const ObservationTopic &topic() const { return m_topic; }
    /// Asks the engine to begin. Throws NotFound, NotSupported, and as LabClient.
    [[nodiscard]] QCoro::Task<> begin();

signals:
    /// What has changed; the first is whole, and one after a failure.
    void sampled(const QJsonObject &sample);
    /// The engine could not look; it tries again at the same pace.
    void failed(const overlab::Error &error);
    /// The connection has gone: nothing more comes.
    void lost(const QString &reason);

private:
    void receive(const QJsonObject &parameters);

    QPointer<LabClient> m_client;
    const ObservationTopic m_topic;
    const std::chrono::milliseconds m_interval;
    const int m_number;
    bool m_isBegun = false;
};

} // namespace overlab::client
