// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/unixsocket.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

Error socketFailure(const QString &path, int errorNumber)
{
    const bool refused = errorNumber == EACCES || errorNumber == EPERM;
    return Error(refused ? ErrorCode::NotPermitted : ErrorCode::HostUnreachable, path,
                 errnoText(errorNumber));
}

FileDescriptor connectUnix(const QString &path, const QDeadlineTimer &deadline)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray encoded = QFile::encodeName(path);
    if (encoded.size() >= qsizetype(sizeof address.sun_path))
        throw socketFailure(path, ENAMETOOLONG);
    std::memcpy(address.sun_path, encoded.constData(), size_t(encoded.size()));

    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        throw socketFailure(path, errno);
    while (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
           != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN) // unix(7): the listener's queue is full
            throw socketFailure(path, errno);
        if (deadline.hasExpired())
            throw Error(ErrorCode::Timeout, path, u"the listener's queue stays full"_s);
        ::usleep(2000);
    }
    return socket;
}

} // namespace overlab::host
