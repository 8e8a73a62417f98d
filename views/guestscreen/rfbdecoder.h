// SPDX-License-Identifier: GPL-3.0-or-later
// RFB (RFC 6143), as libvncclient speaks it. The library waits and decodes in the caller's time: so it has a thread, a socket
// that GuestScreen feeds, and a picture that is copied under a lock.
#pragma once

#include <QImage>
#include <QPoint>
#include <QRegion>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

struct _rfbClient;

namespace overlab::views {

/// Thread: the one it lives in, but for run(). Ends when its socket does. Signals come from its own thread.
class RfbDecoder : public QThread
{
    Q_OBJECT

public:
    /// Larger pictures are refused: a guest's driver may ask for anything.
    static constexpr int mostPixelsOfASide = 8192;

    /// Takes \a socket over, a blocking one.
    explicit RfbDecoder(int socket, QObject *parent = nullptr);
    /// Shut the socket's other end down before: it waits for the thread.
    ~RfbDecoder() override;

    void pressKey(quint32 keysym, quint32 scanCode, bool isDown);
    void movePointer(QPoint place, int buttons);

    /// Brings \a picture up to date; returns what became another, all of it when the size did.
    QRegion takeChanges(QImage &picture);
    /// Of the library, why it ended; empty when the server went.
    QString failure() const;

signals:
    /// takeChanges() has some; comes again only after it was called.
    void changed();
    /// Null: the guest hides its pointer.
    void pointerChanged(const QImage &shape, QPoint hotSpot);
    void rang();

protected:
    void run() override;

private:
    using Request = std::function<bool(_rfbClient &client)>;

    static RfbDecoder &of(_rfbClient *client);
    void equip(_rfbClient &client);
    void serve(_rfbClient &client);
    bool pauseForWork(_rfbClient &client);
    bool carryOutRequests(_rfbClient &client);
    void ask(Request request);
    bool makeRoom(_rfbClient &client);
    void noteChange(const QRect &area);
    void publish(const _rfbClient &client);
    void tellPointer(const _rfbClient &client, QPoint hotSpot, QSize size, int bytesPerPixel);

    int m_socket; ///< the library's, once it has begun
    int m_wake;   ///< an eventfd
    std::vector<uchar> m_buffer; ///< that the library draws into
    QRegion m_drawn; ///< since publish()

    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<Request> m_requests;
    QImage m_picture;
    QRegion m_dirty;
    bool m_isTold = false;
    QString m_failure;
};

} // namespace overlab::views
