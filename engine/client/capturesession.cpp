// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/capturesession.h"

#include "engine/base/spawn.h"
#include "engine/client/labclient.h"

#include <QJsonArray>

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 30s;

} // namespace

QJsonObject CaptureRequest::toJson() const
{
    QJsonArray array;
    for (const CaptureAt &point : points)
        array.append(QJsonObject{{u"place"_s, point.place}, {u"device"_s, point.device}});
    QJsonObject json{{u"points"_s, array}, {u"filter"_s, filter}, {u"snapLength"_s, snapLengthBytes}, {u"count"_s, count}, {u"toFile"_s, toFile}};
    if (ringBytes > 0)
        json.insert(u"ringBytes"_s, ringBytes);
    return json;
}

CapturedPlace CapturedPlace::fromJson(const QJsonObject &json)
{
    return {json.value(u"place").toString(), json.value(u"node").toString(), json.value(u"namespace").toString(),
            json.value(u"device").toString(), json.value(u"tunnel").toString()};
}

CaptureCounts CaptureCounts::fromJson(const QJsonObject &json)
{
    CaptureCounts counts{json.value(u"captured").toInteger(), json.value(u"dropped").toInteger(), json.value(u"missed").toInteger(), {}};
    if (const QJsonValue failure = json.value(u"failure"); failure.isObject())
        counts.failure = Error::fromJson(failure.toObject());
    return counts;
}

CaptureSession::CaptureSession(LabClient &client, CaptureRequest request, QObject *parent)
    : QObject(parent), m_client(&client), m_request(std::move(request)), m_number(++client.m_lastCapture)
{
    connect(&client, &LabClient::captured, this, &CaptureSession::receive);
    connect(&client, &LabClient::disconnected, this, [this](const QString &reason) {
        if (!std::exchange(m_isOver, true))
            emit lost(reason);
    });
}

CaptureSession::~CaptureSession()
{
    if (!m_isBegun || m_isOver || !m_client || !m_client->isConnected())
        return;
    const QJsonObject params{{u"capture"_s, m_number}};
    spawn(m_client, ignoringResult(m_client->call(u"capture.stop"_s, params, limit)),
          [](const Error &) {}); // the connection has ended meanwhile: as wanted
}

QCoro::Task<> CaptureSession::begin()
{
    const QPointer<CaptureSession> self(this);
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    QJsonObject params = m_request.toJson();
    params.insert(u"capture"_s, m_number);
    m_isBegun = true; // data may come before the answer
    const QJsonObject result = co_await m_client->call(u"capture.start"_s, params, limit);
    if (!self)
        co_return;
    for (const QJsonValue &place : result.value(u"points").toArray())
        m_places.append(CapturedPlace::fromJson(place.toObject()));
    if (m_counts.isEmpty())
        m_counts.resize(m_places.size());
    m_file = result.value(u"file").toString();
    QMetaObject::invokeMethod(this, &CaptureSession::deliverEarly, Qt::QueuedConnection); // after the caller knows the places
}

QCoro::Task<> CaptureSession::stop()
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"capture"_s, m_number}};
    co_await m_client->call(u"capture.stop"_s, params, limit);
}

void CaptureSession::receive(const QString &method, const QJsonObject &parameters)
{
    if (parameters.value(u"capture").toInt() != m_number)
        return;
    if (m_isAnswered)
        deliver(method, parameters);
    else
        m_early.append({method, parameters});
}

void CaptureSession::deliverEarly()
{
    const QPointer<CaptureSession> self(this);
    m_isAnswered = true;
    const auto early = std::exchange(m_early, {});
    for (const auto &[method, parameters] : early) {
        if (self)
            deliver(method, parameters);
    }
}

void CaptureSession::deliver(const QString &method, const QJsonObject &parameters)
{
    if (m_isOver)
        return;
    if (method == u"capture.data") {
        emit data(QByteArray::fromBase64(parameters.value(u"data").toString().toLatin1()));
        return;
    }
    QList<CaptureCounts> counts;
    for (const QJsonValue &point : parameters.value(u"points").toArray())
        counts.append(CaptureCounts::fromJson(point.toObject()));
    m_counts = counts;
    m_isOver = method == u"capture.ended";
    const QPointer<CaptureSession> self(this);
    emit counted();
    if (self && m_isOver)
        emit ended(parameters.value(u"failure").toString());
}

} // namespace overlab::client
