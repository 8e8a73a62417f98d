// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/enginesocket.h"

#include "engine/lab/world/systemerror.h"

#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <cstdio>

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;
using Clock = std::chrono::steady_clock;

bool writeAll(int descriptor, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(descriptor, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= size_t(written);
    }
    return true;
}

/// One read that waits until \a end; empty when the time is over or the other side has ended.
QByteArray readUntil(int descriptor, Clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now());
    pollfd wait{descriptor, POLLIN, 0};
    if (left.count() <= 0 || poll(&wait, 1, int(left.count())) <= 0)
        return QByteArray();
    std::array<char, 4096> buffer{};
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    return got > 0 ? QByteArray(buffer.data(), got) : QByteArray();
}

/// Passes on what \a from has. False when \a from has ended or \a to takes no more.
bool pass(int from, int to)
{
    std::array<char, 65536> buffer{};
    const ssize_t got = read(from, buffer.data(), buffer.size());
    if (got < 0)
        return errno == EINTR || errno == EAGAIN;
    return got > 0 && writeAll(to, buffer.data(), size_t(got));
}

} // namespace

FileDescriptor connectToEngine(const StateFolder &folder)
{
    FileDescriptor socket(
        checked(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), folder.labName(), u"socket"_s));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof address.sun_path, "/proc/self/fd/%d/engine.sock",
                  folder.descriptor());
    // unix(7): SO_SNDTIMEO limits connect() too, which waits while the queue of an engine that was
    // stopped is full.
    timeval limit{5, 0};
    setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        socket.reset();
    limit = {};
    if (socket.isOpen())
        setsockopt(socket.get(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    return socket;
}

std::optional<QJsonObject> askHello(const StateFolder &folder, std::chrono::milliseconds limit)
{
    constexpr char question[] = R"({"jsonrpc":"2.0","id":1,"method":"lab.hello","params":{}})"
                                "\n";
    const Clock::time_point end = Clock::now() + limit;
    const FileDescriptor engine = connectToEngine(folder);
    if (!engine.isOpen() || !writeAll(engine.get(), question, sizeof question - 1))
        return std::nullopt;
    QByteArray received;
    for (;;) {
        const QByteArray more = readUntil(engine.get(), end);
        if (more.isEmpty())
            return std::nullopt;
        received += more;
        for (qsizetype lineEnd; (lineEnd = received.indexOf('\n')) >= 0;) {
            const QJsonObject reply = QJsonDocument::fromJson(received.left(lineEnd)).object();
            received.remove(0, lineEnd + 1);
            if (reply.value(u"id"_s).toInt() == 1)
                return reply.value(u"result"_s).toObject();
        }
    }
}

void relayStandardStreams(const FileDescriptor &engine)
{
    std::array<pollfd, 2> streams{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{engine.get(), POLLIN, 0}};
    for (;;) {
        if (poll(streams.data(), streams.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            throw systemError(errno, u"--stdio"_s, u"poll"_s);
        }
        if (streams[1].revents && !pass(engine.get(), STDOUT_FILENO))
            return;
        if (streams[0].revents && !pass(STDIN_FILENO, engine.get())) {
            shutdown(engine.get(), SHUT_WR); // the engine closes its side then, which ends us
            streams[0].fd = -1;
        }
    }
}

} // namespace overlab::lab
