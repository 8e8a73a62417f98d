// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/enginesocket.h"

#include "engine/base/error.h"

#include <QByteArray>
#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void throwErrno(const QString &folder, int errorNumber)
{
    const bool isRefused = errorNumber == EACCES || errorNumber == EPERM;
    throw Error(isRefused ? ErrorCode::NotPermitted : ErrorCode::HostUnreachable, folder,
                errnoText(errorNumber));
}

/// connect(2) through the opened folder: "/proc/self/fd/N/engine.sock" always fits.
int connectIn(int folder, int socket)
{
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder) + "/engine.sock";
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const auto *const generic = reinterpret_cast<const sockaddr *>(&address);
    return ::connect(socket, generic, sizeof(address)) == 0 ? 0 : errno;
}

} // namespace

std::unique_ptr<QLocalSocket> connectEngineSocket(const QString &stateFolder)
{
    const QByteArray encoded = QFile::encodeName(stateFolder);
    const int folder = ::open(encoded.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return nullptr;
        throwErrno(stateFolder, errno);
    }
    const auto closeFolder = qScopeGuard([folder] { ::close(folder); });

    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        throwErrno(stateFolder, errno);
    auto closeSocket = qScopeGuard([descriptor] { ::close(descriptor); });
    const int failure = connectIn(folder, descriptor);
    // EAGAIN: the listener's queue is full; ECONNREFUSED: the file is there, nobody listens.
    if (failure == ENOENT || failure == ECONNREFUSED || failure == EAGAIN)
        return nullptr;
    if (failure != 0)
        throwErrno(stateFolder, failure);

    auto socket = std::make_unique<QLocalSocket>();
    socket->setSocketDescriptor(descriptor);
    closeSocket.dismiss();
    return socket;
}

} // namespace overlab::client
