// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/enginelistener.h"

#include "engine/base/error.h"

#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <sys/socket.h>
#include <unistd.h>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "overlab.daemon.listener")

/// The peer's user id as our user namespace shows it: outside, the owner of a lab is an ordinary
/// user; in here that user is 0, as we are.
bool isOurUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == geteuid();
}

} // namespace

EngineListener::EngineListener(const QString &socketPath, QObject *parent) : QObject(parent)
{
    QLocalServer::removeServer(socketPath); // left behind by an engine that died
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &EngineListener::acceptWaiting);
    if (!m_server.listen(socketPath))
        throw Error(ErrorCode::HostUnreachable, socketPath, m_server.errorString());
    // Qt's option gives the owner the right to execute it, too.
    QFile::setPermissions(socketPath, QFile::ReadOwner | QFile::WriteOwner);
}

void EngineListener::acceptWaiting()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        if (isOurUser(*socket)) {
            emit connected(socket);
        } else {
            qCWarning(log) << "refused a connection of another user";
            delete socket;
        }
    }
}

} // namespace overlab
