// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/observations.h"

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaitingBytes = 4 * 1024 * 1024;
constexpr size_t mostWatches = 64; ///< of one client
constexpr int usualInterval = 1000;

} // namespace

Observations::Observations(rpc::JsonRpcPeer &peer, const Watchable &watchable, ObserverHub &hub, QObject *parent)
    : QObject(parent), m_peer(peer), m_watchable(watchable), m_hub(hub)
{
}

Observations::~Observations() = default;

bool Observations::handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters)
{
    if (method == u"observe.end") {
        m_watches.erase(parameters.value(u"observation").toInt());
        m_peer.reply(id, QJsonObject());
        return true;
    }
    if (method != u"observe.begin")
        return false;
    try {
        begin(id, parameters);
    } catch (const Error &error) {
        m_peer.replyError(id, error);
    }
    return true;
}

void Observations::begin(const QJsonValue &id, const QJsonObject &parameters)
{
    const int observation = parameters.value(u"observation").toInt();
    if (m_watches.size() >= mostWatches || m_watches.contains(observation))
        throw Error(ErrorCode::NameTaken, QString::number(observation), u"this client watches it already, or too much"_s);
    const Topic topic = topicOf(parameters, m_watchable);
    const std::chrono::milliseconds interval(parameters.value(u"interval").toInt(usualInterval));
    const auto take = [this, observation](const QJsonObject &sample) { return send(observation, sample); };
    const auto fail = [this, observation](const Error &error) {
        m_peer.notify(u"observe.sample"_s, QJsonObject{{u"observation"_s, observation}, {u"failure"_s, error.toJson()}});
    };
    m_watches.emplace(observation, m_hub.watch(topic.key, interval, topic.make, take, fail));
    m_peer.reply(id, QJsonObject());
}

bool Observations::send(int observation, const QJsonObject &sample)
{
    if (m_peer.bytesToWrite() > mostWaitingBytes)
        return false;
    m_peer.notify(u"observe.sample"_s, QJsonObject{{u"observation"_s, observation}, {u"sample"_s, sample}});
    return true;
}

} // namespace overlab
