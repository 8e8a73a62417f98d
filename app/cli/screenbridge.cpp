// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/screenbridge.h"

#include "app/cli/output.h"
#include "engine/base/spawn.h"
#include "views/wording/errorwording.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <cerrno>
#include <csignal>

namespace overlab::cli {

namespace {

/// The engine's end that is not taken is a viewer that does not read: it asks for no more then, so this never grows.
void passOn(QLocalSocket *viewer, client::ScreenSession *session)
{
    QObject::connect(session, &client::ScreenSession::output, viewer, [viewer](const QByteArray &bytes) { viewer->write(bytes); });
    QObject::connect(session, &client::ScreenSession::closed, viewer, &QLocalSocket::disconnectFromServer);
    QObject::connect(viewer, &QLocalSocket::disconnected, viewer, &QObject::deleteLater);
}

} // namespace

ScreenBridge::ScreenBridge(client::LabClient &lab, QString machine, Output &output)
    : m_lab(lab), m_machine(std::move(machine)), m_output(output), m_signals({SIGINT, SIGTERM, SIGHUP})
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ScreenBridge::takeViewer);
    connect(&m_signals, &SignalWatch::caught, this, [this](int number) { finish(128 + number); });
    connect(&m_lab, &client::LabClient::disconnected, this, [this](const QString &reason) {
        if (std::exchange(m_isOver, true))
            return;
        m_promise.setException(Error(ErrorCode::HostUnreachable, m_machine, reason));
        m_promise.finish();
    });
}

void ScreenBridge::listen(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() || there.isSymLink()) // QLocalServer would put its socket in the place of it
        throw Error(ErrorCode::NameTaken, path, errnoText(EEXIST));
    if (!m_server.listen(path))
        throw Error(ErrorCode::NotPermitted, path, m_server.errorString());
}

QFuture<int> ScreenBridge::run()
{
    m_promise.start();
    return m_promise.future();
}

void ScreenBridge::finish(int status)
{
    if (std::exchange(m_isOver, true))
        return;
    m_server.close();
    m_promise.addResult(status);
    m_promise.finish();
}

void ScreenBridge::takeViewer()
{
    while (QLocalSocket *const viewer = m_server.nextPendingConnection()) {
        auto *const session = new client::ScreenSession(m_lab, m_machine, viewer); // goes with it
        passOn(viewer, session);
        spawn(viewer, connectViewer(session), [this, viewer](const Error &error) {
            m_output.message(views::errorText(error));
            viewer->disconnectFromServer();
        });
    }
}

QCoro::Task<> ScreenBridge::connectViewer(QPointer<client::ScreenSession> session)
{
    co_await session->begin();
    if (!session)
        co_return;
    auto *const viewer = qobject_cast<QLocalSocket *>(session->parent());
    const auto send = [session, viewer] {
        const QByteArray bytes = viewer->readAll();
        if (session && !bytes.isEmpty())
            spawn(session, session->write(bytes), [](const Error &) {}); // the end is told by itself
    };
    connect(viewer, &QLocalSocket::readyRead, session, send);
    session->resume();
    send();
}

} // namespace overlab::cli
