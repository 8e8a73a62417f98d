// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/processsession.h"

#include "engine/base/spawn.h"
#include "engine/client/labclient.h"

#include <QJsonObject>

#include <chrono>
#include <csignal>

namespace overlab::client {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto inputLimit = 24h; // a program may read when it likes
constexpr auto requestLimit = 30s;

QString keyOf(const QJsonValue &id)
{
    return id.toVariant().toString();
}

} // namespace

ProcessSession::ProcessSession(LabClient &client, QJsonValue id)
    : m_client(&client), m_id(std::move(id))
{
    client.m_sessions.insert(keyOf(m_id), this);
}

ProcessSession::~ProcessSession()
{
    if (!m_client)
        return;
    m_client->m_sessions.remove(keyOf(m_id));
    if (m_exitStatus || !m_client->isConnected())
        return;
    const QJsonObject params{{u"session"_s, m_id}, {u"signal"_s, SIGHUP}};
    spawn(m_client, ignoringResult(m_client->call(u"process.signal"_s, params, requestLimit)),
          [](const Error &) {}); // it has ended meanwhile: as wanted
}

void ProcessSession::resume()
{
    const QPointer<ProcessSession> self(this);
    m_isResumed = true;
    const QList<Event> waiting = std::exchange(m_waiting, {});
    for (const Event &event : waiting) {
        if (!self)
            return;
        emitEvent(event);
    }
}

QCoro::Task<> ProcessSession::write(QByteArray bytes)
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"session"_s, m_id},
                             {u"data"_s, QString::fromLatin1(bytes.toBase64())}};
    co_await m_client->call(u"process.input"_s, params, inputLimit);
}

QCoro::Task<> ProcessSession::closeInput()
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"session"_s, m_id}};
    co_await m_client->call(u"process.closeInput"_s, params, requestLimit);
}

QCoro::Task<> ProcessSession::resize(int rows, int columns)
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"session"_s, m_id}, {u"rows"_s, rows}, {u"columns"_s, columns}};
    co_await m_client->call(u"process.resize"_s, params, requestLimit);
}

QCoro::Task<> ProcessSession::sendSignal(int number)
{
    if (!m_client)
        throw Error(ErrorCode::HostUnreachable, QString(), QString());
    const QJsonObject params{{u"session"_s, m_id}, {u"signal"_s, number}};
    co_await m_client->call(u"process.signal"_s, params, requestLimit);
}

void ProcessSession::deliver(const Event &event)
{
    if (m_isResumed)
        emitEvent(event);
    else
        m_waiting << event;
}

void ProcessSession::emitEvent(const Event &event)
{
    if (event.status) {
        m_exitStatus = event.status;
        emit exited(*event.status);
    } else {
        emit output(event.stream, event.bytes);
    }
}

void ProcessSession::lose(const QString &reason)
{
    if (!m_exitStatus)
        emit lost(reason);
}

} // namespace overlab::client
