// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guestscreen/rfbdecoder.h"

#include <rfb/rfbclient.h>

#include <QRect>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace overlab::views {

namespace {

constexpr int bytesPerPixel = 4;
constexpr int mostDirtyRectangles = 64; ///< beyond that one around them all is cheaper
char tag = 0; ///< its address marks our data in the library's client

/// The library's last complaint on this thread.
thread_local QString complaint;

void noteComplaint(const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    complaint = QString::fromUtf8(text).trimmed();
}

void dropWords(const char *, ...) {}

} // namespace

RfbDecoder::RfbDecoder(int socket, QObject *parent) : QThread(parent), m_socket(socket), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    setObjectName(QStringLiteral("rfb"));
}

RfbDecoder::~RfbDecoder()
{
    wait();
    if (m_socket >= 0)
        ::close(m_socket);
    ::close(m_wake);
}

RfbDecoder &RfbDecoder::of(rfbClient *client)
{
    return *static_cast<RfbDecoder *>(rfbClientGetClientData(client, &tag));
}

void RfbDecoder::equip(rfbClient &client)
{
    rfbClientSetClientData(&client, &tag, this);
    client.sock = std::exchange(m_socket, -1);
    client.listenSpecified = TRUE; // it is connected already
    client.canHandleNewFBSize = TRUE;
    client.appData.useRemoteCursor = TRUE;
    client.format.redShift = 16; // as QImage::Format_RGB32 has them
    client.format.greenShift = 8;
    client.format.blueShift = 0;
    client.MallocFrameBuffer = [](rfbClient *who) -> rfbBool { return of(who).makeRoom(*who); };
    client.GotFrameBufferUpdate = [](rfbClient *who, int x, int y, int width, int height) { of(who).noteChange(QRect(x, y, width, height)); };
    client.FinishedFrameBufferUpdate = [](rfbClient *who) { of(who).publish(*who); };
    client.GotCursorShape = [](rfbClient *who, int x, int y, int width, int height, int bytes) {
        of(who).tellPointer(*who, QPoint(x, y), QSize(width, height), bytes);
    };
    client.GotXCutText = [](rfbClient *, const char *, int) {}; // a guest does not change this computer's clipboard
    client.Bell = [](rfbClient *who) { emit of(who).rang(); };
}

void RfbDecoder::run()
{
    rfbClientLog = dropWords; // both are the library's globals, and the same for all threads
    rfbClientErr = noteComplaint;
    complaint.clear();
    rfbClient *const client = rfbGetClient(8, 3, bytesPerPixel);
    equip(*client);
    if (rfbInitClient(client, nullptr, nullptr)) { // it cleans up by itself when that fails
        serve(*client);
        client->frameBuffer = nullptr; // ours
        rfbClientCleanup(client);
    }
    const std::lock_guard lock(m_mutex);
    m_failure = complaint;
}

void RfbDecoder::serve(rfbClient &client)
{
    while (carryOutRequests(client)) {
        if (!pauseForWork(client))
            continue;
        if (!HandleRFBServerMessage(&client))
            return;
    }
}

/// True: there is something to read.
bool RfbDecoder::pauseForWork(rfbClient &client)
{
    if (client.buffered > 0)
        return true;
    pollfd both[] = {{client.sock, POLLIN, 0}, {m_wake, POLLIN, 0}};
    while (::poll(both, 2, -1) < 0 && errno == EINTR) { }
    quint64 count = 0;
    if (both[1].revents != 0)
        [[maybe_unused]] const ssize_t got = ::read(m_wake, &count, sizeof count); // it only wakes
    return both[0].revents != 0;
}

bool RfbDecoder::carryOutRequests(rfbClient &client)
{
    std::vector<Request> requests;
    {
        const std::lock_guard lock(m_mutex);
        requests.swap(m_requests);
    }
    return std::all_of(requests.cbegin(), requests.cend(), [&client](const Request &request) { return request(client); });
}

