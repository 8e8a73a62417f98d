// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/topicwatch.h"

#include "engine/base/spawn.h"

namespace overlab::gui {

TopicWatch::TopicWatch(LabSession &session, QObject *parent) : QObject(parent), m_session(session) {}

TopicWatch::~TopicWatch()
{
    delete m_observation;
}

bool TopicWatch::begin(const client::ObservationTopic &topic, std::chrono::milliseconds interval)
{
    end();
    const std::shared_ptr<client::LabClient> client = m_session.currentClient();
    if (!client->isConnected())
        return false;
    m_client = client;
    m_observation = new client::Observation(*client, topic, interval, this);
    connect(m_observation, &client::Observation::sampled, this, &TopicWatch::sampled);
    connect(m_observation, &client::Observation::failed, this, &TopicWatch::failed);
    connect(m_observation, &client::Observation::lost, this, &TopicWatch::lost);
    spawn(m_observation, m_observation->begin(), [this, observation = m_observation](const Error &error) {
        if (m_observation != observation)
            return;
        end();
        emit failed(error);
    });
    return isOn();
}

void TopicWatch::end()
{
    if (!m_observation)
        return;
    m_observation->disconnect(this);
    m_observation->deleteLater(); // it may be what tells of its end
    m_observation = nullptr;
    m_client.reset();
}

} // namespace overlab::gui
