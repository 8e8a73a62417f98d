// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/observation.h"

#include "engine/base/spawn.h"
#include "engine/client/labclient.h"

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 30s;

} // namespace

QJsonObject ObservationTopic::toJson() const
{
    QJsonObject json{{u"topic"_s, name}};
    for (const auto &[key, value] : {std::pair{u"node"_s, node}, {u"bridge"_s, bridge}, {u"kind"_s, kind}, {u"place"_s, place}}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

Observation::Observation(LabClient &client, ObservationTopic topic, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_client(&client), m_topic(std::move(topic)), m_interval(interval), m_number(++client.m_lastObservation)
{
    connect(&client, &LabClient::observed, this, &Observation::receive);
    connect(&client, &LabClient::disconnected, this, &Observation::lost);
}

Observation::~Observation()
{
    if (!m_isBegun || !m_client || !m_client->isConnected())
        return;
    const QJsonObject params{{u"observation"_s, m_number}};
    spawn(m_client, ignoringResult(m_client->call(u"observe.end"_s, params, limit)),
          [](const Error &) {}); // the connection has ended meanwhile: as wanted
}

QCoro::Task<> Observation::begin()
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, m_topic.name, QString());
    QJsonObject params = m_topic.toJson();
    params.insert(u"observation"_s, m_number);
    params.insert(u"interval"_s, qint64(m_interval.count()));
    m_isBegun = true; // samples may come before the answer
    co_await m_client->call(u"observe.begin"_s, params, limit);
}

void Observation::receive(const QJsonObject &parameters)
{
    if (parameters.value(u"observation").toInt() != m_number)
        return;
    const QJsonValue failure = parameters.value(u"failure");
    if (failure.isObject())
        emit failed(Error::fromJson(failure.toObject()));
    else
        emit sampled(parameters.value(u"sample").toObject());
}

} // namespace overlab::client
