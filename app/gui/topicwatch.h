// SPDX-License-Identifier: GPL-3.0-or-later
// Has one topic of the chosen lab watched, over the session's connection. When that is wanted, and when to try again, know
// those who use it.
#pragma once

#include "app/gui/labsession.h"
#include "engine/client/observation.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace overlab::gui {

class TopicWatch : public QObject
{
    Q_OBJECT

public:
    /// \a session must outlive it.
    explicit TopicWatch(LabSession &session, QObject *parent = nullptr);
    ~TopicWatch() override;

    /// Watches \a topic and nothing of before. False where the session is not connected: it connects, and its status tells so.
    bool begin(const client::ObservationTopic &topic, std::chrono::milliseconds interval);
    void end();
    bool isOn() const { return m_observation != nullptr; }

signals:
    void sampled(const QJsonObject &sample);
    /// The engine could not look. It tries again, if the watch is still on: the next status of the lab is another try else.
    void failed(const overlab::Error &error);
    /// The connection has gone.
    void lost();

private:
    LabSession &m_session;
    std::shared_ptr<client::LabClient> m_client; ///< of the observation
    client::Observation *m_observation = nullptr;
};

} // namespace overlab::gui
