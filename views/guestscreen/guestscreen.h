// SPDX-License-Identifier: GPL-3.0-or-later
// A virtual machine's screen: bytes of its VNC server in, a picture out; keys and pointer in, bytes for the server out. What
// was shown last stays when a connection ends.
#pragma once

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRegion>

#include <memory>

class QLocalSocket;

namespace overlab::views {

class RfbDecoder;

class GuestScreen : public QObject
{
    Q_OBJECT

public:
    explicit GuestScreen(QObject *parent = nullptr);
    ~GuestScreen() override;

    /// A new connection, instead of one that is there.
    void begin();
    void feed(const QByteArray &bytes);
    /// Nothing comes any more.
    void end();

    /// Null before the first one.
    const QImage &picture() const { return m_picture; }
    /// \a scanCode: of a PC keyboard (set 1, 0x80 added to those that begin with 0xe0); 0: not known.
    void pressKey(quint32 keysym, quint32 scanCode, bool isDown);
    /// \a buttons: as RFB numbers them, 1 the left one's bit.
    void movePointer(QPoint place, int buttons);

signals:
    /// For the VNC server.
    void sent(const QByteArray &bytes);
    void changed(const QRegion &area);
    /// All of the picture is another one.
    void resized(QSize size);
    /// Null: the guest hides it.
    void pointerChanged(const QImage &shape, QPoint hotSpot);
    void rang();
    /// The server said what is no RFB, or nothing that can be shown; \a reason: the decoder's words.
    void failed(const QString &reason);

private:
    void takeChanges();

    QImage m_picture;
    std::unique_ptr<QLocalSocket> m_socket; ///< to the decoder
    std::unique_ptr<RfbDecoder> m_decoder;
};

} // namespace overlab::views