void RfbDecoder::ask(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(std::move(request));
    }
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t put = ::write(m_wake, &one, sizeof one); // full: it is awake
}

void RfbDecoder::pressKey(quint32 keysym, quint32 scanCode, bool isDown)
{
    ask([=](rfbClient &client) {
        const rfbBool down = isDown ? TRUE : FALSE;
        // By the key itself the guest's own layout decides; a server that does not know that gets the symbol.
        return (scanCode != 0 && SendExtendedKeyEvent(&client, keysym, scanCode, down)) || SendKeyEvent(&client, keysym, down);
    });
}

void RfbDecoder::movePointer(QPoint place, int buttons)
{
    ask([=](rfbClient &client) { return SendPointerEvent(&client, place.x(), place.y(), buttons) != FALSE; });
}

bool RfbDecoder::makeRoom(rfbClient &client)
{
    if (client.width <= 0 || client.height <= 0 || client.width > mostPixelsOfASide || client.height > mostPixelsOfASide) {
        complaint = QStringLiteral("a picture of %1 × %2").arg(client.width).arg(client.height);
        return false;
    }
    m_buffer.assign(size_t(client.width) * size_t(client.height) * bytesPerPixel, 0);
    client.frameBuffer = m_buffer.data();
    client.updateRect = {0, 0, client.width, client.height};
    m_drawn = QRegion(0, 0, client.width, client.height);
    return true;
}

void RfbDecoder::noteChange(const QRect &area)
{
    m_drawn += area;
    if (m_drawn.rectCount() > mostDirtyRectangles)
        m_drawn = m_drawn.boundingRect();
}

void RfbDecoder::publish(const rfbClient &client)
{
    const QSize size(client.width, client.height);
    const QRegion drawn = std::exchange(m_drawn, QRegion()).intersected(QRect(QPoint(), size));
    if (drawn.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_picture.size() != size)
            m_picture = QImage(size, QImage::Format_RGB32);
        for (const QRect &area : drawn) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                const auto *const from = reinterpret_cast<const QRgb *>(m_buffer.data()) + qsizetype(y) * size.width();
                auto *const to = reinterpret_cast<QRgb *>(m_picture.scanLine(y));
                std::transform(from + area.left(), from + area.right() + 1, to + area.left(), [](QRgb pixel) { return pixel | 0xff000000; });
            }
        }
        m_dirty += drawn;
        if (m_dirty.rectCount() > mostDirtyRectangles)
            m_dirty = m_dirty.boundingRect();
        if (std::exchange(m_isTold, true))
            return;
    }
    emit changed();
}

QRegion RfbDecoder::takeChanges(QImage &picture)
{
    const std::lock_guard lock(m_mutex);
    m_isTold = false;
    QRegion dirty = std::exchange(m_dirty, QRegion());
    if (picture.size() != m_picture.size()) {
        picture = m_picture.copy();
        return picture.rect();
    }
    for (const QRect &area : dirty) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const auto from = size_t(area.left()) * bytesPerPixel;
            std::memcpy(picture.scanLine(y) + from, m_picture.constScanLine(y) + from, size_t(area.width()) * bytesPerPixel);
        }
    }
    return dirty;
}

QString RfbDecoder::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void RfbDecoder::tellPointer(const rfbClient &client, QPoint hotSpot, QSize size, int bytes)
{
    if (bytes != bytesPerPixel || size.isEmpty() || !client.rcSource || !client.rcMask) {
        emit pointerChanged(QImage(), {});
        return;
    }
    QImage shape(size, QImage::Format_ARGB32);
    const auto *pixel = reinterpret_cast<const QRgb *>(client.rcSource);
    const uint8_t *mask = client.rcMask;
    for (int y = 0; y < size.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(shape.scanLine(y));
        for (int x = 0; x < size.width(); ++x, ++pixel, ++mask)
            line[x] = *mask ? *pixel | 0xff000000 : 0;
    }
    emit pointerChanged(shape, hotSpot);
}

} // namespace overlab::views
