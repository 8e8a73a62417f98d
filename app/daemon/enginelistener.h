// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's door: a Unix socket with mode 0600 that lets in only the lab's own user.
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace overlab {

/// Listens from construction on; throws Error when it cannot. Thread: the one it lives in.
class EngineListener : public QObject
{
    Q_OBJECT

public:
    explicit EngineListener(const QString &socketPath, QObject *parent = nullptr);

signals:
    /// Somebody who may speak to the engine; the receiver takes the socket over.
    void connected(QLocalSocket *socket);

private:
    void acceptWaiting();

    QLocalServer m_server;
};

} // namespace overlab
