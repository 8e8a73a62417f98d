// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guestscreen/guestscreen.h"

#include "views/guestscreen/rfbdecoder.h"

#include <QLocalSocket>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>

namespace overlab::views {

GuestScreen::GuestScreen(QObject *parent) : QObject(parent) {}

GuestScreen::~GuestScreen()
{
    end();
}

void GuestScreen::begin()
{
    end();
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        emit failed(QString::fromLocal8Bit(std::strerror(errno)));
        return;
    }
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { emit sent(m_socket->readAll()); });
    m_socket->setSocketDescriptor(ends[0]);
    m_decoder = std::make_unique<RfbDecoder>(ends[1]);
    connect(m_decoder.get(), &RfbDecoder::changed, this, &GuestScreen::takeChanges);
    connect(m_decoder.get(), &RfbDecoder::pointerChanged, this, &GuestScreen::pointerChanged);
    connect(m_decoder.get(), &RfbDecoder::rang, this, &GuestScreen::rang);
    connect(m_decoder.get(), &RfbDecoder::finished, this, [this, decoder = m_decoder.get()] {
        if (m_decoder.get() == decoder)
            emit failed(decoder->failure());
    });
    m_decoder->start();
}

void GuestScreen::feed(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void GuestScreen::end()
{
    if (!m_decoder)
        return;
    m_decoder->disconnect(this);
    m_socket->disconnect(this);
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_RDWR); // wakes the decoder, whatever it waits for
    m_socket->abort();
    m_socket.release()->deleteLater(); // its own signal may be what brought us here
    m_decoder.reset();
}

void GuestScreen::takeChanges()
{
    if (!m_decoder) // what a decoder said before its end may come after it
        return;
    const QSize before = m_picture.size();
    const QRegion area = m_decoder->takeChanges(m_picture);
    if (m_picture.size() != before)
        emit resized(m_picture.size());
    if (!area.isEmpty())
        emit changed(area);
}

void GuestScreen::pressKey(quint32 keysym, quint32 scanCode, bool isDown)
{
    if (m_decoder)
        m_decoder->pressKey(keysym, scanCode, isDown);
}

void GuestScreen::movePointer(QPoint place, int buttons)
{
    if (m_decoder)
        m_decoder->movePointer(place, buttons);
}

} // namespace overlab::views
