// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.0, the last version with OFPPC_NO_FLOOD; numbers are those of its specification.
#include "engine/host/ovs/flooding.h"

#include "engine/base/error.h"
#include "engine/host/process/filedescriptor.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QList>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr quint8 version10 = 1;
constexpr quint32 noFlood = 1 << 4; ///< OFPPC_NO_FLOOD

enum class Type : quint8 {
    Hello = 0,
    Error = 1,
    EchoRequest = 2,
    EchoReply = 3,
    PortModification = 15,
    StatsRequest = 16,
    StatsReply = 17,
    BarrierRequest = 18,
    BarrierReply = 19,
};

constexpr quint16 portDescription = 13; ///< OFPST_PORT_DESC: Open vSwitch gives it to 1.0 too
constexpr quint16 moreFollows = 1;      ///< OFPSF_REPLY_MORE

struct Port
{
    quint16 number = 0;
    QByteArray address; ///< a change must repeat it
    QString name;
    bool isQuiet = false;
};

struct Message
{
    Type type;
    QByteArray body;
};

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

/// One conversation with a bridge.
class Conversation
{
public:
    Conversation(const QString &path, QDeadlineTimer deadline)
        : m_path(path), m_deadline(deadline),
          m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray encoded = QFile::encodeName(path);
        if (encoded.size() >= qsizetype(sizeof address.sun_path))
            throw Error(ErrorCode::HostUnreachable, path, errnoText(ENAMETOOLONG));
        std::memcpy(address.sun_path, encoded.constData(), size_t(encoded.size()));
        if (::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
            != 0)
            throw Error(ErrorCode::HostUnreachable, path, errnoText(errno));
        send(packed(Type::Hello, {}));
        if (receive().type != Type::Hello)
            throw Error(ErrorCode::BadReply, path, u"no OpenFlow hello"_s);
    }

    static QByteArray packed(Type type, const QByteArray &body)
    {
        QByteArray bytes;
        append(bytes, version10);
        append(bytes, quint8(type));
        append(bytes, quint16(8 + body.size()));
        append(bytes, quint32(1)); // one conversation, one transaction
        return bytes + body;
    }

    void send(const QByteArray &bytes)
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

    /// The next message that is not an echo; a refusal throws.
    Message receive()
    {
        while (true) {
            const QByteArray header = read(8);
            const auto type = Type(header.at(1));
            const int length = numberAt<quint16>(header, 2);
            if (header.at(0) == 0 || length < 8)
                throw Error(ErrorCode::BadReply, m_path, u"this is not OpenFlow"_s);
            const QByteArray body = read(length - 8);
            if (type == Type::EchoRequest)
                send(packed(Type::EchoReply, body));
            else if (type == Type::Error)
                throw Error(ErrorCode::CommandFailed, m_path,
                            u"OpenFlow error "_s + QString::fromLatin1(body.left(4).toHex(' ')));
            else
                return {type, body};
        }
    }

    /// Receives until a message of \a type comes; others (port status) are passed over.
    QByteArray receive(Type type)
    {
        while (true) {
            const Message message = receive();
            if (message.type == type)
                return message.body;
        }
    }

private:
    void waitFor(short events)
    {
        pollfd entry{m_socket.get(), events, 0};
        while (::poll(&entry, 1, int(m_deadline.remainingTime())) <= 0) {
            if (m_deadline.hasExpired())
                throw Error(ErrorCode::Timeout, m_path, u"no answer in time"_s);
        }
    }

    QByteArray read(qsizetype size)
    {
        while (m_received.size() < size) {
            waitFor(POLLIN);
            char bytes[65536];
            const ssize_t count = ::recv(m_socket.get(), bytes, sizeof bytes, MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
                throw Error(ErrorCode::HostUnreachable, m_path,
                            u"the bridge closed the connection"_s);
            m_received.append(bytes, std::max<ssize_t>(count, 0));
        }
        const QByteArray taken = m_received.first(size);
        m_received.remove(0, size);
        return taken;
    }

    QString m_path;
    QDeadlineTimer m_deadline;
    FileDescriptor m_socket;
    QByteArray m_received;
};

QList<Port> readPorts(Conversation &bridge)
{
    QByteArray request;
    append(request, portDescription);
    append(request, quint16(0));
    bridge.send(Conversation::packed(Type::StatsRequest, request));
    QList<Port> ports;
    while (true) {
        constexpr int portSize = 48; // struct ofp_phy_port
        const QByteArray body = bridge.receive(Type::StatsReply);
        for (qsizetype at = 4; at + portSize <= body.size(); at += portSize) {
            const QByteArray name = body.mid(at + 8, 16);
            ports.append({numberAt<quint16>(body, at), body.mid(at + 2, 6),
                          QString::fromUtf8(name.constData()),
                          (numberAt<quint32>(body, at + 24) & noFlood) != 0});
        }
        if (body.size() < 4 || !(numberAt<quint16>(body, 2) & moreFollows))
            return ports;
    }
}

QByteArray changeOf(const Port &port, bool isQuiet)
{
    QByteArray body;
    append(body, port.number);
    body.append(port.address);
    append(body, isQuiet ? noFlood : 0U);
    append(body, noFlood);    // the mask: nothing else changes
    append(body, quint32(0)); // no change of what is advertised
    append(body, quint32(0)); // padding
    return Conversation::packed(Type::PortModification, body);
}

} // namespace

int floodAllBut(const QSet<QString> &quietPorts, const QString &runDirectory,
                const QString &bridge, std::chrono::milliseconds limit)
{
    Conversation conversation(u"%1/%2.mgmt"_s.arg(runDirectory, bridge), QDeadlineTimer(limit));
    QByteArray changes;
    int count = 0;
    for (const Port &port : readPorts(conversation)) {
        const bool isQuiet = quietPorts.contains(port.name);
        if (port.isQuiet == isQuiet)
            continue;
        changes += changeOf(port, isQuiet);
        ++count;
    }
    if (count == 0)
        return 0;
    conversation.send(changes + Conversation::packed(Type::BarrierRequest, {}));
    conversation.receive(Type::BarrierReply);
    return count;
}

} // namespace overlab::host
