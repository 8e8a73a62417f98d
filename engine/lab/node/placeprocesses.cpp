// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/node/placeprocesses.h"

#include "engine/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>

#include <poll.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

/// Whether connect() succeeds: a socket file alone may be left over from a daemon that died, and one
/// that was stopped accepts no more.
bool listens(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const bool connected = descriptor >= 0
        && connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    if (descriptor >= 0)
        close(descriptor);
    return connected;
}

} // namespace

QList<host::ProcessMark> processesIn(const QString &kind, const QSet<quint64> &inodes)
{
    QList<host::ProcessMark> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const qint64 self = getpid();
    for (const QString &entry : entries) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (!isNumber || pid == self)
            continue;
        struct stat state{};
        const QByteArray link = u"/proc/%1/ns/%2"_s.arg(entry, kind).toUtf8();
        if (stat(link.constData(), &state) != 0 || !inodes.contains(state.st_ino))
            continue;
        if (const auto start = host::readStartTime(pid))
            found.append({pid, *start});
    }
    return found;
}

void endProcesses(const QList<host::ProcessMark> &processes, std::chrono::milliseconds grace)
{
    if (!processes.isEmpty())
        host::terminate(processes, grace);
}

void waitForSocket(const QString &path, const QString &subject, std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    const QByteArray encoded = path.toUtf8();
    const QByteArray folder = QFileInfo(path).path().toUtf8();
    const int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    inotify_add_watch(watch, folder.constData(), IN_CREATE | IN_MOVED_TO | IN_ATTRIB);
    // A socket appears at bind() and accepts after listen(): between the two only asking again
    // tells, so the event is followed by short waits.
    while (!listens(encoded)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline
                                                                                - Clock::now());
        if (left.count() <= 0) {
            close(watch);
            throw Error(ErrorCode::Timeout, subject, u"nothing listens at %1"_s.arg(path));
        }
        pollfd event{watch, POLLIN, 0};
        poll(&event, 1, int(std::min<qint64>(left.count(), QFile::exists(path) ? 2 : 50)));
        char buffer[4096];
        while (read(watch, buffer, sizeof buffer) > 0) {
        }
    }
    close(watch);
}

} // namespace overlab::lab
