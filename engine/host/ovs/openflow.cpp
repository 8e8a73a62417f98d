// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/openflow.h"

#include "engine/base/error.h"
#include "engine/host/ovs/unixsocket.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

namespace overlab::host::openflow {

using namespace Qt::StringLiterals;

Conversation::Conversation(const QString &runDirectory, const QString &bridge, quint8 version,
                           QDeadlineTimer deadline)
    : m_path(u"%1/%2.mgmt"_s.arg(runDirectory, bridge)), m_version(version), m_deadline(deadline),
      m_socket(connectUnix(m_path, deadline))
{
    send(packed(hello, {}));
    if (receiveAny().type != hello)
        throw Error(ErrorCode::BadReply, m_path, u"no OpenFlow hello"_s);
}

QByteArray Conversation::packed(quint8 type, const QByteArray &body) const
{
    QByteArray bytes;
    append(bytes, m_version);
    append(bytes, type);
    append(bytes, quint16(8 + body.size()));
    append(bytes, quint32(1)); // one conversation, one transaction
    return bytes + body;
}

void Conversation::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        waitFor(POLLOUT);
        const ssize_t count = ::send(m_socket.get(), bytes.constData() + sent,
                                     size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            throw Error(ErrorCode::HostUnreachable, m_path, errnoText(errno));
        sent += std::max<ssize_t>(count, 0);
    }
}

QByteArray Conversation::receive(quint8 type)
{
    while (true) {
        const Message message = receiveAny();
        if (message.type == type)
            return message.body;
    }
}

/// The next message that is not an echo; a refusal throws.
Message Conversation::receiveAny()
{
    while (true) {
        const QByteArray header = read(8);
        const auto type = quint8(header.at(1));
        const int length = numberAt<quint16>(header, 2);
        if (header.at(0) == 0 || length < 8)
            throw Error(ErrorCode::BadReply, m_path, u"this is not OpenFlow"_s);
        const QByteArray body = read(length - 8);
        if (type == echoRequest)
            send(packed(echoReply, body));
        else if (type == error)
            throw Error(ErrorCode::CommandFailed, m_path,
                        u"OpenFlow error "_s + QString::fromLatin1(body.left(4).toHex(' ')));
        else
            return {type, body};
    }
}

void Conversation::waitFor(short events)
{
    pollfd entry{m_socket.get(), events, 0};
    while (::poll(&entry, 1, int(m_deadline.remainingTime())) <= 0) {
        if (m_deadline.hasExpired())
            throw Error(ErrorCode::Timeout, m_path, u"no answer in time"_s);
    }
}

QByteArray Conversation::read(qsizetype size)
{
    while (m_received.size() < size) {
        waitFor(POLLIN);
        char bytes[65536];
        const ssize_t count = ::recv(m_socket.get(), bytes, sizeof bytes, MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
            throw Error(ErrorCode::HostUnreachable, m_path, u"the bridge closed the connection"_s);
        m_received.append(bytes, std::max<ssize_t>(count, 0));
    }
    const QByteArray taken = m_received.first(size);
    m_received.remove(0, size);
    return taken;
}

} // namespace overlab::host::openflow
