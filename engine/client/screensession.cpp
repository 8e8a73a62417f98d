// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/screensession.h"

#include "engine/base/spawn.h"
#include "engine/client/labclient.h"

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 30s;

} // namespace

ScreenSession::ScreenSession(LabClient &client, QString machine, QObject *parent)
    : QObject(parent), m_client(&client), m_machine(std::move(machine)), m_number(++client.m_lastScreen)
{
    connect(&client, &LabClient::screenTold, this, &ScreenSession::receive);
    connect(&client, &LabClient::disconnected, this, [this](const QString &reason) {
        if (!std::exchange(m_isOver, true))
            emit lost(reason);
    });
}

ScreenSession::~ScreenSession()
{
    if (!m_isBegun || m_isOver || !m_client || !m_client->isConnected())
        return;
    const QJsonObject params{{u"screen"_s, m_number}};
    spawn(m_client, ignoringResult(m_client->call(u"screen.close"_s, params, limit)),
          [](const Error &) {}); // the connection has ended meanwhile: as wanted
}

QCoro::Task<> ScreenSession::begin()
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"screen"_s, m_number}, {u"machine"_s, m_machine}};
    m_isBegun = true;
    co_await m_client->call(u"screen.open"_s, params, limit);
}

QCoro::Task<> ScreenSession::write(QByteArray bytes)
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"screen"_s, m_number}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}};
    co_await m_client->call(u"screen.input"_s, params, limit);
}

void ScreenSession::resume()
{
    const QPointer<ScreenSession> self(this);
    m_isResumed = true;
    const QByteArray early = std::exchange(m_early, {});
    if (!early.isEmpty())
        emit output(early);
    if (self && m_isClosed)
        emit closed();
}

void ScreenSession::receive(const QString &method, const QJsonObject &parameters)
{
    if (m_isOver || parameters.value(u"screen").toInt() != m_number)
        return;
    if (method == u"screen.closed") {
        m_isOver = m_isClosed = true;
        if (m_isResumed)
            emit closed();
        return;
    }
    const QByteArray bytes = QByteArray::fromBase64(parameters.value(u"data").toString().toLatin1());
    if (m_isResumed)
        emit output(bytes);
    else
        m_early += bytes;
}

} // namespace overlab::client
