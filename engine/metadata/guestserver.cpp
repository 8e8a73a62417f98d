// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/guestserver.h"

#include <QHash>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace overlab::metadata {

namespace {

using namespace std::chrono_literals;

/// A request has a path and some headers; nobody has to send more.
constexpr qint64 largestRequestBytes = 16 * 1024;
/// For bringing the request and taking the answer.
constexpr std::chrono::milliseconds connectionLimit = 20s;
constexpr int mostOfOneGuest = 16;
constexpr int mostOfAll = 256;
constexpr std::chrono::milliseconds pauseAfterRefusal = 1s;

/// One request and its answer: as Neutron's proxy (haproxy's http-server-close), but towards the
/// guest too, so that a silent guest holds nothing.
class GuestSocket : public QTcpSocket
{
public:
    explicit GuestSocket(QObject *parent) : QTcpSocket(parent)
    {
        setReadBufferSize(largestRequestBytes);
        // Before QHttpServer's own slot, which takes all that is there: what is there now is new.
        connect(this, &QIODevice::readyRead, this, [this] {
            m_receivedBytes += bytesAvailable();
            if (m_receivedBytes >= largestRequestBytes) // not in the midst of its slot
                QMetaObject::invokeMethod(this, [this] { abort(); }, Qt::QueuedConnection);
        });
        connect(this, &QIODevice::bytesWritten, this, [this] {
            if (bytesToWrite() == 0)
                disconnectFromHost();
        });
        QTimer::singleShot(connectionLimit, this, [this] { abort(); });
    }

private:
    qint64 m_receivedBytes = 0;
};

class GuestListener : public QTcpServer
{
public:
    GuestListener(int &all, QObject *parent) : QTcpServer(parent), m_all(all)
    {
        // Qt accepts nothing more after a failure, such as no descriptor left.
        connect(this, &QTcpServer::acceptError, this, [this] {
            QTimer::singleShot(pauseAfterRefusal, this, &QTcpServer::resumeAccepting);
        });
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new GuestSocket(this);
        const bool isOpen = socket->setSocketDescriptor(descriptor);
        const quint32 guest = socket->peerAddress().toIPv4Address();
        if (!isOpen || m_all >= mostOfAll || m_ofGuest.value(guest) >= mostOfOneGuest) {
            socket->abort();
            delete socket;
            return;
        }
        ++m_all;
        ++m_ofGuest[guest];
        // The reference and not the member: the socket may go after this object's own part.
        connect(socket, &QObject::destroyed, socket, [&all = m_all] { --all; });
        connect(socket, &QObject::destroyed, this, [this, guest] {
            if (--m_ofGuest[guest] == 0)
                m_ofGuest.remove(guest);
        });
        addPendingConnection(socket);
    }

private:
    int &m_all;
    QHash<quint32, int> m_ofGuest;
};

QHttpServerResponder::StatusCode statusCode(int status)
{
    return QHttpServerResponder::StatusCode(status);
}

void send(QHttpServerResponder &responder, const Answer &answer, bool withBody)
{
    if (withBody) {
        responder.write(answer.body,
                        {{"Content-Type", answer.contentType}, {"Connection", "close"}},
                        statusCode(answer.status));
        return;
    }
    // write() would say that the body has no bytes, beside the right number.
    responder.writeStatusLine(statusCode(answer.status));
    responder.writeHeaders({{"Content-Type", answer.contentType},
                            {"Content-Length", QByteArray::number(answer.body.size())},
                            {"Connection", "close"}});
    responder.writeBody(QByteArray());
}

} // namespace

GuestServer::GuestServer(host::FileDescriptor listening, int &connections, Handler handler)
{
    auto *const listener = new GuestListener(connections, &m_http);
    if (!listener->setSocketDescriptor(listening.get())) {
        delete listener;
        return;
    }
    (void)listening.release(); // Qt closes it
    m_http.bind(listener);
    // There are no routes: every path is for the handler. Headers are not looked at: whoever asks is
    // known by the address that the answer goes to, whatever X-Forwarded-For says.
    m_http.setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request,
                                                            QHttpServerResponder &&responder) {
        using Method = QHttpServerRequest::Method;
        const Method method = request.method();
        Request asked;
        asked.path = request.url().path(QUrl::FullyDecoded);
        asked.isRead = method == Method::Get || method == Method::Head;
        const Ipv4Address client{request.remoteAddress().toIPv4Address()};
        send(responder, handler(client, asked), method != Method::Head);
    });
}

GuestServer::~GuestServer() = default;

bool GuestServer::isListening() const
{
    return !m_http.servers().isEmpty();
}

} // namespace overlab::metadata
