// SPDX-License-Identifier: GPL-3.0-or-later
// A VNC server for tests: libvncserver's own, so the real protocol, over bytes instead of a port. Shows a picture and
// writes down what people do on it.
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QPoint>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

class QLocalSocket;
struct _rfbScreenInfo;

namespace overlab::testing {

class RfbServer : public QObject
{
    Q_OBJECT

public:
    struct Key
    {
        quint32 keysym = 0;
        bool isDown = false;

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Pointer
    {
        QPoint place;
        int buttons = 0;

        friend bool operator==(const Pointer &, const Pointer &) = default;
    };

    /// One client, which has connected already.
    explicit RfbServer(const QImage &picture, QObject *parent = nullptr);
    ~RfbServer() override;

    void feed(const QByteArray &bytes);
    /// Of any size.
    void show(const QImage &picture);
    QList<Key> keys() const;
    QList<Pointer> pointers() const;

signals:
    void output(const QByteArray &bytes);

private:
    void serve();
    void exchangePicture(QImage next);

    std::unique_ptr<QLocalSocket> m_socket;
    _rfbScreenInfo *m_server = nullptr;
    QImage m_picture; ///< that the server looks at
    std::atomic<bool> m_isEnding = false;
    mutable std::mutex m_mutex; ///< guards what follows
    std::optional<QImage> m_next;
    QList<Key> m_keys;
    QList<Pointer> m_pointers;
    std::thread m_thread;
};

} // namespace overlab::testing
