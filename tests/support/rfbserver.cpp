// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rfbserver.h"

#include <rfb/rfb.h>

#include <QLocalSocket>

#include <utility>

#include <sys/socket.h>

namespace overlab::testing {

namespace {

constexpr long pauseMicroseconds = 5000;

RfbServer &of(rfbClientPtr client)
{
    return *static_cast<RfbServer *>(client->screen->screenData);
}

/// As RFB_32 has it: red first.
QImage served(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_RGBX8888);
}

} // namespace

RfbServer::RfbServer(const QImage &picture, QObject *parent) : QObject(parent), m_socket(std::make_unique<QLocalSocket>()), m_picture(served(picture))
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        qFatal("no pair of sockets");
    m_socket->setSocketDescriptor(ends[0]);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { emit output(m_socket->readAll()); });
    rfbLogEnable(FALSE);
    m_server = rfbGetScreen(nullptr, nullptr, picture.width(), picture.height(), 8, 3, 4);
    m_server->screenData = this;
    m_server->frameBuffer = reinterpret_cast<char *>(m_picture.bits());
    m_server->port = m_server->ipv6port = 0; // it listens nowhere
    m_server->deferUpdateTime = 0;
    m_server->cursor = nullptr;
    m_server->kbdAddEvent = [](rfbBool isDown, rfbKeySym keysym, rfbClientPtr client) {
        const std::lock_guard lock(of(client).m_mutex);
        of(client).m_keys.append({quint32(keysym), isDown != FALSE});
    };
    m_server->ptrAddEvent = [](int buttons, int x, int y, rfbClientPtr client) {
        const std::lock_guard lock(of(client).m_mutex);
        of(client).m_pointers.append({QPoint(x, y), buttons});
    };
    rfbInitServer(m_server);
    rfbNewClient(m_server, ends[1]);
    m_thread = std::thread([this] { serve(); });
}

RfbServer::~RfbServer()
{
    m_isEnding = true;
    m_thread.join();
    rfbShutdownServer(m_server, TRUE);
    rfbScreenCleanup(m_server);
}

void RfbServer::serve()
{
    while (!m_isEnding) {
        rfbProcessEvents(m_server, pauseMicroseconds);
        std::optional<QImage> next;
        {
            const std::lock_guard lock(m_mutex);
            next = std::exchange(m_next, std::nullopt);
        }
        if (next)
            exchangePicture(*next);
    }
}

void RfbServer::exchangePicture(QImage next)
{
    const QImage before = std::exchange(m_picture, std::move(next)); // the server may look at it until it has the new one
    char *const bits = reinterpret_cast<char *>(m_picture.bits());
    if (m_picture.size() == before.size()) {
        m_server->frameBuffer = bits;
        rfbMarkRectAsModified(m_server, 0, 0, m_picture.width(), m_picture.height());
    } else {
        rfbNewFramebuffer(m_server, bits, m_picture.width(), m_picture.height(), 8, 3, 4);
    }
}

void RfbServer::feed(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void RfbServer::show(const QImage &picture)
{
    const std::lock_guard lock(m_mutex);
    m_next = served(picture);
}

QList<RfbServer::Key> RfbServer::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

QList<RfbServer::Pointer> RfbServer::pointers() const
{
    const std::lock_guard lock(m_mutex);
    return m_pointers;
}

} // namespace overlab::testing
