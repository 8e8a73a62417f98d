// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/jsonsocket.h"

#include "engine/base/error.h"
#include "engine/host/ovs/unixsocket.h"

#include <QJsonDocument>
#include <QScopeGuard>

#include <array>
#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// Repeats a system call that a signal interrupted.
template<typename Call>
auto retried(Call call)
{
    decltype(call()) result;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

JsonSocket::JsonSocket(QString path) : m_path(std::move(path))
{
}

JsonSocket::~JsonSocket()
{
    close();
}

JsonSocket::JsonSocket(JsonSocket &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_nextId(other.m_nextId), m_stream(std::move(other.m_stream))
{
}

JsonSocket &JsonSocket::operator=(JsonSocket &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_nextId, other.m_nextId);
    std::swap(m_stream, other.m_stream);
    return *this;
}

QJsonObject JsonSocket::call(const QString &method, const QJsonArray &params,
                             const QDeadlineTimer &deadline)
{
    if (m_descriptor >= 0 && wasClosedByPeer()) // a daemon that was started anew meanwhile
        close();
    if (m_descriptor < 0)
        open(deadline);

    // After a failure an answer may still be under way: only a new connection is in step again.
    auto closeOnFailure = qScopeGuard([this] { close(); });
    const QJsonObject answer = exchange(method, params, deadline);
    closeOnFailure.dismiss();
    return answer;
}

QJsonObject JsonSocket::exchange(const QString &method, const QJsonArray &params,
                                 const QDeadlineTimer &deadline)
{
    const qint64 id = ++m_nextId;
    send({{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}}, deadline);
    for (;;) {
        const QJsonObject message = receive(deadline);
        if (message.contains(u"method"_s)) {
            // RFC 7047, 4.1.11: a server that hears no answer to echo drops the client.
            if (message.value(u"method"_s).toString() == u"echo"_s) {
                send({{u"id"_s, message.value(u"id"_s)},
                      {u"result"_s, message.value(u"params"_s)},
                      {u"error"_s, QJsonValue::Null}},
                     deadline);
            }
        } else if (message.value(u"id"_s).toInteger(-1) == id) {
            return message;
        }
    }
}

void JsonSocket::open(const QDeadlineTimer &deadline)
{
    m_descriptor = connectUnix(m_path, deadline).release();
    m_stream.reset();
}

/// Whether the other end has hung up since the last call.
bool JsonSocket::wasClosedByPeer() const
{
    char byte = 0;
    const ssize_t got =
        retried([&] { return ::recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT); });
    return got == 0 || (got < 0 && errno != EAGAIN);
}

void JsonSocket::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void JsonSocket::send(const QJsonObject &message, const QDeadlineTimer &deadline)
{
    const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact);
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = retried([&] {
            return ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent),
                          MSG_NOSIGNAL);
        });
        if (count > 0)
            sent += count;
        else if (count < 0 && errno == EAGAIN)
            waitFor(POLLOUT, deadline);
        else
            throw socketFailure(m_path, errno);
    }
}

QJsonObject JsonSocket::receive(const QDeadlineTimer &deadline)
{
    std::array<char, 65536> bytes;
    for (;;) {
        if (const std::optional<QJsonObject> message = m_stream.next())
            return *message;
        const ssize_t count =
            retried([&] { return ::recv(m_descriptor, bytes.data(), bytes.size(), 0); });
        if (count > 0)
            m_stream.append(QByteArrayView(bytes.data(), count));
        else if (count == 0)
            throw Error(ErrorCode::HostUnreachable, m_path, u"the daemon closed the connection"_s);
        else if (errno == EAGAIN)
            waitFor(POLLIN, deadline);
        else
            throw socketFailure(m_path, errno);
    }
}

/// Returns when the socket is ready (or broken: the next call on it tells); throws Timeout.
void JsonSocket::waitFor(short events, const QDeadlineTimer &deadline) const
{
    for (;;) {
        const qint64 left = deadline.remainingTime();
        if (left == 0)
            throw Error(ErrorCode::Timeout, m_path, u"no answer in time"_s);
        pollfd entry{m_descriptor, events, 0};
        const int ready = ::poll(&entry, 1, left < 0 ? -1 : int(std::min<qint64>(left, 60'000)));
        if (ready > 0)
            return;
        if (ready < 0 && errno != EINTR)
            throw socketFailure(m_path, errno);
    }
}

} // namespace overlab::host
